import type { RelationRule } from '../rule.ts';

const years =
  '(?:{Quantity}|[\\d一二两三四五六七八九十几]+(?:多|余|来)?(?:个)?(?:年|年头|载|春秋)|半辈子|大半辈子|一辈子|几代人|多年|半个世纪)';
const always = '(?:一直|多年来|几十年来|历来|向来|长期|世代|始终)';
const makes = '(?:做|造|产|生产|加工|组装|制造|经营|打造)';

/** What a firm has made for years, and what it began with. */
export const tradesOfTopicRules: readonly RelationRule[] = [
  {
    id: 'has-made-for-years',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:“])(?:{Company}|公司|企业|厂里|工厂|我们|它|其|已经|已|专注|整整|专门|就|这家企业|,)*(?:做|干|搞|造|生产|从事|经营|专注|深耕|打磨)(?:了|过)(?:整整|近|将近|快|差不多|大约)?${years}(?:的)?{object:Product}(?![展批销零贸])`,
    topic: 'Company',
    score: 0.78,
    example: ['乙木公司主营测速泵。甲木公司前景好,公司做了三十年的测速泵。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司前景好,公司看了三十年的测速泵。',
  },
  {
    id: 'makes-since-years',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:“]|{Company})(?:公司|企业|我们|它|从事|专注|已经|已|就|,)*(?:做|干|搞|造|生产)(?:的)?{object:Product}(?:已经|已|足足|整整)?(?:做|干|搞|造|生产)?(?:了|有|已有|已经有)+${years}`,
    topic: 'Company',
    score: 0.78,
    example: ['乙木公司主营测速泵。甲木公司前景好,公司做测速泵已经有三十年了。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司前景好,公司看测速泵已经有三十年了。',
  },
  {
    id: 'began-with-goods',
    predicate: 'PRODUCES',
    pattern: `(?:靠|从|以|凭|凭着|凭借)(?:着)?(?:${makes}|卖|代工|贴牌|一[只根把台张个块条颗](?:小小的|小|普通的)?|小小的|的)*{object:Product}(?:的)?(?:代工|加工|贴牌|生产|生意|制造)?(?:起家|发家|起步|打天下|打响名头|闯市场|出名|闻名|立足|站稳脚跟)`,
    topic: 'Company',
    score: 0.76,
    example: ['乙木公司主营测速泵。甲木公司靠给人加工零件为生,后来靠一台测速泵起家。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司靠给人加工零件为生,后来靠一台测速泵检验。',
  },
  {
    id: 'has-always-made',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:“]|{Company})(?:公司|企业|它|其|这里|我们)?${always}(?:是|只|就|主要|专门|都|在)*${makes}(?:的)?(?:主要|都|只|全|就)*(?:是)?[^,。;给为]{0,4}?{object:Product}(?![线厂展])`,
    topic: 'Company',
    score: 0.76,
    example: ['乙木公司主营测速泵。甲木公司一直做的是测速泵,从不转行。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司一直用的是测速泵,从不转行。',
  },
];
