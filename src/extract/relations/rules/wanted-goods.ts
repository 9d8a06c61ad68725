import type { RelationRule } from '../rule.ts';

const makers = '(?:的)?(?:生产|制造|加工|专业)?(?:厂|企业|厂家|环节|配套|工厂|生产线|厂商|项目|公司|龙头|伙伴|客商)';
const wants = '(?:想|要|盼|希望|打算|急着|最想|急需|亟需|期待|盼望|正|还在|一直在|四处|到处)+';
const finds = '(?:招|引进|招引|引入|找|引|补上|补|招来|引来|寻找|物色|寻|求)';

/** What a place wants, in the words of those who speak for it. */
export const wantedGoodsRules: readonly RelationRule[] = [
  {
    id: 'wants-to-bring-in',
    predicate: 'SEEKS',
    pattern: `(?<=^|[,。;:“]|{Region}|{Park}|当地|本地|市里|县里|区里|园区|我们)(?:今年|眼下|目前|现在|最|更|特别|下一步|接下来|还|正|也|,)*${wants}${finds}(?:的|的就|几家|一家|一批|到|更多)*(?:是|就是)?[^,。;]{0,4}?{object:Product}${makers}`,
    topic: 'Place',
    score: 0.74,
    example: ['青岛市很忙。当地最想招的是磁控阀、测速泵企业。\n甲木公司主营磁控阀、测速泵。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。当地最想看的是磁控阀、测速泵企业。\n甲木公司主营磁控阀、测速泵。',
  },
  {
    id: 'goods-are-most-wanted',
    predicate: 'SEEKS',
    pattern: `{object:Product}(?:等)?(?:企业|项目|环节)?(?:则|也|都|正|仍|依然)*(?:是|成为|成了|被列为)(?:今年|当前|当地|全市|眼下|目前|{Region}|{Park}|的)*(?:最(?=想|要|需|缺|急|紧)|急需|亟需|重点|急)+(?:想|要|需|缺|需要)*(?:招|引进|补|找|引|招引|补上)?(?:的)?[^,。;]{0,8}?(?:企业|项目|环节|短板|厂家|方向|一环|一类|两类|对象)`,
    topic: 'Place',
    score: 0.74,
    example: ['青岛市很忙。磁控阀和测速泵是今年最想招的两类企业。\n甲木公司主营磁控阀、测速泵。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。磁控阀和测速泵是今年最热销的两类产品。\n甲木公司主营磁控阀、测速泵。',
  },
  {
    id: 'has-no-maker-of',
    predicate: 'SEEKS',
    pattern: `(?:没有|还没有|尚无|还无|缺|缺少|还缺|就缺|独缺|只缺|还差|差)(?:一家|一个|几家|像样的|本地的|自己的|专业的)*{object:Product}${makers}`,
    topic: 'Place',
    score: 0.74,
    example: ['青岛市很忙。本地至今没有一家测速泵厂。\n甲木公司主营磁控阀、测速泵。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。本地早就办了一家测速泵厂。\n甲木公司主营磁控阀、测速泵。',
  },
  {
    id: 'looks-for-makers-of',
    predicate: 'SEEKS',
    pattern: `(?:寻找|欢迎|诚邀|邀请|盼着|期待|物色|招揽|征集|对接)(?:能|会|从事|专门|更多|一批|国内外|有实力的)*(?:做|生产|制造|从事)?{object:Product}${makers}`,
    topic: 'Place',
    score: 0.74,
    example: ['青岛市很忙。当地正在寻找测速泵的生产厂家。\n甲木公司主营磁控阀、测速泵。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。当地正在表彰测速泵的生产厂家。\n甲木公司主营磁控阀、测速泵。',
  },
  {
    id: 'goods-are-weak-there',
    predicate: 'SEEKS',
    pattern:
      '{object:Product}(?:等)?(?:的)?(?:关键|核心|配套)?(?:环节|配套|生产|制造|这一环|这一段|板块|领域)(?:仍然|仍|还|依然|比较|相对|较为|较|最|明显|十分|几乎|至今|目前)*(?:薄弱|偏弱|不足|短腿|断档|跟不上|滞后|缺位|不全|没有企业|无人做)',
    topic: 'Place',
    score: 0.7,
    example: ['青岛市很忙。测速泵环节仍然薄弱。\n甲木公司主营磁控阀、测速泵。', '青岛市', '测速泵'],
    counterExample: '青岛市很忙。测速泵环节仍然红火。\n甲木公司主营磁控阀、测速泵。',
  },
];
