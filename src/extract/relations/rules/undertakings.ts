import type { RelationRule } from '../rule.ts';
import { notItsFounder, place } from './pieces.ts';

const actor = 'Company|University|ResearchInstitute|Government|Region|Park';
const works = 'Project|Platform|Facility';
const aside = '(?:\\([^)]*\\))?';
const together =
  '(?:共建|合建|共同建设|共同打造|共同投资|共同组建|共同设立|共同成立|共同实施|联合建设|联合打造|联合组建|联合设立|联合成立|联合实施|合作建设|合作共建|合资建设|携手打造|携手建设|联手打造|联手建设)';

/** Who builds and sets up works, alone or with others. */
export const undertakingRules: readonly RelationRule[] = [
  {
    id: 'sets-up-works-with-another',
    predicate: 'DEVELOPS',
    pattern: `(?<!由){subject:${actor}}${aside}[^,。;由]{0,8}?(?:与|和|同|联合|携手|牵手|会同){${actor}}(?:等)?[^,。;:参签]{0,14}?${together}[^,。;:]{0,16}?{object:${works}}`,
    score: 0.78,
    example: ['甲木公司与青河大学共建青河车门研发基地。', '甲木公司', '青河车门研发基地'],
    counterExample: '甲木公司与青河大学参观青河车门研发基地。',
  },
  {
    id: 'another-sets-up-works-too',
    predicate: 'DEVELOPS',
    pattern: `(?<!由){${actor}}${aside}[^,。;由]{0,8}?(?:与|和|同|联合|携手|牵手|会同){subject:${actor}}(?:等)?[^,。;:参签]{0,14}?${together}[^,。;:]{0,16}?{object:${works}}`,
    score: 0.78,
    example: ['甲木公司与青河大学共建青河车门研发基地。', '青河大学', '青河车门研发基地'],
    counterExample: '甲木公司与青河大学参观青河车门研发基地。',
  },
  {
    id: 'puts-works-in-place',
    predicate: 'DEVELOPS',
    pattern: `{subject:Company|University|ResearchInstitute}${aside}[^,。;]{0,16}?(?:把|将)[^,。;]{0,8}?{object:${works}}[^,。;]{0,4}?(?:放|落|建|安|落户|设|布局|选|定|摆)(?:在|到|进|于)(?:了)?`,
    score: 0.8,
    example: ['甲木公司把青河车门研发基地放在了青岛市。', '甲木公司', '青河车门研发基地'],
    counterExample: '甲木公司把青河车门研发基地卖给了青岛市。',
  },
  {
    id: 'lays-out-works',
    predicate: 'DEVELOPS',
    pattern: `{subject:Company|University|ResearchInstitute}${aside}${notItsFounder}{^Company}{0,34}?(?:布局|上马|新上|落子|谋划|规划|续建|追加|复工|建起|盖起|开建|落地|带来|签下|签约|申报)(?:了|的)?{^Company}{0,16}?{object:${works}}`,
    score: 0.76,
    example: ['甲木公司落户青岛市,首期投入5亿元,布局青河车门研发项目。', '甲木公司', '青河车门研发项目'],
    counterExample: '甲木公司落户青岛市,首期投入5亿元,参观青河车门研发项目。',
  },
  {
    id: 'builder-of-topic-is',
    predicate: 'DEVELOPS',
    pattern: `(?:项目|工程|基地)?(?:业主|业主单位|建设单位|投资主体|实施主体|建设主体|承建单位|投资方|投资商|项目单位|项目公司|代建单位|实施单位|开发商|投资人)(?:为|是|:|系|(?<=单位))${place}{subject:Company|Government}`,
    topic: 'Project',
    topicIs: 'object',
    score: 0.82,
    example: ['青河车门研发项目去年开工。项目业主为甲木公司。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目去年开工。项目客户为甲木公司。',
  },
];
