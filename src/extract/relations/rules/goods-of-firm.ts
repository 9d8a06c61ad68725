import type { RelationRule } from '../rule.ts';

const made = '\n乙木公司主营测速泵、磁控阀。';
const nth = '(?:又一|第[一二三四五六七八九十]+[个座家处期]|首个|首座|最大的|重点|旗舰|唯一)';

/** What a firm makes and builds, by what it is known for, sells and turns to. */
export const goodsOfFirmRules: readonly RelationRule[] = [
  {
    id: 'chief-goods-named',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:的|生产的|推出的|研发的)?(?:(?:拳头|主打|招牌|明星|当家|看家|王牌)(?:产品)?|(?:主导|核心|主要)产品)(?:——|就是|是|为)?{object:Product}',
    score: 0.8,
    example: [`甲木公司的拳头产品测速泵去年卖了3万台。${made}`, '甲木公司', '测速泵'],
    counterExample: `甲木公司的竞争对手测速泵去年卖了3万台。${made}`,
  },
  {
    id: 'turned-out-and-sold',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}[^,。;购买用]{0,10}?(?:能|可|可以|累计|共|就)*(?:下线|出产|产出|组装|造出|制出|做出|卖出|售出|出口|外销)(?:了)?(?:{Quantity}(?:的)?)?{object:Product}',
    score: 0.74,
    example: [`甲木公司去年卖出测速泵3万台。${made}`, '甲木公司', '测速泵'],
    counterExample: `甲木公司去年租来测速泵3万台。${made}`,
  },
  {
    id: 'goods-stem-from-firm',
    predicate: 'PRODUCES',
    pattern:
      '{object:Product}[^,。;]{0,10}?(?:出自|产自|诞生于|诞生在)(?:{Region}|{Park}|[^,。;的]{2,5}的|的)*{subject:Company}(?=[,。;]|$|之手|的)',
    score: 0.8,
    example: [`国内每三台测速泵就有一台出自甲木公司。${made}`, '甲木公司', '测速泵'],
    counterExample: `国内每三台测速泵就有一台卖给甲木公司。${made}`,
  },
  {
    id: 'a-works-that-makes',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:,|——)?(?:是|为)?(?:这)?一家(?:{Region}|的)*(?:只|专门|专业|专|主要|从事|以|长期|专注于?)*(?:做|造|生产|加工|制造|经营|研发|产)[^,。;]{0,6}?{object:Product}[^,。;]{0,10}?的[^,。;]{0,8}?(?:厂|企业|公司|大户|作坊)',
    score: 0.82,
    example: [`甲木公司,一家只做测速泵的小厂。${made}`, '甲木公司', '测速泵'],
    counterExample: `甲木公司,一家只修测速泵的小厂。${made}`,
  },
  {
    id: 'turns-to-goods',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:“]|{Company})(?:(?!不再|并未|没有)[^,。;]){0,14}?(?:转向|转型|转而|转行|改行|涉足|进军|跨界)(?:到|了|做|造|生产|制造|研发|开发|去)*{object:Product}(?![展用贸])',
    topic: 'Company',
    score: 0.74,
    example: [`甲木公司前景好,三年前从修车转向测速泵。${made}`, '甲木公司', '测速泵'],
    counterExample: `甲木公司前景好,三年前从修车转送了测速泵。${made}`,
  },
  {
    id: 'wins-market-by-goods',
    predicate: 'PRODUCES',
    pattern:
      '(?:凭|凭着|凭借|靠|靠着|依靠)(?:一款|一台|自主研发的|自己的|过硬的)*{object:Product}[^,。;]{0,4}?(?:打开|打入|闯进|敲开|占领|赢得|叩开|走出|走向|闯出|打响|成为|拿下|征服)',
    topic: 'Company',
    score: 0.74,
    example: [`甲木公司前景好,凭着测速泵打开了国际市场。${made}`, '甲木公司', '测速泵'],
    counterExample: `甲木公司前景好,凭着测速泵检查了国际货轮。${made}`,
  },
  {
    id: 'main-trade-is',
    predicate: 'PRODUCES',
    pattern:
      '(?:主业|本行|老本行|看家产品|主要业务|当家产品|招牌产品|主营业务|主营产品)(?:就|则|一直|仍|还)*(?:是|为)(?:做|生产|制造|加工)?{object:Product}',
    topic: 'Company',
    score: 0.78,
    example: [`甲木公司前景好,主业就是测速泵。${made}`, '甲木公司', '测速泵'],
    counterExample: `甲木公司前景好,展品就是测速泵。${made}`,
  },
  {
    id: 'now-makes-too',
    predicate: 'PRODUCES',
    pattern:
      '(?<=[,。;:“])(?:公司|企业)?(?:如今|现在|目前|眼下|现|还|也|又|同时)*(?:兼做|兼营|兼产|兼造|(?<=如今|现在|眼下|目前)(?:主要|专门|只)?(?:做|造|产))(?:的是|起)?{object:Product}(?=[,。;、和]|$)',
    topic: 'Company',
    score: 0.74,
    example: [`甲木公司做测速泵,兼做磁控阀。${made}`, '甲木公司', '磁控阀'],
    counterExample: `甲木公司做测速泵,兼修磁控阀。${made}`,
  },
  {
    id: 'takes-goods-to-top',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:“]|{Company})(?:公司|企业|已经|已|先后|成功|终于|一举)*(?:把|将){object:Product}(?:做到|做大|做强|卖到|卖进|打入|推向|送上|推上|销往)',
    topic: 'Company',
    score: 0.76,
    example: [`甲木公司把磁控阀做到了全国第一。${made}`, '甲木公司', '磁控阀'],
    counterExample: `甲木公司把磁控阀还到了车站。${made}`,
  },
  {
    id: 'rank-of-firms-goods',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:的|生产的)?{object:Product}(?:的)?(?:出口量|市场占有率|市占率|占有率|国内市场|出口额|年产值|市场份额|出货量|供不应求|走俏|热销|脱销|俏销|抢手|卖得|卖到)',
    score: 0.8,
    example: [`甲木公司测速泵的出口量居全国第一。${made}`, '甲木公司', '测速泵'],
    counterExample: `甲木公司测速泵的采购价居全国第一。${made}`,
  },
  {
    id: 'is-works-of-firm',
    predicate: 'DEVELOPS',
    pattern: `{object:Project|Facility}(?:,)?(?:这)?(?:是|为|系)(?:由)?{subject:Company}(?:继[^,。;]{1,14}?)?(?:在(?:{Region|Park})+)?(?:(?:总)?(?:投资|出资)?(?:建设|兴建|打造|投建|布局|承建|实施|投资|建)(?:了)?的|的?${nth})`,
    score: 0.8,
    example: ['青河车门研发项目是甲木公司投资的第三个项目。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目是甲木公司参观的第三个项目。',
  },
  {
    id: 'puts-works-on',
    predicate: 'DEVELOPS',
    pattern:
      '(?<=^|[,。;:“]|{Company})(?:又|还|也|已|去年|今年|计划|拟|将|决定|接着|投资|拿出|斥资|{Money}|明年|随后|,)*(?:上马|新上|上了|兴办|再建|续建|再上|破土兴建)(?:了)?(?:一个|第[二三]个)?[^,。;]{0,6}?{object:Project|Facility}',
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司前景好,去年拿出5亿元,上马了青河车门研发项目。', '甲木公司', '青河车门研发项目'],
    counterExample: '甲木公司前景好,去年拿出5亿元,赞助了青河车门研发项目。',
  },
];
