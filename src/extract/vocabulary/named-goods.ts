import { words } from './words.ts';

/** Plastics, chemicals and parts that are known by Latin letters alone. */
export const latinGoods: ReadonlySet<string> = new Set(
  words(
    'PBAT PBS PLA PHA PGA PET PBT PTT PE PP PVC ABS PC PMMA POM PA6 PA66 POE EVA TPU TPE TPV MDI TDI BDO PTA PTMEG PX MEG EG DMC EC NMP LNG LPG CNG PCB FPC MLCC IGBT MCU EPS EPP EPDM PVA PVB PVDF PTFE HDPE LDPE LLDPE PEEK PPS LCP PI BOPP BOPET SBS SEBS MTO PDH DRAM',
  ),
);

/**
 * Goods that are goods wherever they are named, by family. No general words stand here (设备, 材料, 产品), and none that
 * sectors are called by (汽车, 钢铁, 食品).
 */
export const namedGoods: readonly string[] = [
  // Basic chemicals.
  ...words(
    '原油 柴油 航煤 石脑油 液化气 甲醇 乙醇 乙二醇 丁二醇 异丙醇 丙三醇 甘油 甲醛 丙酮 苯酚 苯胺 纯苯 甲苯 二甲苯 对二甲苯 间二甲苯 邻二甲苯 对苯二甲醛 偏苯三酸酐 苯乙烯 乙烯 丙烯 丁二烯 异丁烯 丙烯腈 己二腈 己内酰胺 己二酸 己二胺 环氧乙烷 环氧丙烷 环氧氯丙烷 醋酸 丙烯酸 丁辛醇 双酚A ' +
      '烧碱 纯碱 液氯 盐酸 硫酸 硝酸 磷酸 硼酸 氢氟酸 氟化氢 双氧水 合成氨 液氨 尿素 电石 碳酸锂 氢氧化锂 六氟磷酸锂 硫酸镍 硫酸钴 硫酸锰 磷酸铁 磷酸铁锂 氯化钾 氯化钠 氯化镁 硝酸钾 硫酸钾 碳酸钾 氯化锂 硼砂 溴素 钛白粉 氧化铝 氢氧化铝 氟化铝 ' +
      '碳酸二甲酯 马来酸酐 顺酐 苯酐 均苯四甲酸二酐 间苯二甲酸 对苯二甲酸 草酸 柠檬酸 乳酸 氨基酸 减水剂 表面活性剂 催化剂 分散剂 阻燃剂 固化剂 粘结剂 增塑剂 抗氧剂 缓蚀剂 脱硝剂 催干剂 油剂 白炭黑 炭黑 熔盐 钾肥 复合肥 磷肥 氮肥',
  ),
  // Resins, fibres, films.
  ...words(
    '环氧树脂 酚醛树脂 聚酯切片 尼龙切片 聚乙烯 聚丙烯 聚氯乙烯 聚碳酸酯 聚酰胺 聚酰亚胺 聚乙烯醇 聚氨酯 聚乳酸 聚烯烃 聚甲醛 聚醚 有机硅 硅油 硅橡胶 丁苯橡胶 顺丁橡胶 异戊橡胶 工程塑料 可降解塑料 碳纤维 玻璃纤维 玄武岩纤维 芳纶 氨纶 锦纶 涤纶 腈纶 粘胶纤维 聚酯纤维 ' +
      '碳丝 原丝 锦纶丝 长丝 短纤 预浸料 聚酯薄膜 光学膜 隔膜 反渗透膜 纳滤膜 铝塑膜 多晶硅 单晶硅 硅片 石英砂 石英坩埚 光伏玻璃 浮法玻璃 钢化玻璃 耐火砖 碳化硅 氮化硅 氮化铝 人造金刚石 石墨电极 石墨烯',
  ),
  // Metals.
  ...words(
    '铜箔 铝箔 铜杆 铜板带 电解铜 电解铝 铝棒 铝锭 镁锭 镁合金 钛合金 铝合金 高温合金 硬质合金 海绵钛 钛白 钨粉 钼粉 镨钕金属 镝铁合金 钕铁硼 磁钢 永磁体 硅钢 不锈钢管 无缝钢管 热轧卷板 冷轧卷板 螺纹钢 硅钢片 轴承钢 齿轮钢 覆铜板 铸铁件',
  ),
  // Machines and their parts.
  ...words(
    '拖拉机 收割机 采棉机 播种机 插秧机 挖掘机 装载机 起重机 压路机 盾构机 柴油机 发动机 电动机 发电机 变频器 减速机 减速器 压缩机 离心机 注塑机 压铸机 机床 加工中心 变压器 断路器 互感器 逆变器 充电桩 轴承 齿轮 曲轴 连杆 缸体 缸盖 活塞 车桥 驱动桥 变速箱 变速器 离合器 制动器 转向节 轮毂 传动轴 传动带 ' +
      '液压泵 柱塞泵 水泵 多路阀 液压缸 阀门 密封件 紧固件 螺栓 弹簧 丝杠 导轨 伺服电机 永磁电机 永磁同步电机 伺服系统 数控系统 电控系统 驱动电机 电驱动 线束 保险杠 车灯 座椅 车架 驾驶室 塔筒 风电叶片 主轴 机匣 起落架 储氢瓶 储罐 换热器 锅炉 汽轮机 电梯 叉车',
  ),
  // Electronics and power.
  ...words(
    '电芯 电池片 光伏组件 正极材料 负极材料 电解液 动力电池 储能电池 钠离子电池 锂离子电池 燃料电池 电堆 双极板 质子交换膜 膜电极 电解槽 碳化硅衬底 外延片 光刻胶 靶材 晶圆 传感器 连接器 继电器 电容器 电感器 液晶面板 显示屏 背光模组 摄像头模组 镜头 镜片 棱镜 滤光片 光纤预制棒 光模块 激光器 印制电路板 线路板 芯片 功率器件 漆包线 电磁线 电缆料',
  ),
  // Textiles, food, wood.
  ...words(
    '坯布 面料 网布 织物 棉纱 涤纶纱 羊绒衫 拉链 鞋底 大底 中底 鞋面 家纺 木片 木浆 纸浆 化机浆 化学浆 白卡纸 文化用纸 生活用纸 包装纸 瓦楞纸 胶合板 纤维板 刨花板 挂面 面粉 淀粉 白砂糖 大豆油 菜籽油 山茶油 白酒 黄酒 啤酒 茶叶 果汁 罐头 奶粉 饲料 预制菜 蒸汽 工业气体',
  ),
];
