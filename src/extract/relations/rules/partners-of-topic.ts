import type { RelationRule } from '../rule.ts';

const organisation = 'Company|University|ResearchInstitute';
const together = '(?:一起|共同|联合|联手|携手|合作|合伙|协作|一道|合力)';
const does =
  '(?:做|研发|开发|研制|攻关|搞|完成|设计|攻克|承担|琢磨|试制|申请|申报|推出|打造|摸索|改进|参与|编制|制定|培养|开设|办|建|探索|突破|实施|推进)';
const team = '(?:的[^,。;]{0,8}?(?:团队|专家|教授|老师|课题组|实验室|学者|科研人员|工程师))?';

/** With whom the text's firm works, in the words of those who tell it. */
export const partnersOfTopicRules: readonly RelationRule[] = [
  {
    id: 'topic-does-it-with',
    predicate: 'PARTNERS_WITH',
    pattern: `(?<=(?:^|[,。;:“]){Company}?){^${organisation}|Region}{0,16}?(?:和|与|跟|同){object:${organisation}}${team}(?:等[^,。;]{0,6})?${together}+${does}`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门。控制系统是和青河大学一起做的。', '甲木公司', '青河大学'],
    counterExample: '甲木公司主营车门。展览是和青河大学一起参观的。',
  },
  {
    id: 'topic-worked-for-years-with',
    predicate: 'PARTNERS_WITH',
    pattern: `(?<=(?:^|[,。;:“]){Company}?){^${organisation}|Region}{0,10}?(?:和|与|跟|同){object:${organisation}}(?:等)?(?:之间|的|已|已经|一直|长期|多年来|始终|就|开始|保持|保持着|有|有着|建立了|建立|{Quantity})*(?:技术|产学研|校企|紧密|密切|良好|稳定|深度|战略|的)*合作(?:了|已|多年|已久|由来已久|关系|至今|研发|{Quantity}|[一二两三四五六七八九十]+(?:多|余)?(?:个)?年)`,
    topic: 'Company',
    score: 0.74,
    example: ['甲木公司主营车门。公司跟青河大学已经合作了十多年。', '甲木公司', '青河大学'],
    counterExample: '甲木公司主营车门。公司跟青河大学已经相邻了十多年。',
  },
  {
    id: 'joins-with-to-set-up',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:还|已|也|又|去年|今年|先后|近日|日前|将|拟|计划|牵头|正式|主动|,)*(?:联合|联手|携手|会同|牵手|协同){object:${organisation}}(?:等[^,。;]{0,10})?(?:共同|一起|正式|先后|在(?:{Region|Park})+)*(?:成立|组建|设立|发起|创办|建设|打造|开展|承担|申报|举办|推出|制定|投资|建立|实施|开发|研发|研制|攻关|建)`,
    score: 0.8,
    example: ['甲木公司去年联合乙木公司、青河大学成立青河车门联盟。', '甲木公司', '青河大学'],
    counterExample: '甲木公司去年联合乙木公司、青河大学参观青河车门联盟。',
  },
  {
    id: 'works-with-placed-partner',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company}(?:还|已|也|又|去年|今年|先后|近日|日前|将|拟|计划|正式|,)*(?:与|和|跟|同|联合|携手)(?:{Region}|{Park}|隔壁|同城|当地|本地|省内|国内|国际|知名|世界|行业|龙头|企业|巨头|的|来自|[一-龥]国)+{object:${organisation}}[^,。;]{0,16}?(?:签署|签订|签约|达成|合作|联合|共建|合资|牵手|共同)`,
    score: 0.78,
    example: ['甲木公司近日与隔壁的乙木公司签订合作协议。', '甲木公司', '乙木公司'],
    counterExample: '甲木公司近日与隔壁的乙木公司参加合唱。',
  },
  {
    id: 'firm-does-it-with',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:的)?[^,。;与和跟同由]{0,10}?(?:与|和|跟|同){object:${organisation}}${team}(?:等[^,。;]{0,6})?${together}+,?(?:成功|先后|一举)*${does}`,
    score: 0.78,
    example: ['甲木公司的研发团队与青河大学联手,攻克了车门涂层难题。', '甲木公司', '青河大学'],
    counterExample: '甲木公司的研发团队与青河大学相邻,攻克了车门涂层难题。',
  },
  {
    id: 'forms-alliance-with',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:还|也|已|今年|去年|近日|先后)*(?:与|和|跟|同|联合){object:${organisation}}(?:等[^,。;]{0,8})?(?:正式|共同)?(?:结成|结为|组成|缔结|建立|形成|构建|结)(?:了)?[^,。;]{0,12}?(?:联盟|联合体|共同体|伙伴|关系|同盟|对子)`,
    score: 0.78,
    example: ['甲木公司与青河大学、乙木公司结成产学研联盟。', '甲木公司', '青河大学'],
    counterExample: '甲木公司与青河大学、乙木公司参观产学研联盟。',
  },
  {
    id: 'results-of-school-used-at',
    predicate: 'PARTNERS_WITH',
    pattern:
      '{subject:University|ResearchInstitute}(?:的)?[^,。;]{0,10}?(?:成果|技术|专利)[^,。;]{0,6}?在{object:Company}(?:成功|率先|顺利|实现|正式)*(?:落地|转化|产业化|应用|投产|中试)',
    score: 0.72,
    example: ['青河大学的科研成果在甲木公司落地转化。', '青河大学', '甲木公司'],
    counterExample: '青河大学的科研成果在甲木公司展出。',
  },
  {
    id: 'runs-a-class-with',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}[^,。;由]{0,8}?(?:和|与|跟|同){object:${organisation}}(?:等)?(?:还|也|又|去年|今年|一起|共同|联合|,)*(?:开办|开设|合办|联办|共办|合开|办起|办|开|设)(?:了)?[^,。;]{0,10}?(?:班|学院|专业|课程|实验室|研究院|研究所|研究中心|试验室|实训基地|工作站)`,
    score: 0.82,
    example: ['甲木公司跟青河大学办了订单班。', '甲木公司', '青河大学'],
    counterExample: '甲木公司跟青河大学办了交接手续。',
  },
  {
    id: 'puts-names-to-agreement',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}[^,。;由]{0,8}?(?:和|与|跟|同)(?:{Region}|的)*{object:${organisation}|Government|Park}(?:等)?(?:还|也|又|去年|今年|近日|日前|正式|,)*(?:签下|签了|签|签定|敲定)(?:了)?[^,。;]{0,16}?(?:合作|框架|战略|投资|入园|意向|产学研)[^,。;]{0,4}?(?:协议|合同|书|协定)`,
    score: 0.8,
    example: ['甲木公司与青岛市人民政府签下车门项目框架协议。', '甲木公司', '青岛市人民政府'],
    counterExample: '甲木公司与青岛市人民政府签下房屋租赁合同。',
  },
  {
    id: 'turns-to-and-both-work',
    predicate: 'PARTNERS_WITH',
    pattern: `(?:拉上|找到|找上|请来|请|联系上|交给|托付给|牵手|牵上|搭上)(?:了)?(?:{Region}|的)*{object:${organisation}}(?:的[^,。;]{1,6})?,(?:双方|两家|联合|一起|共同)[^,。;]{0,14}?(?:签|合办|共建|合建|联合|合作|攻关|研发|开发|挂牌)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门。公司把难题交给了青河大学,双方五月签了合作协议。', '甲木公司', '青河大学'],
    counterExample: '甲木公司主营车门。公司把图纸交给了青河大学,双方五月见了一面。',
  },
];
