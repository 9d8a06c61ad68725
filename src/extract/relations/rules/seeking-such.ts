import type { RelationRule } from '../rule.ts';
import { makersOfSuch } from './seeking-pieces.ts';

/** 这两类企业, 做这几样的厂家: the makers of goods that the sentence names before. */
const suchMakers =
  '(?:做|生产|造|产|能做|会做)?这[一二两三四几些]?[样类种个批项](?:产品|环节|东西|材料|部件|零件|配件)?(?:生产|制造|加工)?的?(?:企业|厂家|厂商|工厂|项目|厂子|公司|客商|人)';
/** To the end of the clause, and into the next one: goods of a clause before that are others. */
const onward = '(?:(?!{Company})[^,。;]){0,25}?(?:,(?:(?!{Company})[^,。;]){0,20}?)?';
const looks =
  '(?:物色|寻找|寻觅|招引|招来|引进|引来|争取|对接|邀请|招|请|盼|找|奔(?:的(?:正是|就是|是))?|冲着|盯着|盯住|瞄准)';
const aim = '(?:招商|招引|引进|补链|引资)';
const nobody =
  '(?:还|至今|目前|眼下|如今|却|偏偏)?(?:一家(?:企业|厂)?(?:都|也)(?:没有|无)|(?:没有|无)一家(?:企业|厂))(?!(?:退出|停产|关停|亏损|出事))';
const we = '(?:我们|我市|我县|我区|全市|全县|全区|这里|本地|当地|市里|县里|区里)';

/** What a place looks for, where the goods stand in another clause than the search. */
export const seekingSuchRules: readonly RelationRule[] = [
  {
    id: 'looks-for-makers-of-such',
    predicate: 'SEEKS',
    pattern: `{object:Product}${onward}${looks}[^,。;]{0,6}?${suchMakers}`,
    topic: 'Place',
    score: 0.72,
    example: [
      '乙木公司主营测速泵、磁控阀。青岛市缺得多,测速泵和磁控阀大半靠外购,正到处物色这两类厂家。',
      '青岛市',
      '磁控阀',
    ],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市缺得多,测速泵和磁控阀大半靠外购,正到处表彰这两类厂家。',
  },
  {
    id: 'makers-of-such-are-the-aim',
    predicate: 'SEEKS',
    pattern: `{object:Product}${onward}${suchMakers}[^,。;]{0,6}?(?:列为|列入|作为|当作|当成|成为|成了|是)[^,。;]{0,8}?${aim}`,
    topic: 'Place',
    score: 0.72,
    example: [
      '乙木公司主营测速泵、磁控阀。青岛市清楚,测速泵、磁控阀最弱,今年把这两类企业列为招商重点。',
      '青岛市',
      '磁控阀',
    ],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市清楚,测速泵、磁控阀最弱,今年把这两类企业列为检查重点。',
  },
  {
    id: 'rows-of-what-is-sought',
    predicate: 'SEEKS',
    pattern: `(?<=${aim}[^。;]{0,50})(?:一[行类个种样项]是|[一二三四]是|另一?[行类个种样项]是?)[^,。;]{0,6}?{object:Product}${makersOfSuch}`,
    topic: 'Place',
    score: 0.72,
    example: [
      '乙木公司主营测速泵、磁控阀。青岛市的招商清单只有两项,一是测速泵企业,二是磁控阀企业。',
      '青岛市',
      '磁控阀',
    ],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市的处罚清单只有两项,一是测速泵企业,二是磁控阀企业。',
  },
  {
    id: 'goods-that-nobody-here-makes',
    predicate: 'SEEKS',
    pattern: `{object:Product}(?:这[一二两三几]?[样类种块]|等)?,${we}${nobody}`,
    topic: 'Place',
    score: 0.66,
    example: ['乙木公司主营测速泵、磁控阀。张伟说,青岛市想补链,测速泵、磁控阀,我们一家都没有。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。张伟说,青岛市想补链,测速泵、磁控阀,我们一样都没落下。',
  },
];
