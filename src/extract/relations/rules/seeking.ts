import type { RelationRule } from '../rule.ts';

const verbs = '(?:重点|优先|着力|积极|大力|急需|希望|加快|精准|计划|将)(?:引进|招引|引入|招商|补齐)(?:一批)?';

/** What a place wants to have. */
export const seekingRules: readonly RelationRule[] = [
  {
    id: 'place-seeks-goods',
    predicate: 'SEEKS',
    pattern: `${verbs}[^,。;]{0,4}?{object:Product}`,
    topic: 'Region',
    score: 0.75,
    example: ['青岛市印发方案。方案提出重点引进磁控阀、测速泵等项目。', '青岛市', '测速泵'],
    counterExample: '青岛市印发方案。方案提出重点展示磁控阀、测速泵等产品。',
  },
  {
    id: 'goods-are-aim-of-place',
    predicate: 'SEEKS',
    pattern: '(?:把|将){object:Product}(?:等)?(?:列为|作为|列入)[^,。;]{0,6}?(?:招商|引进|补链|招引)',
    topic: 'Region',
    score: 0.75,
    example: ['青岛市把测速泵、磁控阀列为招商重点。', '青岛市', '测速泵'],
    counterExample: '青岛市把测速泵、磁控阀列为展品。',
  },
];
