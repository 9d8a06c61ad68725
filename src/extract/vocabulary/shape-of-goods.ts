import { endsInOneOf } from './ends-in.ts';
import { endsAsNoGoods, isGoods } from './goods.ts';
import { words } from './words.ts';

/** Heads of names that many other words have too, so that they tell of goods only beside a verb of making or dealing. */
const headed = endsInOneOf(
  words(
    '箍 钮 榫 夹 闩 栅 箅 屉 匣 汁 露 盒 章 晶 胆 浮子 梭子 定子 骰子 柄 片 料 链 扣 脚 革 皮 模 素 球 条 环 珠 针 钉 钩 栓 卡 刷 笔 刀 剪 尺 秤 钟 琴 鼓 筒 槽 胚 坯 粒 糠 粕 麸 蜜 芽 苗 籽 仁 米 面条 豆 参 花 叶 木 竹 藤 毛 羽 骨 胎 巾 被 枕 席 毡 帘 篷 筛 钻 锤 斧 铲 犁 ' +
      '锚 桨 帆 键 芯 核 棉 绵 麻 绸 缎 呢 瓷 陶 釉 矾 硝 磺 蜡 沥青 渣 摆件 挂件 坠 焰火 花炮 笼 篮 筐 篓 凳 桌 橱 镯 盔 靴 裙 袍 辊 筘 梭 爪 齿 铧 瓣 嘴 塞 盖 垫 楦 弓 弦 颈 砂 泥 乳 霜 皂 烛 丹 汤 羹 粥 酥 卷 ' +
      '脯 腊 串 饺 饵 拉链 项链 手链 弯头 针头 扣头 榫头 炉头 灶头 锤头 枪头 泵头 卡头 箭头 笔头 引火线 引线 钓线 鱼线 毛线 绣线 琴线 灯线 焊线 琴颈 茶 叶轮 坯料 枪 炮 筷 碟 盆 缸 瓮 坛 匾 幔 褥 毽 哨 笛 箫 锣 铃 铛 筝',
  ),
);

/** What is said of work, places, sums and people, whatever it ends in. */
const saidOfOthers =
  /^(?:一|两|几|这|那|每|各|全|整|半|多|前|后|上|下|本|该|其|某|出|进|过|回|来|去|新)(?:[\u4e00-\u9fa5])?$|\d|[年月日天]$|(?:办公|会议|教|休息|实验|化验|值班|展|接待|教研|调度)室$|(?:[勋奖]章|货柜|污泥|污水|规章|图章|公章|盖章|文章|标杆|地皮|头皮|嘴皮|脸皮|账单|订单|名单|手续|条款|围墙|厂房|宿舍|食堂|岗位|品牌|口碑|规矩|体面|门面|班子|摊子|架子|路子|步子|日子|底子|样子|点子|面子|里子)$|^(?:样品|废料|余料|原料|主料|辅料|用料|备料|材料|资料|照片|图片|名片|欠条|借条|便条|白条|手脚|山脚|工棚|信息|要素|因素|词条|头条|教条|气球|地球|全球|环球|月球|循环|光环|花环|现金流|苗头|模块|规模|劳模|大模|包括|关键|内核|审核|考核|核心|结核|题目|头脑|开花|火花|浪花|心血|眼神|时针|方针|好评|账本|出料|流片|来料|进料|下料|上料|送料|预料|意料|木头|石头|砖头)$/;

const longest = 8;

/**
 * Whether words have the shape of goods where somebody makes, buys or sells them: known by their head, without a verb or a number.
 *
 * @example isMadeThing('引火线') // true
 * @example isMadeThing('循环') // false
 */
export const isMadeThing = (text: string): boolean =>
  !saidOfOthers.test(text) &&
  (isGoods(text) || (text.length > 1 && text.length <= longest && headed(text) && !endsAsNoGoods(text)));
