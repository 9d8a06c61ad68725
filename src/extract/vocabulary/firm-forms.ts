import { goodsByName } from './named-goods/index.ts';
import { remember } from './remember.ts';
import { isGeneric, sectors } from './sectors.ts';
import { shortTrades, sureTrades, tradesOfGoodsToo } from './trades-of-firms.ts';
import { anyOf, words } from './words.ts';

/** Lines of business that goods are never called by: what has a name of its own before one of them is a firm. */
export const corporateWords = [
  ...sureTrades,
  ...shortTrades,
  ...tradesOfGoodsToo,
  ...words(
    '科技 股份 实业 控股 矿业 铝业 铜业 硅业 锂业 钛业 镁业 钨业 钼业 锌业 镍业 钴业 锡业 磷业 瓷业 玻业 药业 制药 酒业 乳业 纸业 糖业 盐业 茶业 木业 鞋业 种业 牧业 泵业 管业 钢业 煤业 车业 船业 磁业 棉业 水务 ' +
      '重工 重机 重汽 精机 精工 精密 精密制造 新材 新材料 材料科技 特钢 特材 智控 智造 智能科技 光电 光电子 微电子 半导体 生物 生物科技 医药 医疗 新能源 能源科技 硅能 储能科技 化学 石化 化工 化纤 电子 电气 电器 动力 动力科技 ' +
      '机电 数控 自动化 机器人 环保 环境 食品 服饰 纺织 家居 物流 航空 航天 航电 船舶 造船 冶金 轨道 装备 重装 机械 机床 汽车 客车 汽配 车身 传动 制动 传感 轴承 齿轮 铸造 锻造 铸锻 模具 阀门 密封 液压 液压件 弹簧 紧固件 ' +
      '标准件 链条 电缆 电机 柴机 柴油机 内燃机 电池 电源 玻璃 陶瓷 水泥 建材 钢构 钢管 铝材 型材 塑业 塑胶 橡胶 轮胎 涂料 油墨 颜料 包装 印刷 饲料 粮油 农牧 农业 农机 水产 仪表 仪器 光学 激光 影像 通信 通讯 软件 信息 网络 数据 数码 传媒 ' +
      '焦化 热电 燃气 橡塑 复材 盐化 氟化 碱业 炼化 气体 特气 特纤 智装 智联 智行 智驾 建工 路桥 咨询 资本 风能 绿能 药械 诊断 基因 制衣 服装 箱包 鞋业 灯饰 照明 家纺 卫浴 橱柜 玻纤 碳材 磁材 线缆 光缆 光通 电控 电驱 电装 电工 电路 电声 声学 热能 ' +
      '制冷 冷链 压缩机 风机 阀业 铸业 锻业 板业 塑料 薄膜 包材 纸品 印务 饮品 饮料 食业 味业 粮业 油业 米业 面业 肉业 禽业 菌业 园艺 花卉 林业 钢材 钢铁 钢业 金属 锻件 铸件 部件 细胞 医疗器械 器械 视光 磁材 发光材料 伺服 电子材料 新材料科技 智能装备 环保科技 材料 鞋材 体育 弹性体 助剂 焊材 线材 带材 管材 板材 铝箔 铜箔 刀具 量具 工具 电梯 锅炉 五金 洁具 农化 生化 耗材 供应链 树脂 复合材料 农装 影视 锁业 袜业 帽业 磨料 磨具 经编 织造 染整 印染 针织 毛纺 水产 智能',
  ),
];

/** Endings after which a name of its own is a firm wherever it stands, and not only where somebody acts. */
const sure = [
  ...sureTrades,
  ...words(
    '科技 股份 实业 控股 矿业 铝业 铜业 硅业 锂业 钛业 镁业 钨业 钼业 锌业 镍业 钴业 锡业 磷业 瓷业 药业 制药 酒业 乳业 纸业 糖业 盐业 茶业 木业 鞋业 种业 牧业 泵业 管业 钢业 煤业 船业 磁业 棉业 阀业 铸业 锻业 板业 食业 味业 粮业 油业 米业 面业 肉业 禽业 菌业 重工 重机 精机 精工 精密制造 新材 特钢 智控 智造 硅能 生物科技 光电科技',
  ),
];

