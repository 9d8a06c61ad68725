import type { RelationRule } from '../rule.ts';

const within = '(?:{Region|Park})*{object:Region|Park}(?:里|内|境内)?';
const measured = '(?:了|着|下|到)?(?:{Quantity}|[一两三四五六七八九十几半上百]+[条块亩片栋层])';

/** Where a firm has ground and works, told of the firm that the text speaks of. */
export const putUpInRules: readonly RelationRule[] = [
  {
    id: 'topic-has-ground-in',
    predicate: 'LOCATED_IN',
    pattern: `(?<=^|[,。;:])(?:如今|现在|目前|公司|它|{Company}|已经?|早已|今年|去年|也|还|又|,)*在${within}(?:占|拿|圈|摘|竞得|买|购|租)${measured}[^,。;]{0,6}?(?:街|地|厂房|土地|车间|用地|地块)?(?=[,。;]|$)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门。公司在青岛市拿了120亩地。', '甲木公司', '青岛市'],
    counterExample: '甲木公司主营车门。公司在青岛市看了120亩地。',
  },
  {
    id: 'puts-works-up-in',
    predicate: 'LOCATED_IN',
    pattern: `在${within}(?:新)?(?:上|办|建|开|盖|搞|立)(?:了|起|起了|马|马了|成|成了)?(?:一|首|两|第[一二三四五])?[条座个处家]?(?:新的|的)?{subject:Project|Facility}`,
    score: 0.8,
    example: ['公司在青岛市上了青河车门研发基地。', '青河车门研发基地', '青岛市'],
    counterExample: '公司在青岛市看了青河车门研发基地。',
  },
];
