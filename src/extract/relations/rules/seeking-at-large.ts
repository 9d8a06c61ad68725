import type { RelationRule } from '../rule.ts';
import { makersOfSuch, someOf } from './seeking-pieces.ts';

/** Up to what is said of goods in the clause, where nothing says that they are there or that others lack them. */
const within =
  '(?:(?!补齐了|不再|告别|填补|打破|破解|解决|突破了|市场|国内|国际|全国|全球|行业|订单|资金|人才|用工|价格|优势|领先)[^,。;]){0,22}?';
const lacking =
  '(?:空白|缺口|短板|缺失|弱项|短腿|断档|断点|缺位|缺环|缺项|薄弱|软肋|空档|掣肘|“?卡脖子|(?:有|尚|亟|仍|还|需|等)?待(?:突破|引进|补齐|攻克|破解|补链|招引|补强|延链)|(?:没有|尚无|暂无|缺乏|缺少)(?=[^,。;]{0,6}(?:企业|厂家|厂商|工厂))|一家(?:也|都)没有|还没(?:有)?(?:补齐|补上|着落|人做)|未(?=实现[^,。;]{0,4}(?:配套|自给|供应))|(?:产品|环节|企业)(?:偏|较|太|还)?(?:少|弱)(?=,))';
const leaning =
  '(?:(?:依赖|依靠|全靠|都靠|要靠|还靠|靠)(?:外购|外部|外地|外省|省外|市外|进口|外面|别人)|外购|外采|(?:从|到|由|向)[^,。;]{2,12}?(?:采购|购进|买|运来|调运|调入|进货|拉来|供应)|外地采购|省外调运|舍近求远)';
const seeking = '(?:招商|招引|引进|引入|补链|延链|强链|短板|薄弱|缺失|缺链|堵点|断点|招大引强)';

/** What a place lacks and looks for, where news says so in more words than one wording holds. */
export const seekingAtLargeRules: readonly RelationRule[] = [
  {
    id: 'goods-that-a-chain-lacks',
    predicate: 'SEEKS',
    pattern: `{object:Product}${within}${lacking}`,
    topic: 'Place',
    score: 0.68,
    example: ['乙木公司主营测速泵、磁控阀。青岛市链条很长,但在测速泵、磁控阀等环节仍有缺口。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市链条很长,测速泵、磁控阀填补国内空白。',
  },
  {
    id: 'weak-where-goods-are-bought',
    predicate: 'SEEKS',
    pattern: `${seeking}[^。;]{0,30}?{object:Product}${within}${leaning}`,
    topic: 'Place',
    score: 0.68,
    example: ['乙木公司主营测速泵。青岛市的短板在上游,测速泵等基本依赖外购。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市的工厂在上游,测速泵等基本依赖外购。',
  },
  {
    id: 'bought-far-so-enticed',
    predicate: 'SEEKS',
    pattern: `{object:Product}${within}${leaning}(?:(?!{Company})[^。;]){0,40}?(?:招商|招引|引进|补链|请进来|落户|补上|补齐)`,
    topic: 'Place',
    score: 0.68,
    example: ['乙木公司主营测速泵。青岛市为解决测速泵外地采购运费高的问题,正加紧招商。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市为解决测速泵外地采购运费高的问题,正加紧修路。',
  },
  {
    id: 'works-needed-urgently',
    predicate: 'SEEKS',
    pattern: `(?:急需|亟需|亟待|急盼|最愁的是|盼着|巴望着?|如果能?有?来?|要是能?有?来?|每)(?:上马|落地|引进|有|来|建设|布局|发展|没有)?(?:自己的|本地的)?${someOf}{object:Product}(?:${makersOfSuch}|的[,。])`,
    topic: 'Place',
    score: 0.7,
    example: ['乙木公司主营测速泵、磁控阀。青岛市急需上马一批测速泵、磁控阀项目。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市立刻关停一批测速泵、磁控阀项目。',
  },
  {
    id: 'goods-as-hot-aim',
    predicate: 'SEEKS',
    pattern: `{object:Product}${within}(?:招商热点|招商重点|招商首选|招商目标|引进对象|招商方向|补链重点|招引重点|主攻方向|重中之重)`,
    topic: 'Place',
    score: 0.7,
    example: ['乙木公司主营测速泵、磁控阀。青岛市很忙,测速泵、磁控阀项目成为招商热点。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市很忙,测速泵、磁控阀项目成为投诉热点。',
  },
  {
    id: 'aims-of-enticing-are',
    predicate: 'SEEKS',
    pattern: `(?:招商|招引|引资|补链|强链|延链)[^。;,]{0,16}?(?:重中之重|首选|目标|重点|方向|热点|对象|手册|计划|清单|名单|任务|笔记本)[^。;]{0,20}?(?:是|:|为|有|在|放在|锁定)[^,。;]{0,8}?{object:Product}`,
    topic: 'Place',
    score: 0.7,
    example: ['乙木公司主营测速泵。张伟说,青岛市今年招商的重中之重就是测速泵。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。张伟说,青岛市今年会议的重中之重就是测速泵。',
  },
  {
    id: 'entices-along-goods',
    predicate: 'SEEKS',
    pattern: `(?:围绕|瞄准|聚焦|紧盯|针对|在|就|向|沿着)[^,。;]{0,8}?{object:Product}(?:等)?[^,。;]{0,10}?(?:强链|补链|延链|招大引强|招商|招引|引进企业|找企业|引资)`,
    topic: 'Place',
    score: 0.72,
    example: ['乙木公司主营测速泵、磁控阀。青岛市提出在测速泵、磁控阀方面招大引强。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市提出在测速泵、磁控阀方面打击假冒。',
  },
  {
    id: 'works-on-offer',
    predicate: 'SEEKS',
    pattern: `(?:推出|发布|推介|推出了|发布了|推介了|推荐)[^,。;]{0,4}?{object:Product}(?:等)?[^,。;]{0,6}?(?:招商项目|招商引资项目|合作项目|投资项目|投资机会|项目)`,
    topic: 'Place',
    score: 0.7,
    example: ['乙木公司主营测速泵、磁控阀。青岛市推出了测速泵、磁控阀等8个招商项目。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市推出了测速泵、磁控阀等8个优惠套餐。',
  },
];
