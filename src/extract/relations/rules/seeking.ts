import type { RelationRule } from '../rule.ts';

const verbs =
  '(?:重点|优先|着力|积极|大力|急需|希望|加快|精准|计划|将|主动|定向|靶向|全力|力争|争取)(?:引进|招引|引入|招商|补齐|承接)(?:一批)?';

/** What a place wants to have. */
export const seekingRules: readonly RelationRule[] = [
  {
    id: 'place-seeks-goods',
    predicate: 'SEEKS',
    pattern: `${verbs}[^,。;]{0,4}?{object:Product}`,
    topic: 'Place',
    score: 0.75,
    example: ['青岛市印发方案。方案提出重点引进磁控阀、测速泵等项目。', '青岛市', '测速泵'],
    counterExample: '青岛市印发方案。方案提出重点展示磁控阀、测速泵等产品。',
  },
  {
    id: 'goods-are-aim-of-place',
    predicate: 'SEEKS',
    pattern: '(?:把|将){object:Product}(?:等)?(?:列为|作为|列入)[^,。;]{0,6}?(?:招商|引进|补链|招引)',
    topic: 'Place',
    score: 0.75,
    example: ['青岛市把测速泵、磁控阀列为招商重点。', '青岛市', '测速泵'],
    counterExample: '青岛市把测速泵、磁控阀列为展品。',
  },
  {
    id: 'place-aims-at-goods',
    predicate: 'SEEKS',
    pattern:
      '(?:瞄准|紧盯|聚焦|锁定|围绕|盯住|盯紧|主攻)[^,。;]{0,4}?{object:Product}(?:等)?[^,。;]{0,10}?(?:招商|招引|引进|补链|延链|强链)',
    topic: 'Place',
    score: 0.75,
    example: ['青岛市很忙。全市紧盯磁控阀、测速泵等环节精准招商。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。全市紧盯磁控阀、测速泵等产品质量。',
  },
  {
    id: 'goods-are-missing',
    predicate: 'SEEKS',
    pattern:
      '{object:Product}(?:等)?(?:关键|核心|上游|下游|配套)?(?:环节|产品|领域|项目|企业)?(?:仍|还|尚|依然|目前|基本|几乎|都|均)*(?:是|为|属于|存在)?(?:空白|短板|缺失|缺口|弱项|缺项|断点|缺环)',
    topic: 'Place',
    score: 0.7,
    example: ['青岛市很忙。磁控阀、测速泵等环节仍是空白。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。磁控阀、测速泵等产品仍是主角。',
  },
  {
    id: 'place-lacks-goods',
    predicate: 'SEEKS',
    pattern:
      '(?:缺少|缺乏|还缺|尚缺|仍缺|缺的是|短板(?:主要)?(?:是|在于?|集中在)|空白(?:主要)?(?:是|集中在)|(?:补上|填补|弥补|补齐)(?=[^,。;]{2,40}(?:短板|空白|缺口|缺环|断点)))[^,。;]{0,4}?{object:Product}',
    topic: 'Place',
    score: 0.7,
    example: ['青岛市很忙。本地还缺磁控阀、测速泵。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。本地还有磁控阀、测速泵。',
  },
  {
    id: 'aims-of-search',
    predicate: 'SEEKS',
    pattern:
      '(?:招商|招引|引进|补链|延链)(?:的)?(?:重点|方向|目录|清单|目标|图谱|对象|项目|工作)*(?:主要|重点)?(?:锁定|瞄准|紧盯|是|为|包括|涵盖|列出|列入|聚焦|指向|[:：])[^,。;]{0,6}?{object:Product}',
    topic: 'Place',
    score: 0.75,
    example: ['青岛市很忙。今年招商重点瞄准磁控阀、测速泵等产品。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。今年招商推介会展出了磁控阀、测速泵等产品。',
  },
  {
    id: 'place-welcomes-goods',
    predicate: 'SEEKS',
    pattern:
      '(?:欢迎|诚邀|期待|盼望)[^,。;]{0,8}?{object:Product}(?:等)?(?:生产|制造|配套|上下游|研发)?(?:企业|项目|厂商)',
    topic: 'Place',
    score: 0.7,
    example: ['青岛市很忙。全市诚邀磁控阀、测速泵等企业落户。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。市里诚邀各方观看磁控阀、测速泵展。',
  },
];
