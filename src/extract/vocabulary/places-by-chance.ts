import { words } from './words.ts';

/** Words that hold the name of a province or city by chance: 复合肥 is a fertilizer, and no 合肥. */
const holding: Readonly<Record<string, readonly string[]>> = {
  高密: words('高密度 最高密'),
  合肥: words('复合肥 混合肥 掺合肥 配合肥 组合肥 综合肥'),
  海口: words('出海口 入海口 沿海口岸'),
  四平: words('四平方 四平台'),
  通化: words('普通化 流通化 交通化'),
  资阳: words('投资阳 融资阳'),
  丽水: words('美丽水 秀丽水'),
  开封: words('未开封 拆开封'),
  长治: words('长治久安'),
  日照: words('日照时 日照充 日照强 日照条 日照率 年日照 均日照'),
  三明: words('三明治'),
  来宾: words('位来宾 会来宾 来宾们 来宾朋友 来宾代表 场来宾 来宾参观'),
  大庆: words('重大庆 盛大庆 大庆典'),
  安康: words('平安康 安康养'),
  乐山: words('快乐山'),
  广安: words('广安全'),
  太原: words('太原始'),
  宜春: words('适宜春'),
  衡水: words('平衡水 均衡水'),
  中山: words('其中山东 其中山西 集中山东 集中山西'),
  大连: words('扩大连 强大连 广大连 大连片 大连接 大连续'),
  台州: words('平台州'),
  上海: words('网上海 线上海 陆上海 以上海外'),
  江西: words('长江西 沿江西 江西岸 江西侧'),
  湖南: words('湖南岸 湖南侧'),
  湖北: words('湖北岸 湖北侧'),
  河南: words('河南岸 河南侧'),
  河北: words('河北岸 河北侧'),
  山东: words('山东侧 山东麓'),
  山西: words('山西侧 山西麓'),
  广东: words('推广东'),
  广西: words('推广西'),
  重庆: words('重庆祝 重庆典'),
  成都: words('建成都市 形成都市 组成都市'),
  济南: words('经济南'),
  济宁: words('经济宁'),
  德州: words('德州仪器'),
  新乡: words('新乡村 创新乡 新乡贤'),
  河源: words('河源头'),
  大理: words('大理石'),
  哈密: words('哈密瓜'),
  包头: words('承包头 发包头'),
  池州: words('电池州'),
  承德: words('传承德'),
  台湾: words('台湾海峡'),
};

/**
 * Whether the name of a place stands within another word.
 *
 * @example isPlaceByChance('用复合肥', 2, '合肥') // true
 */
export const isPlaceByChance = (text: string, at: number, name: string): boolean =>
  (Object.hasOwn(holding, name) ? holding[name] : undefined)?.some((word) =>
    text.startsWith(word, at - word.indexOf(name)),
  ) === true;
