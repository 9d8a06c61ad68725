import { remember } from './remember.ts';

/** The words of general Chinese, by the dictionary that comes with the runtime. */
const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters that foreign names are written in; no Chinese word is made of three of them. */
const foreign =
  /^[阿艾安奥巴贝本比波博布查达戴德迪杜多恩尔法菲费弗福盖戈格古哈汉赫霍基吉加杰卡凯康考科克库拉莱兰朗劳勒雷里利列林留卢鲁伦罗洛马麦曼梅蒙米密莫姆穆纳内尼诺努帕佩皮普奇乔切萨塞桑瑟森沙舍史士斯思索塔泰坦特汀托瓦万威维温沃乌武西希夏休雅亚耶伊尤约扎泽兹]{3,5}$/;

/** Characters that join words, count, point and deny: two of them beside one another are no name. */
const noName =
  /[的了着过们在是和与及或也都就还已将被把对从向由为不没未无非有这那其此该各每某我你他她它谁什么怎几两一二三四五六七八九十百千个些条只种类次回得地能会可要应须曾又再才更最很太较越全均皆即便仍却但而且则因所以使让给叫请说看想去到往上下里外内前后左右间旁边时月年号多少低短旧老今昨等之于用做找抢争]/;

/** Characters of what firms do and deal with: 限电, 排产, 验厂 are short for something and no dictionary has them. */
const business =
  /[扩迁税休产货牌展价垫岗储检质控率耗污评厂账期样库单款薪租债贷票证标量额值润费资销售购买卖输装卸仓加减增降升涨跌停复返离招聘训管营研设测试验造修护拆补换替供需缺紧忙闲难快慢关闭开赚赔亏搬逃练签约谈判询访察接交收发报送投融募股权债市场客户员工人手心态度事情况机制度规则条款限掌扎抱技]/;

/** What goods are made of and are like, of which trades put words together: 铸铝, 镀锌. */
const matter =
  /^[铝铜钢铁镁钛锌锡铅硅碳锂钠塑胶木竹石玻纤棉麻丝毛皮布纸油气水电光热冷厚薄粗细软硬轻重铸锻焊压轧挤拉镀涂喷单双半防耐抗阻车船机械化工煤盐粮茶酒药]+$/;

/**
 * Whether two to five characters are no words of the language, so that somebody made them up for a name. Costs a look into
 * the dictionary: ask where a wording already speaks for a name.
 *
 * @example isCoined('甲禾') // true
 * @example isCoined('订单') // false
 */
export const isCoined = remember((text) => {
  if (!/^[\u4e00-\u9fa5]{2,5}$/.test(text) || matter.test(text)) return false;
  if (foreign.test(text)) return true;
  if (text.length > 4 || noName.test(text) || business.test(text)) return false;
  return [...dictionary.segment(text)].every(({ segment }) => segment.length === 1);
});
