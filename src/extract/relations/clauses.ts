/** Marks at which a clause begins; all stand before the Han characters. */
const marks: ReadonlySet<number> = new Set(Array.from(',。;:“!?—', (mark) => mark.charCodeAt(0)));
const firstHan = 0x4e00;

/**
 * The words of a clause that stand before a place in a text.
 *
 * @example clauseBefore('甲厂投产,乙厂', 6) // '乙'
 */
export const clauseBefore = (text: string, end: number, least = 0): string => {
  let from = end;
  for (; from > least; from--) {
    const unit = text.charCodeAt(from - 1);
    if (unit < firstHan && marks.has(unit)) break;
  }
  return text.slice(from, end);
};

/** 一墙之隔, 隔路相望, 隔壁: what lies beside the thing named before it. */
export const besideIt =
  '(?:只|仅|近|不过)?(?:[一几][墙路街河桥江湖]之隔|隔[墙路街河江湖](?:相望|相对)?|相邻|毗邻|比邻(?:而居)?|紧邻|紧挨着?|为邻|做邻居|相望|相距(?:不远|[^,。;]{1,8}?[米里])|的?斜?(?:隔壁|对面|对门|旁边?|一旁|边上|不远处|附近))';

const beside = new RegExp(
  `^(?!由|从|向|给|在|被|为|对)(?:[^,。;由从向给被]{1,23}[^,。;由从向给被与和跟同对为把将是有找在了]${besideIt}|(?:毗邻|紧邻|紧靠|邻近|紧挨着?|挨着|靠着)[^,。;]{2,24})的$`,
);

/** 青岛市的, 位于青岛市甲木镇的: where the subject that follows is. */
const placed =
  /^(?:(?:(?:总部|厂区|注册地)(?:设|位|坐落)?[在于]|位于|地处|坐落于|坐落在|落户|设在)[^,。;]{2,24}|(?![全我本该各])(?:(?!来自|[由从被给])[\u4e00-\u9fa5]){2,14}[省市县区镇乡园](?:内|境内)?)的(?:[^,。;]{0,12}?(?:企业|公司|厂商|龙头|巨头|制造商|生产商))?$|^(?!由|从|向|给|在|被|为|对|除)(?:[^,。;由从向给被与和把将对]{0,16})(?:旗下|下属|所属|控股|参股|入股|收购|创办|孵化)的$|^(?:其|集团|公司|企业)?旗下的?$|^(?:区|园|园区|县|市|镇|境|基地)内的?$|^由[^,。;]{2,40}(?:成立|组建|投资|设立|出资|打造|建设|控股|创办|兴建|合资)的$|^[他她](?:所在|供职|任职|工作|上班|打工|待|管|办起?|创办|开)的$|^(?:其|由)?[^,。;由]{2,30}(?:与|和|、|联合)[^,。;]{2,30}(?:合建|共建|组建|合办|共办|创办|筹建)的$|^(?:中[外德日美法韩英意]|全资|合资|独资|本土|本地|知名)[^,。;]{0,4}的$|^联合[^,。;]{2,40}(?:合建|共建|组建|合办|共办|创办|成立|设立)的$|^(?!由|从|向|给|在|被|为|对|除|收购|设立|成立|投资|引进)[^,。;由从向给被与和把将对是为]{2,20}(?:的|旗下|下属|所属)+(?:全资|控股|参股|独资)?(?:子公司|孙公司|分公司)(?:——)?$/;

/** 晋江的, 同城的: what may stand before the subject with which a sentence begins. */
export const attributed =
  /^(?!我们|他们|公司|企业|集团|我厂|其|供|采|购|收|投|签|[由从自向跟找给为被把将])[\u4e00-\u9fa5]{2,4}的$/;

/** 硼酸历来从宽甸的: where the other party of what the clause tells is. */
const partner = /[从自向跟找给被][^,。;]{1,10}的$|是[^,。;的]{1,4}里外的?$/;

/**
 * Whether a name that begins at a place stands where a clause's subject does: first, or after a short adverbial.
 *
 * @example beginsClause('今年甲木公司投产', 2) // true
 * @example beginsClause('由甲木公司投资', 1) // false
 */
export const beginsClause = (text: string, start: number, least = 0): boolean => {
  const clause = clauseBefore(text, start, least);
  if (clause === '') return true;
  if (placed.test(clause) || beside.test(clause) || attributed.test(clause)) return true;
  if (clause.length > 14 || partner.test(clause)) return false;
  return (
    !/(?:[在与同跟对给和从、被的到是自赴抵飞]|[给到进入往予]了|[两三四五六七八九再多]下|成为|作为|供应商|采购|合作|服务|巨头|围绕|依托|针对|面向|借助|对接|瞄准|紧跟|服务于|源于|系|隶属于?|属于|有|(?:全资|独资)(?:设立|成立|注册|收购)的|下辖|下设|控股|参股|包括|涵盖)$/.test(
      clause,
    ) && !/[由为向产建签购供造投引]|除|满足|聚集|集聚|吸引|拥有|培育|形成/.test(clause)
  );
};

/** What sets up the firm that it stands before. */
export const setsUp = /(?:设立|成立|组建|创办|新设|注册|收购|投建|兴建|建立|合办|合资办|办[了起])[^,。;]{0,8}$/;

/** Whether a park is what somebody builds, so that what follows is said of it as of a project: 投资3亿元建设甲木产业园. */
export const isBuilt = (text: string, { type, start }: { readonly type: string; readonly start: number }): boolean =>
  type === 'Park' && /(?:建设|打造|新建|兴建|投建)(?:了)?$/.test(text.slice(Math.max(0, start - 4), start));

/** Whether a name stands where a sentence's subject does. */
export const leadsSentence = (
  text: string,
  start: number,
  mention: { readonly rule: string; readonly start: number },
): boolean =>
  mention.rule === 'anaphor' ||
  beginsClause(text, mention.start, start) ||
  attributed.test(text.slice(start, mention.start)) ||
  (mention.start - start > 12 &&
    !/(?:[在与为由向对给]|[来购产]自[^,。;]{0,8})$/.test(text.slice(start, mention.start)));
