import type { RelationRule } from '../rule.ts';

/** What is said of goods until the words that make them wanted. */
const kind = '(?:(?!不缺|不再|已经?)[^,。;、了]){0,8}?';
const makers =
  '(?:等)?(?:[这那两三四五几]+(?:个|类|种|家|样))?(?:的)?(?:生产|制造|加工|研发|配套|类|专业|龙头|骨干)*(?:企业|厂家|厂商|厂子|工厂|厂|项目|公司|行当|搭档|伙伴|高手|能手|客商|老板|人)';
const pieces = '[套片台只家个根件吨块张条颗辆枚粒支把]';
const whole = '(?:却|倒|还|偏|偏偏|竟|至今|目前|本地|当地|全市|全县|,)*';
const none = `(?:一${pieces}(?:都|也)(?:不产|没有|造不出|做不出|产不出|不做|没人|不会|拿不出|没)|(?:没有|没)一家(?:会|能|肯|在)?(?:做|造|产)|(?:没有人|没人|无人|没有谁|没谁)(?:会|能|肯)?(?:做|造|产|干|接)|(?:这|那)?(?:一环|一段|一节|一块|一头|一项)?(?:还|仍|仍然|依旧|至今|一直|都)*(?:是)?空着|(?:这|那)(?:一环|一段|一节|一块)(?:还|仍|至今)*(?:没有|没|断|缺|空))`;
const fetched =
  '(?:也|都|还|仍|全|均|一直|却|仍然|至今|只能|不得不|,)*(?:要|得|须|靠|全靠|只能|全要|还得|仍要|全得)(?:拿)?(?:到|去|从|往|跑到|靠)[^,。;由被]{2,10}?(?:去)?(?:买|拉|开|运来|运|找|订|采购|调|加工|做|磨|进)(?=[,。;”的]|$)';
const list =
  '(?:招商|招引|引资|补链|求购|引进|需求|推介)(?:的)?(?:任务书|单子?|清单|名单|手册|目录|图谱|地图|榜|本子|册子|告示|公告|表|账本|墙)';
const marked =
  '(?:画|划|圈|标|打|描|注|写|排|列|印|占|摆)(?:了|着|出|成|上|在|过)*(?:[一两三]?[道个条杠笔行])?(?:红|圈|杠|星|第一|头一|最前|重点|记号|勾|首位|两行|首行)';
const calls =
  '(?:求引|急引|诚引|诚招|急招|急寻|急聘|专挑|专请|专找|专等|单等|专门等|专门请|专候|点名要|指名要|就等|坐等|只盼|盼的是|等的是|找的是|招的是|请的是|要找的是|要招的是|冲着|为的是(?:找到?|引来?|请来?|招来?)|求的是|补的是|缺的是|一心(?:想)?(?:请|招|引)|盼着?(?![能有引来着望人谁早])|物色|希望有(?:人|谁)?(?:来)?(?:投资)?(?:建|办|开)|谁来(?:建|办|开))';

