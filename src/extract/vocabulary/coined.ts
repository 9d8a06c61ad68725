import { remember } from './remember.ts';
import { words } from './words.ts';

/** The words of general Chinese, by the dictionary that comes with the runtime. */
const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that foreign names are written in; no Chinese word is made of three of them. */
const foreign =
  /^[阿埃艾爱安奥欧奎廷茨舒图翁顿逊登凡范赛施蒂缇娜琳妮珀巴贝本比波博布查达戴德迪杜多恩尔法菲费弗福盖戈格古哈汉赫霍基吉加杰卡凯康考科克库拉莱兰朗劳勒雷里利列林留卢鲁伦罗洛马麦曼梅蒙米密莫姆穆纳内尼诺努帕佩皮普奇乔切萨塞桑瑟森沙舍史士斯思索塔泰坦特汀托瓦万威维温沃乌武西希夏休雅亚耶伊尤约扎泽兹]{3,5}$/;

/** Characters that join words, count, point and deny: two of them beside one another are no name. */
const noName =
  /[的了着过们在是和与及或也都就还已将被把对从向由为不没未无非有这那其此该各每某我你他她它谁什么怎几两一二三四五六七八九十百千个些条只种类次回得地会可要应须曾又再才更最很太较越全均皆即便仍却但而且则因所以使让给叫请说看想去到往上下里外内前后左右间旁边时月年号多少低短旧老今昨等之于用做找抢争]/;

/** Characters of what firms do and deal with: 限电, 排产, 验厂 are short for something and no dictionary has them. */
const business =
  /[扩迁税休产货牌展价垫岗储检质控率耗污评厂账期样库单款薪租债贷票证标量额值润费资销售购买卖输装卸仓加减增降升涨跌停复返离招聘训管营研设测试验造修护拆补换替供需缺紧忙闲难快慢关闭开赚赔亏搬逃练签约谈判询访察接交收发报送投融募股权债市场客户员工人手心态度事情况机制度规则条款限掌扎抱技]/;

/** What bodies and groups of people end in: 银团, 乙方. */
const body = /[团队组方部局院校府委会店站所点社者师民众]$/;

/** What goods are made of and are like, of which trades put words together: 铸铝, 镀锌. */
const matter =
  /^[铝铜钢铁镁钛锌锡铅硅碳锂钠塑胶木竹石玻纤棉麻丝毛皮布纸油气水电光热冷厚薄粗细软硬轻重铸锻焊压轧挤拉镀涂喷单双半防耐抗阻车船机械化工煤盐粮茶酒药浆氧氮氢氟氯磷硫钾钙苯烯醇酸碱酯胺酮]+$/;

/** Verbs of two characters that the dictionary lacks. */
const verbs: ReadonlySet<string> = new Set(
  words(
    '酸洗 喷涂 磷化 抛光 打磨 烘烤 滚镀 挂镀 喷砂 喷塑 退火 淬火 回火 渗碳 开模 合模 注塑 吹塑 吸塑 拉丝 冲孔 折弯 焊装 总装 试车 试产 投料 出料 观望 云集 错峰 林立 遍布 苦等 苦熬 苦练 苦撑 硬撑 急盼 热盼 期盼 齐聚 聚首 混战 鏖战 洗牌 内卷 承压 受困 受阻 受挫 突围 破局 破冰 领跑 抢滩 抢跑 竞逐 角逐 角力 环伺 簇拥 比邻 遥望 盘踞 驻足 蹲守 坚守 苦守 试水 涉水 弄潮 淘金 掘金 亮剑 熄火 停摆 焖炉 压产 满产 ' +
      '爆单 竞速 提速 降速 加码 减码 骤增 骤降 激增 锐减 微增 微降 攀升 走高 走低 走强 走弱 回暖 遇冷 遇阻 降温 升温 扭亏 微利 薄利 暴利 亏本 滞涨 滞后 掣肘 叫苦 喊冤 喊渴 解渴 松绑 减负 纾困 解围 搭台 唱戏 反哺 反超 追赶 赶超 逆袭 逆势 顺势 借势 蓄势 造势 起势 成势 ' +
      '成林 成片 成串 成群 集群 抱怨 尤甚 居首 居中 居多 占优 占先 见长 见底 触底 探底 筑底 筑巢 引凤 落子 落槌 布子 布点 设点 建仓 清仓 满仓 空置 闲置 腾退 腾笼 换鸟 出清 出圈 出彩 出众 出局 入局 入园 入驻 入市 入列 入围 入会 深耕 细作 精耕 广积 勤练 补课 补短',
  ),
);

/**
 * Whether two to five characters are no words of the language, so that somebody made them up for a name. Costs a look into
 * the dictionary: ask where a wording already speaks for a name.
 *
 * @example isCoined('甲禾') // true
 * @example isCoined('订单') // false
 */
export const isCoined = remember((text) => {
  if (!/^[\u4e00-\u9fa5]{2,5}$/.test(text) || matter.test(text) || verbs.has(text)) return false;
  if (foreign.test(text)) return true;
  if (text.length > 3 || noName.test(text) || business.test(text) || body.test(text)) return false;
  const segments = dictionary.segment(text);
  // Most are words: the first look tells.
  for (let at = 0; at < text.length - 1; at++) if (segments.containing(at)?.segment.length !== 1) return false;
  return true;
});
