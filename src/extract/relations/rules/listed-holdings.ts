import type { RelationRule } from '../rule.ts';

const kind = '(?:全资|控股|参股|独资)';

/** Subsidiaries told in lists after a colon or a dash, halves of joint ventures, branches under one roof. */
export const listedHoldingRules: readonly RelationRule[] = [
  {
    id: 'under-roof-listed',
    predicate: 'OWNS',
    pattern: `{subject:Company}(?:旗下|下设|下辖|名下)(?:现)?(?:有|拥有|设有|共有)?[^,。;:—]{0,14}?(?::|——|,(?:分别)?(?:是|为)|,即)${kind}?(?:{Quantity})?的?{object:Company}`,
    score: 0.84,
    example: ['乙木集团旗下有两家工厂:全资的甲木公司和控股65%的丙木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团门前有两位客人:远道的甲木公司和邻近的丙木公司。',
  },
  {
    id: 'under-roof-listed-next',
    predicate: 'OWNS',
    pattern: `{subject:Company}(?:旗下|下设|下辖|名下)[^,。;:—]{0,18}?(?::|——)[^。;]{0,30}?(?:和|、|以及|及)${kind}(?:{Quantity})?的{object:Company}`,
    score: 0.84,
    example: ['乙木集团旗下有两家工厂:全资的甲木公司和控股65%的丙木公司。', '乙木集团', '丙木公司'],
    counterExample: '乙木集团门前有两位客人:全资的甲木公司和控股65%的丙木公司。',
  },
  {
    id: 'each-holds-half',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?,?(?:是|为)?由[^,。;]{0,14}?{subject:Company}(?:双方|两家)?(?:各|分别)(?:占|持|出资|持有|占有)',
    score: 0.82,
    example: ['甲木公司,由乙木集团与丙木集团各占一半股份。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司,由乙木集团与丙木集团各派一半员工。',
  },
  {
    id: 'joint-venture-set-up-by',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?[^,。;由]{0,10}?(?:是|为|系)?由?(?<=是|为|系|由){subject:Company}(?:三方|双方|两家|四方|等[^,。;]{0,6})?(?:于|在)?(?:\\d{4}年)?[^,。;]{0,6}?合资(?:组建|成立|设立|创办|兴建|建立)',
    score: 0.82,
    example: ['甲木公司是乙木集团与丙木集团2017年合资组建的。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司是乙木集团与丙木集团2017年推荐参展的。',
  },
  {
    id: 'parent-of-firm-is',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:的)?(?:境外|海外|最终|直接)?(?:母公司|控股方|控股股东|实控人|总公司)(?:就|正|则)?(?:是|为|系|,)*{subject:Company}',
    score: 0.84,
    example: ['甲木公司的母公司是乙木集团。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司的老客户是乙木集团。',
  },
  {
    id: 'town-under-city',
    predicate: 'PART_OF',
    pattern: '{object:Region}(?:下辖|所辖|辖下|管辖|代管)的{subject:Region}',
    score: 0.85,
    example: ['在山东省下辖的济南市,工厂很忙。', '济南市', '山东省'],
    counterExample: '在山东省喜爱的济南市,工厂很忙。',
  },
  {
    id: 'remainder-held-by',
    predicate: 'OWNS',
    pattern:
      '{object:Company}[^。;]{0,14}?(?:股权|股份),(?:其余|剩余|余下|另外|另有)[^,。;由]{0,8}由{subject:Company|Government}(?:持有|所有|控股)',
    score: 0.82,
    example: ['乙木集团持有甲木公司30%的股份,其余70%由丙木集团持有。', '丙木集团', '甲木公司'],
    counterExample: '乙木集团持有甲木公司30%的股份,其余70人由丙木集团派出。',
  },
];
