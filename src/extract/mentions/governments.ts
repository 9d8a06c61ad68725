import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { shortBureaus } from '../vocabulary/bureaus.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { addMention, type Mention } from './mention.ts';

/** Bodies of the state that need no place. */
const national = words(
  '国务院 国家发改委 国家发展改革委 国家发展和改革委员会 工业和信息化部 工信部 科技部 商务部 财政部 自然资源部 生态环境部 环保部 环境保护部 交通运输部 农业农村部 农业部 国资委 国务院国资委 国家能源局 海关总署 公安部 国家税务总局 ' +
    '国家市场监督管理总局 国家工商行政管理总局 国家质量监督检验检疫总局 教育部 人力资源和社会保障部 住房和城乡建设部 住建部 水利部 国土资源部 中国证监会 证监会 银监会 国家知识产权局 国家林业局 全国人大 全国政协 中央政府 中国人民银行',
);

const organs =
  '人民政府|政府|人大常委会|人民代表大会(?:常务委员会)?|政协|管理委员会|管委会|党工委|纪委监委|纪委|发展和改革委员会|发展改革委|发改委|发改局|国资委|经信委|经信局|工信局|工信厅|科技局|科技厅|商务局|商务厅|商务委|' +
  '招商(?:服务中心|局|促进局|办|投资局|引资局)|投资促进(?:局|中心|委员会)|投促局|财政局|财政厅|自然资源局|生态环境局|能源局|交通运输局|住建局|市场监管局|税务局|公安局|农业农村局|农业农村厅|行政审批局|统计局|人社局|卫健委|文旅局|水利局|应急管理局|组织部|宣传部|统战部|总工会|工商联|驻[\\u4e00-\\u9fa5]办(?:事处)?|[\\u4e00-\\u9fa5]{2,10}?(?:局|厅|委员会)|委员会|委';
const after = new RegExp(`^(?:省|市|县|区|自治区)?(?:${anyOf(shortBureaus)}|${organs})`);
const office =
  /^(?:副?书记|常委|副?秘书长|副?主任|副?局长|副?厅长|副?部长|委员|主席|副主席|办公|组织部|宣传部|统战部|政法委|托|员|代表)/;
/** A body that keeps its name before an office in it: 市商务局局长, 市工信委副主任 speak of the bureau too. */
const bureau = new RegExp(`(?:局|厅|(?<!管理)委员会|${anyOf(shortBureaus)})$`);
/** Firms that are called bureaus. */
const carrier = /(?:铁路|电力|供电|电业|矿务|地勘)局$/;
/** 山东省省政府 is 山东省政府; 青河市市场监管局 is what it is. */
const twice = /([省市县区])\1(?=(?:人民)?政府|委)/;
const nationalIn = matchesOf(new RegExp(anyOf(national), 'g'));

const level = /^(?:省|市|县|区|自治区)/;
const inList = new RegExp(
  `^(?:、|和|与|及|以及)((?:${anyOf(shortBureaus)})(?![会托派任员])|[\\u4e00-\\u9fa5]{2,8}?(?:局|厅)(?![部域面势长]))`,
);

/** 青河市工信局、科技局: the place before the first is the place of all. */
const addListed = ({ text, mentions }: Passage, place: string, from: number): void => {
  for (let at = from; ; ) {
    const match = inList.exec(text.slice(at, at + 14));
    const organ = match?.[1];
    if (
      match === null ||
      organ === undefined ||
      /^(?:国家|全国|中国)|[和与及、的市县区省镇]/.test(organ) ||
      carrier.test(organ)
    )
      return;
    const end = at + match[0].length;
    const start = end - organ.length;
    if (mentions.some((each) => each.type === 'Region' && each.start === start)) return;
    addMention(mentions, {
      type: 'Government',
      start,
      end,
      text: `${place}${organ}`,
      rule: 'organ-in-list',
      score: 0.75,
    });
    at = end;
  }
};

/** Government and party bodies: a place or park and the organ, or one of the national bodies. */
export const findGovernments = (passage: Passage, regions: readonly Mention[]): void => {
  const { text } = passage;
  const places = [...regions, ...passage.mentions.filter(({ type }) => type === 'Park')];
  for (const place of places) {
    const match = after.exec(text.slice(place.end, place.end + 16));
    if (match === null || carrier.test(match[0])) continue;
    const end = place.end + match[0].length;
    const named = bureau.test(match[0]);
    if (
      (!named && office.test(text.slice(end, end + 4))) ||
      /^(?:工作报告|网|门户|专项)/.test(text.slice(end, end + 4))
    )
      continue;
    if (
      match[0].endsWith('委') &&
      (named ? /^[会托派任员]/ : /^(?:会|托|派|任|员|书|常|副|办|、?市政府)/).test(text.slice(end, end + 3)) &&
      text[end] !== '、'
    )
      continue;
    const start = text.slice(place.start - 2, place.start) === '中共' ? place.start - 2 : place.start;
    addMention(passage.mentions, {
      type: 'Government',
      start,
      end,
      text: text.slice(start, end).replace(twice, '$1'),
      rule: 'place-and-organ',
      score: 0.85,
    });
    addListed(passage, text.slice(start, place.end + (level.exec(match[0])?.[0].length ?? 0)), end);
  }
  for (const match of nationalIn(text)) {
    const end = match.index + match[0].length;
    if (office.test(text.slice(end, end + 4))) continue;
    addMention(passage.mentions, {
      type: 'Government',
      start: match.index,
      end,
      text: match[0],
      rule: 'national-body',
      score: 0.8,
    });
  }
};
