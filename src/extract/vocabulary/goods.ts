import { endsInOneOf } from './ends-in.ts';
import { goodsByName, namedGoods } from './named-goods/index.ts';
import { isGeneric } from './sectors.ts';
import { words } from './words.ts';

const endsInNamed = endsInOneOf(namedGoods);

/** What goods end in. */
const goodsEnding = endsInOneOf(
  words(
    '阀门 钾 锭 酐 腈 汽 底 脂 丸 片剂 脆片 薯片 刀片 切片 颗粒 母粒 鞋底 中底 具 机 泵 阀 器 件 板 膜 池 棒 砂 坩埚 框 电池片 组件 瓶 袋 桶 锁 环 圈 套 网 绳 索 纱 绒 鞋 袜 帽 衣 裤 衫 毯 砖 瓦 石英 钻机 机组 装置 设备 装备 仪器 飞机 无人机 卫星 变压器 舱 臂 梁 簧 缸 塞 螺母 铆钉 连接器 电容 电阻 电感 线圈 镜头 镜片 ' +
      '光纤 预制棒 主板 终端 服务器 手机 电脑 硅 烯 酯 醇 醛 酮 酚 醚 胺 烷 苯 碱 氨 氢 氧 锂 钠 镁 钛 锰 钴 镍 锌 锡 铅 钨 钼 碳 煤 焦 肥 农药 疫苗 胶囊 试剂 原药 中间体 制剂 面料 饲料 涂料 燃料 颜料 染料 填料 香料 调料 毛坯 粉体 浆 雷达 胰岛素 ' +
      '抗生素 维生素 色素 纶 烃 气体 特气 化学品 蛋白 加工中心 菇 双氧水 辅料 浸料 敷料 原丝 引线 炭 白茶 黑茶 绿茶 红茶 肉 奶 乳 蛋 果汁 蔬菜 水果 种子 种苗 芯片 材料 材 线 缆 车 管 箱 轮 轴 桥 钢 铝 铜 箔 铁 布 丝 纸 剂 油 酸 盐 胶 漆 药 酶 粉 带 ' +
      '杆 架 系统 单元 模组 模块 总成 体 电芯 毂 盘 壳 座 罩 镜 灯 屏 柜 炉 罐 塔 床 椅 垫 膏 液 晶片 晶圆 玻璃 塑料 纤维 陶瓷 磁体 轮胎 电堆 仪 表 船 艇 舶 服装 家具 饮料 食品 酒 茶 糖 构件 柱 转子 定子 线束 齿轮 弹簧 叶片 靶材 浆料 基板 硅片 极板 ' +
      '锅 煲 碗 杯 壶 钳 锯 枪 伞 饼 糕 酱 醋 罐头 饺 粽 粽子 汤圆 香肠 火腿 面包 蛋糕 果干 果脯 砂轮 钻头 喷头 接头 磨头 刀头 探头 插头 转台 试验台 工作台 操作台 探针台 机床附件 ' +
      '挂面 方便面 下脚料 边角料 磷矿 铁矿 锂矿 铜矿 萤石 石灰石 矿石 隔膜 载体 节 室 重 极 窗 车门 车锁 门窗 轴承 滚子 螺栓 轨 杠 机床 电控 菌 链',
  ),
);

/**
 * Whether words end as goods do.
 *
 * @example isGoods('转向节') // true
 */
export const isGoods = (text: string): boolean => goodsEnding(text) || endsInNamed(text);

const noGoodsEnding = endsInOneOf(
  words(
    '标杆 热源 水源 客源 货源 税源 流片 占地 市内 直径 外径 内径 东西 心脏 筋骨 大半 半年 平原 全自动 半自动 自动化 智能化 数字化 库容 制种 技改 经理 部门 负责人 总监 工具书 性价比 方法 方面 层面 局面 面 龙头 源头 码头 势头 镜头感 资金 基金 现金 租金 成果 效果 结果 团队 机会 经验 品种 种类 板块 空白 短板 机制 理念 思路 计划 方案 目录 名单 内容 作用 影响 关系 地位 办法 路线 路径 资料 史料 意料 因素 元素 气氛 家 地带 纽带 一带 奖 集体 农户 群体 个体 主体 媒体 团体 整体 总体 全体 实体 一体 客体 文体 企业 公司 厂家 厂商 行业 产业 领域 市场 技术 能力 规模 基地 工厂 车间 厂区 经营 管理 活动 工作 人员 水平 效率 质量 成本 周期 方式 模式 过程 环节 体系 标准 总值 许可 安全 建设 要素 力 线 量 额 值 率 期 性 度 化 业 者 商 园 区 城 工艺 中心 平台 ' +
      '项目 创新 发展 合作 交流 改造 调研 考察 投资 结算 推介 服务 融合 转型 升级 联合 自救 恢复 运行 需求 订单 份额 环境 条件 政策 资源 要求 情况 状况 问题 原因 结构 布局 链 群 运营 配送 报批 扩建 扩能 工程 奖励 一批 不仅 以来 时间 成果 精神 会议 讲话 签约 ' +
      '洽谈 对接 座谈 参观 交易 结合 推广 仪式 整治 整改 监管 检查 处理 分析 优势 整顿 规定 标志 成绩 炼油 战略 试点 事业 突破 措施 步伐 队伍 目标 任务 方向 重点 基础 机构 论坛 大会 渠道 客户 订货 代表 商品 多年 完成 制备 更 利用 年产 产能 面积 家庭 大棚 ' +
      '农民 群众 就业 达产 可 试验 实验 资金 人才 示范 集群 生态 区域 材料科学 贸易 金融 物流 量约 名录 充足 紧张 本地 外地 当地 教学 培训 咨询 保障 支持',
  ),
);
/** Goods in spite of their endings. */
const inSpite =
  /(?:[电导天]线|(?:锚|吊|传动|输送|起重|圆环|滚子|自行车|摩托车|正时|传动|防滑|项|手|脚|珠|拉|首饰)链|(?:引火|鱼|毛|绣|琴|灯|钓|编织|切割|金刚|焊锡|刹车|缝合|漆包|电磁|焊接?|缝纫|光纤?|钢绞|绞|裸|引|键合|涤纶|棉|毛|高压)线|加工中心|面料|挂面|方便面)$/;

/** Whether words end as no goods do: 能力, 市场, 服务. */
export const endsAsNoGoods = (text: string): boolean => noGoodsEnding(text) && !inSpite.test(text);

/** A sector word may be a product (电池, 电机, 芯片); words that only qualify are not. */
const bareProducts = new Set(
  words(
    '电池 电机 芯片 面板 机器人 轴承 阀门 模具 电缆 光缆 光纤 玻璃 水泥 轮胎 涂料 饲料 啤酒 饮料 疫苗 型材 门窗 家具 陶瓷 服装 传感器 激光器 集成电路 半导体 石墨 不锈钢 特钢 钢管 仪器 仪表 机床 客车 商用车 乘用车 专用车 电动车 零部件 配件 底盘 车身 树脂 橡胶 ' +
      '塑料 化纤 纤维 液晶 稀土 储能 新材料 医疗器械 器械 电源 锂电池 玩具 管道 船舶',
  ),
);
const bareLengths = [2, 3];

/** Whether words only qualify goods and name none. */
export const onlyQualifies = (text: string): boolean =>
  isGeneric(text) &&
  !goodsByName.has(text) &&
  !bareProducts.has(text) &&
  !bareLengths.some((length) => bareProducts.has(text.slice(-length)));
