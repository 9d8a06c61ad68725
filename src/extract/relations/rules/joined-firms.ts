import { country } from '../../mentions/slot-words.ts';
import type { RelationRule } from '../rule.ts';

const organisation = 'Company|University|ResearchInstitute';
const founds =
  '(?:合办|合开|合资办|合资(?:成立|组建|设立|创办|兴建|建起|建立)|共同出资(?:成立|组建|设立|创办|办))(?:了|起)?';
const pays = '(?:出资|投资|拿出|斥资|投入)(?:{Money})?,';

/** Firms that two set up together, and what one firm pays to have another. */
export const joinedFirmRules: readonly RelationRule[] = [
  {
    id: 'founds-jointly-and-shares',
    predicate: 'OWNS',
    pattern: `{subject:Company}(?:先后|去年|今年|正式|,)*${founds}{object:Company}(?:\\([^)]*\\))?,(?:其中)?(?:双方|各方|前者|一个|一家|分别|各|由?{Company}|[\\u4e00-\\u9fa5]{2,4}(?=[占出]))[^。;,]{0,12}?(?:持股|占股|出资|占|[一二三四五六七八九]成)`,
    score: 0.82,
    example: ['乙木集团同丙木集团合办甲木公司,前者占股六成,后者四成。', '丙木集团', '甲木公司'],
    counterExample: '乙木集团同丙木集团走访甲木公司,前者派车六辆,后者四辆。',
  },
  {
    id: 'pays-and-founds-with',
    predicate: 'OWNS',
    pattern: `{subject:Company}(?:\\([^)]*\\))?[^,。;]{0,4}?${pays}(?:与|同|和|跟|联合|携手){Company}${founds}{object:Company}`,
    score: 0.82,
    example: ['乙木集团出资2亿元,与丙木集团合办甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团出资2亿元,与丙木集团比价甲木公司。',
  },
  {
    id: 'pays-to-found-with',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company}(?:\\([^)]*\\))?[^,。;]{0,4}?${pays}(?:与|同|和|跟|联合|携手)(?:{Region}的?)*{object:Company}${founds}`,
    score: 0.8,
    example: ['乙木集团出资2亿元,与丙木集团合办甲木公司。', '乙木集团', '丙木集团'],
    counterExample: '乙木集团出资2亿元,与丙木集团比价甲木公司。',
  },
  {
    id: 'controls-it-is',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?,(?:而)?(?:控股|全资拥有|全资持有|掌控|控制)(?:它|其|该公司|{Company})的(?:则|就|正)?是(?:{Region}的?)*{subject:Company}',
    score: 0.84,
    example: ['这座矿山归甲木公司,控股它的是乙木集团。', '乙木集团', '甲木公司'],
    counterExample: '这座矿山归甲木公司,探访它的是乙木集团。',
  },
  {
    id: 'pays-for-shares-of',
    predicate: 'OWNS',
    pattern: `{subject:Company|Government}(?:\\([^)]*\\))?{^Company|,}{0,8}?(?:掏|花|拿出|出资|斥资|耗资|投|付)(?:出|了|去)*{Money},(?:一举|正式|成功)?(?:买下|吃下|收下|拿下|购得|购入|买进|收购|受让|换来)(?:了)?${country}?{object:Company}(?:\\([^)]*\\))?(?:的)?(?:全部|{Quantity}|控股|多数|剩余|其余|的)*(?:股份|股权)`,
    score: 0.84,
    example: ['乙木集团掏出3亿元,买下甲木公司全部股权。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团掏出3亿元,买下甲木公司全部设备。',
  },
  {
    id: 'names-firm-founded-alone-by',
    predicate: 'OWNS',
    pattern:
      '由{subject:Company}(?:在[^,。;]{1,10}?)?(?:独资|全资|单独)(?:兴办|创办|开办|设立|成立|组建|兴建)的[^,。;的]{0,4}?(?:企业|公司|工厂)(?:叫做?|名叫|名为|取名|就是|是|,)+{object:Company}',
    score: 0.82,
    example: ['这家由乙木集团独资设立的企业名为甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '这家由乙木集团常年光顾的企业名为甲木公司。',
  },
  {
    id: 'both-then-do-it',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?!的)[^,。;由]{0,6}?(?:与|同|和|跟){object:${organisation}}[^,。;]{0,14}?,(?:双方|两家|校企|校企双方|两边)(?:还|又|已|正|先后|去年|今年|,)*(?:联合|共同|合作|合建|共建|一起|携手|联手|签|开展)`,
    score: 0.8,
    example: ['甲木公司跟青河大学磨了五年,双方联合申请专利。', '甲木公司', '青河大学'],
    counterExample: '甲木公司跟青河大学吵了五年,双方各自申请专利。',
  },
];
