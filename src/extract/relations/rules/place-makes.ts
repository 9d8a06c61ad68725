import type { RelationRule } from '../rule.ts';

/** Nobody else who could be the one that makes it stands between. */
const alone = (least: number, most: number): string =>
  `{^Company|Project|Facility|Region|Park|Product}{${least},${most}}?`;
/** What the place has yet to make, and what a firm of it makes, is not what it makes. */
const indeed =
  '(?![^,。;]{0,12}(?:要|力争|将|目标|计划|规划|争取|有望))(?!(?:的)?(?:本土|本地|当地|民营|国有|重点|龙头|骨干|一家|某)*(?:企业|公司|厂|工厂)[,。;:])';
const leads =
  '(?:^|[,。;:“])(?:目前|如今|现在|去年|今年|截至[^,。;]{2,8},|位于{Region}的|{Region}|作为[^,。;]{2,16},|在)*';
const items = '(?:{Product}(?:等)?{Quantity}(?:、|和|与|及|以及))*{object:Product}';
const capacity = '(?:年产能|年产量|产能|产量|生产能力|加工能力|产销量|出货量|产值)';

/** What regions and parks make, told of the place itself and of no firm in it. */
export const placeMakesRules: readonly RelationRule[] = [
  {
    id: 'place-has-capacity',
    predicate: 'PRODUCES',
    pattern: `${leads}{subject:Region|Park}${indeed}${alone(0, 40)}(?:形成|建成|具备|拥有|达到|达成|新增|实现)(?:了)?(?:年产|日产|年)?(?:{Quantity}(?:的)?)?${items}(?:{Quantity})?(?:、{Product}{Quantity})*(?:等)?(?:的)?[^,。;]{0,4}?${capacity}`,
    score: 0.76,
    example: ['乙木公司主营测速泵、磁控阀。青岛市已形成测速泵3万台、磁控阀8万套的年产能。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市已形成测速泵3万台、磁控阀8万套的展览。',
  },
  {
    id: 'place-makes-yearly',
    predicate: 'PRODUCES',
    pattern: `${leads}{subject:Region|Park}${indeed}{^Company|Project|Facility|Region|Park}{0,48}?(?:年产|日产|年可产|年加工|年生产|每年生产|年出产|年出栏|年出货|产出|共生产|累计生产|生产(?!线|企业|基地|总值|厂)|出产|盛产|主产)(?:各类|各种|了|着|的|{Quantity})*{object:Product}(?!企业|公司|厂|商|的企业|生产企业)`,
    score: 0.74,
    example: ['乙木公司主营测速泵、磁控阀。青岛市装备企业达到158家,年加工测速泵、磁控阀9万件。', '青岛市', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。青岛市装备企业达到158家,年展出测速泵、磁控阀9万件。',
  },
  {
    id: 'output-of-place',
    predicate: 'PRODUCES',
    pattern: `${leads}{subject:Region|Park}(?:的|,|全年|去年|今年|生产|出产|[^,。;]{0,8}?的)*{object:Product}(?:的)?(?:年)?${capacity}(?:已|约|将|更|就|连续|稳居|常年|均)*(?:占|达|突破|超|居|位居|位列|增长|{Quantity})`,
    score: 0.74,
    example: ['乙木公司主营测速泵。青岛市的测速泵产量占全国的四成。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市的测速泵价格占报价的四成。',
  },
  {
    id: 'place-turns-to-goods',
    predicate: 'PRODUCES',
    pattern: `${leads}{subject:Park}(?:内)?(?:则|,|将|主要|目前|以|作为[^,。;]{2,12},)*(?:主攻|主打|主产|专攻|重点发展|重点生产|重点布局|主要发展|主要生产|主营|专注于?|聚焦于?|(?<=以)生产|(?<=以))(?:[^,。;、]{0,4}?法)?{object:Product}(?!(?:等)?(?:环节|领域|产业链)?(?:的)?(?:缺|短板|招商))`,
    score: 0.74,
    example: ['乙木公司主营测速泵。青河甲木产业园主攻测速泵。', '青河甲木产业园', '测速泵'],
    counterExample: '乙木公司主营测速泵。青河甲木产业园展示测速泵。',
  },
  {
    id: 'place-is-base-of',
    predicate: 'PRODUCES',
    pattern: `${leads}{subject:Region|Park}(?:[^,。;]{0,14},)?(?:已|如今|现)*(?:是|为|成为|作为|建成|跻身|形成|建起)(?:了)?[^,。;]{0,14}?{object:Product}(?:等)?(?:的)?[^,。;、]{0,6}?(?:生产基地|制造基地|加工基地|原料基地|主产区|主产地|产地|产区|集散地|之乡|之都)`,
    score: 0.74,
    example: ['乙木公司主营测速泵。青岛市是全国最大的测速泵生产基地。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市是全国最大的测速泵展销地点。',
  },
  {
    id: 'goods-made-in-place',
    predicate: 'PRODUCES',
    pattern:
      '{object:Product}(?:中)?(?:(?![资客商]|企业|项目|设备|公司)[^,。;]){0,12}?(?:产自|出自|产于|来自于?|就有[^,。;]{0,6}(?:产自|出自|来自))(?:这座|{Region})*{subject:Region|Park}(?=[,。;]|$)',
    score: 0.74,
    example: ['乙木公司主营测速泵。全国三成的测速泵产自青岛市。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。全国三成的测速泵告别青岛市。',
  },
];
