import type { RelationRule } from '../rule.ts';

const within = '(?:{Region|Park})*{object:Region|Park}';
const day =
  '(?:昨天|昨日|今天|今日|近日|日前|上午|下午|本月|上月|上个月|本周|上周|当天|同日|月底|年初|年底|正式|也|已|将|去年|今年|明年|\\d{4}年|\\d+月|\\d+日|{Quantity}|,)*';
const works = '(?:工厂|厂房|基地|生产基地|车间|分厂|厂区|生产线|总部|新厂|厂子|研发中心)';

/** Where works, parks and firms are, by the day of a ceremony, by the place before a name and by what is whose. */
export const inPlacesRules: readonly RelationRule[] = [
  {
    id: 'begun-on-a-day-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Project|Facility|ResearchInstitute|Platform|Park}${day}在${within}(?:内|里|正式|隆重|顺利|如期|破土)*(?:(?:举行|举办|迎来)(?:了)?[^,。;]{0,6}?)?(?:开工|奠基|动工|投产|开业|揭牌|竣工|启动|落成|启用|破土|试车|点火|封顶|签约落地)`,
    score: 0.8,
    example: ['青河车门研发项目昨天在青岛市举行开工仪式。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目昨天在青岛市举行推介仪式。',
  },
  {
    id: 'park-lies-in',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Park}(?:\\([^)]*\\))?{^Company|Project|Facility}{0,24}?(?:位于|地处|坐落于|坐落在|座落于|座落在)(?:{Region})*{object:Region}(?!{Region}|{Park}|(?:内|境内)?的)',
    score: 0.82,
    example: ['青河甲木产业园占地3000亩,位于青岛市。', '青河甲木产业园', '青岛市'],
    counterExample: '青河甲木产业园占地3000亩,闻名于青岛市。',
  },
  {
    id: 'park-laid-out-in',
    predicate: 'LOCATED_IN',
    pattern:
      '在(?:{Region})*{object:Region}[^,。;]{0,6}?(?:规划|建设|兴建|建起|建成|设立|打造|开辟|新建|建)(?:建设|了|一个|一片|一座)*[^,。;]{0,6}?{subject:Park}(?!的)',
    score: 0.78,
    example: ['市里在青岛市规划建设了青河甲木产业园。', '青河甲木产业园', '青岛市'],
    counterExample: '市里在青岛市推荐介绍了青河甲木产业园。',
  },
  {
    id: 'works-that-firm-has-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:设|建|投资|位于)?在?${within}的(?:新|老|主|第[一二三四]个?|新建)*${works}(?!{Company})`,
    score: 0.76,
    example: ['甲木公司在青岛市的工厂去年投产。', '甲木公司', '青岛市'],
    counterExample: '甲木公司在青岛市的邻居去年投产。',
  },
  {
    id: 'native-firm-of',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?(?:,)?(?:是|为|作为)[^,。;]{0,6}?(?:土生土长|地地道道|地道|本土|老牌|从{Region}走出)的?{object:Region}(?:本地|本土|民营|的)*(?:企业|公司|厂|品牌)',
    score: 0.78,
    example: ['甲木公司是土生土长的青岛市企业。', '甲木公司', '青岛市'],
    counterExample: '甲木公司是远道而来的青岛市客人。',
  },
  {
    id: 'place-where-firm-sits',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company|University|ResearchInstitute|Project}(?:所在|落脚|入驻|落户|扎根|坐落)的(?:{Region|Park})*{object:Park|Region}',
    score: 0.8,
    example: ['甲木公司落脚的青河甲木产业园很忙。', '甲木公司', '青河甲木产业园'],
    counterExample: '甲木公司表扬的青河甲木产业园很忙。',
  },
  {
    id: 'place-has-one-firm',
    predicate: 'LOCATED_IN',
    pattern:
      '(?<=^|[,。;:“]|在){object:Region|Park}(?:里|内|境内)?(?:就|还|也)?(?:有|出了)(?:这样)?(?:一家|家|个|一个)(?:叫|名叫|名为|叫做)?{subject:Company}',
    score: 0.78,
    example: ['青岛市有一家甲木公司,专做车门。', '甲木公司', '青岛市'],
    counterExample: '青岛市谢过一家甲木公司,专做车门。',
  },
  {
    id: 'place-right-before-firm',
    predicate: 'LOCATED_IN',
    pattern: '(?<=^|[,。;:、“由向给与和从到是到])(?:{Region})*{object:Region|Park}{subject:Company}(?!{Park}|{Region})',
    score: 0.72,
    example: ['青岛市甲木公司去年投产。', '甲木公司', '青岛市'],
    counterExample: '青岛市感谢甲木公司去年投产。',
  },
];