/** Endings that goods have too, so that a name of its own before one shows no firm alone. */
const ofGoodsToo = [
  ...tradesOfGoodsToo,
  ...words(
    '玻璃 陶瓷 轴承 齿轮 模具 阀门 弹簧 紧固件 标准件 液压件 链条 电缆 线缆 光缆 电机 柴机 柴油机 内燃机 电池 电源 水泥 建材 钢管 铝材 型材 塑胶 橡胶 轮胎 涂料 油墨 颜料 饲料 仪表 仪器 机床 机器人 装备 机械 汽车 客车 车身 食品 软件 服装 箱包 ' +
      '压缩机 风机 塑料 薄膜 饮料 饮品 气体 电路 芯片 面板 光纤 管道 家具 门窗 纤维 树脂 商用车 乘用车 专用车 电动车 摩托车 零部件 配件 车辆 底盘 染料 石油 天然气 石墨 稀土 不锈钢 金属 黄金 玩具 珠宝 饰品 皮革 花卉 兽药 疫苗 器械 材料 新材料 设备 传感 密封 制动 传动 信息 数据 网络 智能 能源 储能 电力 农业 环境 钢材 钢铁 锻件 铸件 部件 细胞 伺服 鞋材 弹性体 助剂 焊材 线材 带材 管材 板材 铝箔 铜箔 刀具 量具 工具 电梯 锅炉 五金 洁具 耗材 供应链 复合材料 磨料 磨具 体育 影视 农装 经编 织造 染整 印染 针织 毛纺 水产',
  ),
];

const longest = (list: readonly string[]): RegExp => new RegExp(`(?:${anyOf(list)})+$`);
const corporateEnding = longest([...corporateWords, ...sectors.filter((word) => word.length >= 2)]);
const goodsToo = new RegExp(`(?:${anyOf(ofGoodsToo)})$`);
const sureEnding = new RegExp(`(?:${anyOf(sure)})$`);

/** Words that say what kind of goods something is, so that 电动汽车 is no firm. */
export const kindOfGoods = new RegExp(
  `^(?:${anyOf(
    words(
      '高档 中档 低档 产品 零件 设备 电动 混动 燃油 乘用 商用 纯电 智能 农用 工程 家用 工业 军用 民用 特种 专用 精密 高压 低压 中压 大型 小型 中型 中小 微型 电力 风力 水力 永磁 直流 交流 伺服 步进 数控 高速 高效 节能 消费 传统 国产 进口 下游 上游 中游 各类 多种 ' +
        '锂离子 锂电 锂电池 动力 储能 燃料 氢燃料 固态 钠离子 光伏 光学 平板 浮法 钢化 中空 汽车 整车 航空 航天 船用 车用 机载 车载 石英 普通 高端 中高端 低端 先进 前沿 现代 量子 数字 数智 金融 海洋 深海 农村 智慧 绿色 低碳 循环 ' +
        '工业级 电池级 食品级 有色 黑色 稀有 贵金属 复合 高分子 功能 电子级 特高压 超高压 轨道 城轨 高铁 不锈钢 铝合金 钛合金 镁合金 合金 碳钢 圆锥 滚子 滚动 滑动 柴油 汽油 天然气 液化 精细 石油 生物 中药 化学 基础 健康 休闲 预制 冷冻 速冻 ' +
        '有机 无机 通用 核心 关键 新型 主流 头部 关联 配套 支柱 优势 特色 其他 其它 相关 有关 多家 部分 许多 众多 几家 数家 外资 民营 国有 合资 独资 省外 国外 境外 海外 本地 当地 周边 全球 国际 国内 世界 全国 全省 全市 全县 我国 我市 我省 大数 人工 碳化硅 氮化镓 砷化镓 石墨烯 聚氨酯 聚乙烯 聚丙烯 碳纤维 玻璃纤维 玄武岩 高岭土 稀土 超细 超薄 纳米 轮式 履带式 挂车 磷酸铁锂 三元 单晶 多晶 硅基 钙钛矿 玉米 水稻 生猪 白酒 煤炭 畜禽 肉牛 奶牛 ' +
        '功率 冷链 第三方 多式 临空 跨境 碳基 医用 兽用 军工 军民 第三代 化合物 车规 射频 模拟 存储 算力 网络 工控 航天 海工 风光 光热 地热 潮汐 生态 循环 卫星 低空 民航 港口 内河 公路 铁路 宠物 母婴 体育 户外 校园 医美 康养 观光 休闲 饲用 海底 陆上 海上 液晶 柔性 曲面 车载 家装 盐碱 设施 林下 水性 粉末 木塑 竹木 日用 艺术 卫生 ' +
        '高纯 超纯 超高 高精 高速 重载 轻量 精准 微型 便携 可降解 可再生 再生 废旧 退役 二手 进阶 一体 集成 分布 集中 定制 成套 配套 关键 电力 输变 特高 换热 制冷 供热 供水 节水 净水 污水 固废 危废 环卫 农林 种养 粮食 蔬菜 水果 茶叶 中草 药用 煤焦 盐磷 氟硅 磷氟 碳一 氯碱 林产 日化 煤基 强大 强劲 澎湃 内生',
    ),
  )})`,
);

