import { anyOf, words } from '../vocabulary/words.ts';

const trades = anyOf(
  words(
    '冶炼 冶金 钢铁 钢 铁 铝 铜 锌 铅 锡 焦化 炼焦 选矿 选煤 洗煤 烧结 铸造 锻造 铸 锻 电镀 热处理 机械 机修 修理 修配 农机 轴承 齿轮 弹簧 紧固件 标准件 模具 工具 五金 阀门 水泵 锅炉 电机 电器 电缆 电池 蓄电池 灯泡 灯具 ' +
      '瓷土 陶瓷 瓷 陶 砖 砖瓦 瓦 水泥 石灰 石膏 石材 石料 玻璃 耐火材料 化工 化肥 磷肥 氮肥 农药 油漆 涂料 颜料 染料 炼油 橡胶 轮胎 塑料 制药 药 ' +
      '造纸 纸 纸箱 纸板 包装 彩印 印刷 印染 纺织 纺纱 织布 棉纺 毛纺 丝 丝绸 缫丝 针织 服装 制衣 鞋 制鞋 皮革 制革 毛衣 家具 木器 木材 板材 胶合板 竹器 玩具 ' +
      '食品 饲料 面粉 米 油 榨油 油脂 糖 制糖 酒 酿酒 啤酒 醋 酱 酱油 茶 茶叶 罐头 奶 乳品 屠宰 冷冻 冷库 调味品 淀粉 酒精 味精 整车 主机 汽车 客车 摩托车 自行车 造船 船 电子 芯片 封装 电视机 手机 整机 空调 冰箱 零件 配件 部件 加工 组装 装配 机床 工程机械 电站设备 设备 机电 器械 门窗 锅炉设备',
  ),
);

/** 送到白山市的冶炼厂: works of a trade, of which nobody says the name. */
const nameless = new RegExp(`^(?:大|小|老|新|各)?(?:${trades}){1,2}(?:工)?厂$`);

/**
 * Whether words only say of which trade some works are, and not which works.
 *
 * @example isWorksOfATrade('冶炼厂') // true
 * @example isWorksOfATrade('甲木冶炼厂') // false
 */
export const isWorksOfATrade = (text: string): boolean => text.endsWith('厂') && nameless.test(text);
