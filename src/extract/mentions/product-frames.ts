/** A wording around a product or a list of products, which is its first group. */
export interface ProductFrame {
  readonly id: string;
  readonly pattern: RegExp;
  readonly score: number;
  /** Only what ends as goods do counts, because the wording is said of other things too. */
  readonly goodsOnly?: true;
  readonly example: readonly [text: string, product: string];
  readonly counterExample: string;
}

const list = '([\\u4e00-\\u7683\\u7685-\\u9fa5A-Za-z、]{2,40}?)';
const begins =
  '(?:^|[,。;:“])(?:不过|但是|但|其中|此外|另外|例如|比如|如(?![今果此])|整机|公司|企业)?,?(?:其|它)?(?:所用的?|所需的?|所需要的?|需要的|用的)?';
const degree =
  '(?:主要|全部|均|都|则|大多|大部分|多数|多|部分|一半以上|一半|一直|长期|仍|仍然|也|目前|还|基本|[一二三四五六七八九]成(?:以上|左右)?|已|高度|严重|依旧|却|至今|一向|历来|向来|常年|眼下|如今|只能|只好|得|要|,)*';

export const productFrames: readonly ProductFrame[] = [
  {
    id: 'goods-from-elsewhere',
    pattern: new RegExp(
      `${begins}${list}(?:等)?${degree}(?:采购自|购自|外购自|来自|依赖(?:进口|外地|外省|国外|省外|海外|外购)|依靠进口|靠进口|(?:外购|进口)(?=[,。;]|$)|(?:从|要从|需从|跟|向|找)[^,。;]{1,10}?(?:购买|采购|进口|购进|拉来|运来|拉(?=[,。;]|$)|运(?=[,。;]|$)|买|调货|调来|进货|订货|拿货)|需(?:要)?(?:进口|外购|外采)|由[^,。;]{2,20}?(?:配套|供应|提供|供货))`,
      'g',
    ),
    goodsOnly: true,
    score: 0.65,
    example: ['车窗毛坯由甲木厂配套', '车窗毛坯'],
    counterExample: '会议由甲木厂主持',
  },
  {
    id: 'goods-needed',
    pattern: new RegExp(`(?:所需|所用|所需要)的?${list}(?=等|仍|已|能|均|都|全部|主要|大多|,|。|;|$)`, 'g'),
    goodsOnly: true,
    score: 0.65,
    example: ['整车所需车窗、座椅已能在本地解决', '座椅'],
    counterExample: '所需时间已能缩短',
  },
  {
    id: 'goods-mainly',
    pattern: new RegExp(`(?:产品|生产|经营|主营)[^,。;、]{0,4}?以${list}为主`, 'g'),
    score: 0.75,
    example: ['公司产品以车门、车窗为主', '车窗'],
    counterExample: '公司以诚信为主',
  },
  {
    id: 'goods-missing',
    pattern: new RegExp(
      `(?:^|[,。;:“])(?:但是?|不过|而|缺少|缺|目前|当前)?${list}(?:等)?(?:[一二三四五六七八九十两\\d]+(?:类|个|种|大|项))?(?:核心|关键|重要|主要)?(?:零部件|部件|材料|环节|产品|设备|领域)?(?:在)?(?:本地|目前|当前|省内|国内|尚|还|仍|全市|全省|全区|全县|市内|区内|县内|园区|我市|本市|依然)*(?:没有企业|没有配套|无企业|尚无|无法生产|不能生产|空白|是空白|缺失|短缺|紧缺)`,
      'g',
    ),
    goodsOnly: true,
    score: 0.65,
    example: ['但车窗、车锁两类部件本地没有企业生产', '车窗'],
    counterExample: '经验本地没有企业分享',
  },
  {
    id: 'goods-sought',
    pattern: new RegExp(
      `(?:(?:重点|优先|着力|积极|大力|急需|希望|努力|计划|加快|精准)(?:引进|招引|引入|招商|补齐|发展|布局)|(?<=新)(?:引进|招引)的)(?:一批)?${list}(?=等|企业|项目|产业|,|。|;|$)`,
      'g',
    ),
    goodsOnly: true,
    score: 0.65,
    example: ['方案提出重点引进车窗、座椅等项目', '座椅'],
    counterExample: '方案提出重点引进人才',
  },
  {
    id: 'goods-around',
    pattern: new RegExp(
      `(?:围绕|瞄准|主攻|紧盯|面向)${list}(?:延伸产业链|延链|补链|强链|等(?:薄弱|关键|重点|核心|缺失|紧缺)?(?:环节|方向|领域|部件|零部件|产品|品类))`,
      'g',
    ),
    goodsOnly: true,
    score: 0.6,
    example: ['园区围绕车窗、导轨等薄弱环节招商', '导轨'],
    counterExample: '园区围绕服务、人才等关键环节改革',
  },
  {
    id: 'goods-of-output',
    pattern: new RegExp(
      `(?:的|^|,|。|;)${list}(?:年产能|产能|年产量|产量|产销量|年销量|月产量|日产量|市场占有率|国内市场占有率|全球占有率|全球市场占有率|销量)(?=[^,。;]{0,10}?(?:\\d|占|居|排|全))`,
      'g',
    ),
    goodsOnly: true,
    score: 0.7,
    example: ['甲木公司的装车机和挖土机年产量超过4万台', '挖土机'],
    counterExample: '工业产量超过4万台',
  },
  {
    id: 'goods-given-to',
    pattern: new RegExp(
      `(?:为|向|给)[^,。;]{2,40}?(?:批量|长期|独家|配套|稳定|直接)?(?:提供|供应|配套|供货|交付|供了|送了|交了)(?:了)?${list}(?=等|,|。|;|\\d|$)`,
      'g',
    ),
    goodsOnly: true,
    score: 0.7,
    example: ['公司已为乙木汽车提供转向节', '转向节'],
    counterExample: '公司已为乙木汽车提供服务',
  },
  {
    id: 'goods-share-of-sales',
    pattern: new RegExp(
      `(?:^|[,。;])${list}(?:如今|目前|现在|现|业务|产品)*(?:占|贡献)(?:了)?(?:公司|集团|企业)?(?:总)?(?:销售额|销售收入|营收|营业收入|收入|产值)`,
      'g',
    ),
    goodsOnly: true,
    score: 0.7,
    example: ['公司转型,车窗如今占公司销售额的四成', '车窗'],
    counterExample: '公司转型,研发占公司收入的四成',
  },
  {
    id: 'goods-first',
    pattern: new RegExp(`(?:早年|早期|最初|起初|先|一直|专|主要|专门|以前|开始)做${list}(?=,|。|;|的|起家|$)`, 'g'),
    goodsOnly: true,
    score: 0.65,
    example: ['公司早年做农用水泵', '农用水泵'],
    counterExample: '公司早年做贸易',
  },
  {
    id: 'goods-in-regard',
    pattern: new RegExp(`(?:^|。|;)(?:在)?${list}(?:方面|领域|环节|板块),`, 'g'),
    goodsOnly: true,
    score: 0.6,
    example: ['氢能发动机方面,甲木公司建成了车间', '氢能发动机'],
    counterExample: '人才方面,甲木公司建成了车间',
  },
  {
    id: 'goods-without-maker',
    pattern: new RegExp(
      `(?:没有|缺少|缺乏|尚无)${list}(?:等)?(?:的)?(?:生产企业|生产厂家|配套企业|制造企业|企业|厂家)`,
      'g',
    ),
    goodsOnly: true,
    score: 0.65,
    example: ['目前本地没有车窗、导轨生产企业', '导轨'],
    counterExample: '目前本地没有人才服务企业',
  },
  {
    id: 'goods-as-aim',
    pattern: new RegExp(`(?:把|将)${list}(?:等)?(?:列为|作为|列入)[^,。;]{0,6}?(?:招商|引进|补链|招引|主攻)`, 'g'),
    goodsOnly: true,
    score: 0.65,
    example: ['青河县把导轨、车窗列为招商重点', '车窗'],
    counterExample: '青河县把服务列为招商重点',
  },
];