/** What nobody is called: people, bodies and places in general. */
const inGeneral =
  /(?:机构|团队|专家|农户|资本|资金|人员|人士|厂家|设备|各地|海外|周边|客户|农民|市民|居民|用户|群体|院校|高校|学校|医院|师傅|工人|人群|家庭|单位|部门|渠道|货源|环节|股东|财政|民间|市场|国外|境外|省外|市外|县外|外省|外地|本地|当地|内地|各方|双方|对方|中方|外方|第三方|个人|村民|职工|员工|学生|教授|院士|老师|记者|自己|一线|源头|车间|仓库|港区|码头|原料|线上|线下|平台|网络|世界各地|长三角|珠三角|大湾区|欧洲|美洲|非洲|东南亚|中东|有关方面|经销商|代理商|贸易商|商家|商户|合作社|联合体|专班|小组|班子|集体|院所|科研院|技术|方式|方法|形式|手段|政策|一代|二代|三代|之外|以外|以内|以上|以下|其他|其它|等人|等地|不同|同一|多种|各种|什么|哪里|这里|那里|此处|阶段|时期|过程|程序|数据显示|服务|标准|体系|要求|主体|[组队班们]|政府|国家|社会|年轻人|孩子|领域|情况|概况|优势|条件|环节|方向|目录|内容|目标|任务|措施|政策|经理|起重机)$/;

/** 纸浆模塑: what something is made of, and no name. */

/** How much the form of some words speaks for a firm. */
export type FirmForm = 'sure' | 'fair' | 'likely' | 'possible' | 'none';

/** Lines of business where a name may end, the longest at its place. */
export const corporateEndings = new RegExp(`(?:${anyOf(corporateWords)})`, 'g');

const hanName = /^[\u4e00-\u9fa5A-Za-z0-9&·]{2,14}$/;

/**
 * How much the form of a name without 公司 or 集团 speaks for a firm: a name of its own and a line of business, or words
 * that are at least no general ones.
 *
 * @example firmForm('甲木矿业') // 'sure'
 * @example firmForm('甲木机电') // 'fair': no goods are called so, but branches are
 * @example firmForm('甲木轴承') // 'likely': goods may be called so
 * @example firmForm('甲木桩工') // 'possible'
 * @example firmForm('圆锥滚子轴承') // 'none'
 */
export const firmForm = remember((name): FirmForm => {
  if (
    !hanName.test(name) ||
    /[由从被把均]/.test(name) ||
    isGeneric(name) ||
    inGeneral.test(name) ||
    kindOfGoods.test(name)
  )
    return 'none';
  const own = name.replace(corporateEnding, '');
  if (own === name) return name.length >= 3 && name.length <= 8 ? 'possible' : 'none';
  if (own.length < 2 || own.length > 6 || isGeneric(own)) return 'none';
  if (sureEnding.test(name)) return 'sure';
  if (goodsByName.has(own) || goodsByName.has(name)) return 'none';
  return goodsToo.test(name) ? 'likely' : 'fair';
});