/** What places seek, by frames: goods that nobody there makes or that come from far, and makers who are called for. */
export const seekingFrameRules: readonly RelationRule[] = [
  {
    id: 'not-one-made-here',
    predicate: 'SEEKS',
    pattern: `{object:Product}(?:等)?(?:环节|企业|类)?${whole}${none}`,
    topic: 'Place',
    score: 0.7,
    example: ['乙木公司主营测速泵。青岛市农机企业多,测速泵却一台也造不出。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市农机企业多,测速泵却一年也用不坏。',
  },
  {
    id: 'those-who-make-it-are-none',
    predicate: 'SEEKS',
    pattern: `(?:做|造|产|会做|能做|生产)(?:成)?${kind}{object:Product}的${whole}(?:一${pieces}|半${pieces})(?:都|也)?(?:没有|没|找不到|不见)`,
    topic: 'Place',
    score: 0.72,
    example: ['乙木公司主营测速泵。青岛市农机企业多,生产测速泵的一家都找不到。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市农机企业多,生产测速泵的一家比一家好。',
  },
  {
    id: 'must-be-fetched-from-far',
    predicate: 'SEEKS',
    pattern: `(?:但|可|却|只是|偏偏|唯独|独独|唯有|就是|短处|短板|遗憾|难处|还有|再就是|(?:破|造|做|用|装)[^,。;]{1,6}的){^Company}{0,24}?{object:Product}(?:等)?${fetched}`,
    topic: 'Place',
    score: 0.68,
    example: ['乙木公司主营测速泵。青岛市农机企业多,可测速泵还得到很远的地方去买。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市农机企业多,可测速泵还得到检测中心去看。',
  },
  {
    id: 'marked-on-the-list',
    predicate: 'SEEKS',
    pattern: `${list}(?:上|里|中|的)?[^。;]{0,10}?${kind}{object:Product}[^,。;]{0,6}?(?:被|都|就|也|给|,)*${marked}`,
    topic: 'Place',
    score: 0.76,
    example: ['乙木公司主营测速泵。青岛市今年的招商任务书上,测速泵两行画了红圈。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市今年的招商任务书上,测速泵一字未提。',
  },
  {
    id: 'list-begins-with',
    predicate: 'SEEKS',
    pattern: `${list}(?:上|里|中|的)?,?(?:头一[页行条项个]|第一[页行条项个]|首[页行条项]|最前面?|打头|开头|只印了[^,。;:]{1,4}|赫然)(?:的|上)?(?:就|便|写|印|列|着|的|:|是)+${kind}{object:Product}`,
    topic: 'Place',
    score: 0.76,
    example: ['乙木公司主营测速泵。青岛市编了招商手册,头一页写的就是测速泵。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市编了旅游手册,头一页写的就是测速泵。',
  },
  {
    id: 'makers-called-for',
    predicate: 'SEEKS',
    pattern: `${calls}(?:一家|几家|一批|会|能|做|造|生产|那些|的|从事|搞)*${kind}{object:Product}(?:${makers}|[,。;”]|$)`,
    topic: 'Place',
    score: 0.76,
    example: ['乙木公司主营测速泵。青岛市急招测速泵制造企业。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市急招测速泵装配工。',
  },
  {
    id: 'treats-makers-as-guests',
    predicate: 'SEEKS',
    pattern: `(?:把|将|对|给|为)(?:会|能|做|造|生产|搞|来)*${kind}{object:Product}${makers}[^,。;]{0,10}?(?:当|当作|当成|作为|敞开大门|开绿灯|批地|让地|留地|留出|请进|奉为|免租|备好|预留)`,
    topic: 'Place',
    score: 0.74,
    example: ['乙木公司主营测速泵。青岛市把测速泵企业当作头号客人来请。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市把测速泵企业登记在册。',
  },
  {
    id: 'whoever-brings-makers',
    predicate: 'SEEKS',
    pattern: `(?:谁|哪个|哪家|哪位)(?:能|要|肯|若|愿|先|愿意)*(?:来)?(?:[^,。;]{0,6}?)(?:引来|引进|请来|招来|带来|办|建|开|做|搞|造)(?:了|一家|一个|起|出)*${kind}{object:Product}(?:厂|项目|企业|,)`,
    topic: 'Place',
    score: 0.74,
    example: ['乙木公司主营测速泵。青岛市立下规矩:谁引来测速泵厂,奖谁三万元。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市立下规矩:谁损坏测速泵,罚谁三万元。',
  },
  {
    id: 'wants-for-a-neighbour',
    predicate: 'SEEKS',
    pattern: `(?:想|盼|巴望|希望|指望|琢磨)(?:着|能)?(?:让|有|叫|请)(?:一家|几家|更多|会|能|做|造|的)*${kind}{object:Product}(?:${makers})(?:也|能|都)?(?:搬|来|落|到|办|开|进|安)`,
    topic: 'Place',
    score: 0.74,
    example: ['乙木公司主营测速泵。青岛市想让测速泵厂搬到家门口来。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市想让测速泵厂按时交货。',
  },
  {
    id: 'goes-to-find-makers',
    predicate: 'SEEKS',
    pattern: `(?:到|去|赴|往|向)[^,。;]{0,8}?(?:去|来)?(?:找|寻|请|访|敲门|物色|拜访)(?:到|来)?(?:会|能|做|造|生产|的|几家|一家)*${kind}{object:Product}${makers}`,
    topic: 'Place',
    score: 0.72,
    example: ['乙木公司主营测速泵。青岛市派人到南方去找测速泵厂。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市派人到南方去看测速泵展。',
  },
  {
    id: 'chain-breaks-at',
    predicate: 'SEEKS',
    pattern: `(?:链条?|产业链|链子)(?:就|还|偏偏|恰恰|一直|却|总)*(?:断|卡|缺|短|弱)(?:在|于)${kind}{object:Product}`,
    topic: 'Place',
    score: 0.74,
    example: ['乙木公司主营测速泵。青岛市的链条断在测速泵上。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市的链条装在测速泵上。',
  },
  {
    id: 'what-is-lacking-is',
    predicate: 'SEEKS',
    pattern: `(?<!不)(?:缺的|差的|少的|欠的|愁的|要的|盼的)(?:就|还|正|恰|只|偏偏)*是(?:把[^,。;]{1,8}的)?(?:一家|会|能|做|造|生产|的)*${kind}{object:Product}(?:${makers}|[,。;”]|$)`,
    topic: 'Place',
    score: 0.74,
    example: ['乙木公司主营测速泵。青岛市市长张伟说,不缺料,缺的是测速泵厂。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市市长张伟说,看的是测速泵厂。',
  },
  {
    id: 'so-many-aims-one-is',
    predicate: 'SEEKS',
    pattern: `(?:主攻|招商|引进|补链|招引)(?:的)?(?:方向|重点|目标|对象)[^。;]{0,10}?[,:](?:其)?[一二三](?:个)?是{object:Product}`,
    topic: 'Place',
    score: 0.72,
    example: ['乙木公司主营测速泵。青岛市今年补链的重点很明确:一是测速泵,二是人才。', '青岛市', '测速泵'],
    counterExample: '乙木公司主营测速泵。青岛市今年展出的样品很明确:一是测速泵,二是模型。',
  },
];
