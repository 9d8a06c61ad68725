import type { RelationRule } from '../rule.ts';

const within = '(?:{Region|Park}(?:的|境内的)?)*{object:Region|Park}';
const site =
  '(?:总厂|分厂|老厂|新厂|工厂|厂房|车间|生产基地|基地|售后服务站|服务站|维修站|售后网点|仓库|中转仓|办事处|研发中心|分公司|生产线|产线|厂区|分部|总部|配送中心|门店|展厅|装配线|中心仓|实验室|技术中心)';
const when = '(?:已|也|还|又|先后|就|目前|现|去年|今年|早年|随后|接连|同时|都|分别|眼下|[\\d年月]|,)*';

/** Where firms have their works, branches and services, and where they rent. */
export const siteRules: readonly RelationRule[] = [
  {
    id: 'has-service-or-branch-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?,?(?:继{Region}[^,。;]{0,6},)?${when}在${within}(?:内|境内|等地|两地|各)?(?:都|分别|各|还|也|又)*(?:设有|设了|设立了?|建有|建了|拥有|有|开出|开设了?|开了|办了|布下|布局了?|增设了?|新开|新设了?|开办了?|租下了?)(?:了)?(?:自己的|[一二两三四五六七八九十几]+[家个座处间条]|第[一二三四五六七八九十]+[家个座处]|{Quantity}|[^,。;]{0,6}?)${site}(?!(?:——|“)?{Company})`,
    score: 0.8,
    example: ['甲木公司又在青岛市开出第二家工厂。', '甲木公司', '青岛市'],
    counterExample: '甲木公司又在青岛市看过第二家工厂。',
  },
  {
    id: 'besides-works-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?,?(?:除了?|继|不算)${within}(?:的|建成|[^,。;]{0,6}?)(?:${site})(?:外|以外|之外|之后|后)?,{^Company}{0,8}?(?:有|设|建|开|办|布局)`,
    score: 0.78,
    example: ['甲木公司除青岛市的总厂外,在白山市还有一家分厂。', '甲木公司', '青岛市'],
    counterExample: '甲木公司除青岛市的客户外,在白山市还有一位朋友。',
  },
  {
    id: 'rents-works-of-park',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?,?${when}(?:租下|租用|租赁|租了|搬进|住进|搬入|买下|盘下|接手|入住|购置|购买)(?:了)?(?:位于)?${within}(?:内|里|的|闲置|空置)*[^,。;]{0,8}?(?:厂房|楼|车间|仓库|地块|土地|场地|写字楼|标准化厂房|办公楼)`,
    score: 0.8,
    example: ['甲木公司去年租下青河甲木产业园的两栋标准厂房。', '甲木公司', '青河甲木产业园'],
    counterExample: '甲木公司去年看过青河甲木产业园的两栋标准厂房。',
  },
  {
    id: 'moves-into-in-later-clause',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}[^,。;]{0,16}?,(?:整体|今年|去年|终于|全部|最终|正式|于|把家|年底前|将|要|[\\d年月]|,)*(?:搬进|搬入|搬到|迁入|迁到|迁至|住进|挪到|落脚)(?:了|在)?(?:新建的|新的|崭新的)?${within}(?!{Region|Park}|(?:内|境内)?的(?!新|老|一|标准|厂))`,
    score: 0.78,
    example: ['甲木公司告别二十年的老厂,搬进青河甲木产业园。', '甲木公司', '青河甲木产业园'],
    counterExample: '甲木公司告别二十年的老厂,感谢青河甲木产业园。',
  },
  {
    id: 'works-of-firm-in-place',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:设|建|位|开|放)?在${within}(?:的|新建的|开设的|投产的|租用的)(?:[^,。;、]{0,6}?)${site}`,
    score: 0.78,
    example: ['甲木公司在白山市的老厂月底关停。', '甲木公司', '白山市'],
    counterExample: '甲木公司在白山市的客户月底结账。',
  },
  {
    id: 'after-place-next-works',
    predicate: 'LOCATED_IN',
    pattern: `(?<=^|[,。;])(?:这是)?继(?:在)?{object:Region|Park}(?:的[^,。;]{1,8}|建厂|设厂|投产)?(?:之后|以后|后),{subject:Company}(?:又|再|再次|还|第[二三四]次|今年|去年|,)*(?:在|到|来|落子|把|将)[^。;]{1,20}?(?:厂|基地|中心|分公司|线|店|站)`,
    score: 0.76,
    example: ['继白山市之后,甲木公司又在青岛市开出第二家工厂。', '甲木公司', '白山市'],
    counterExample: '继白山市之后,甲木公司又在青岛市拜访第二位客户。',
  },
];
