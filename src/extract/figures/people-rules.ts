import type { MetricRule } from './metric-rule.ts';

/** People: who works somewhere, who is hired, who is taught. */
export const peopleRules: readonly MetricRule[] = [
  {
    id: 'people',
    metric: 'people',
    measures: ['people'],
    before:
      /((?:带动|安置|新增|提供|解决|吸纳|创造|直接|可)*(?:就业岗位|就业|岗位|员工|职工|从业人员|从业者|(?<=[,。;:]|^)从业|用工|科研人员|研发人员|研究人员|科技人员|专职人员|管理人员|技术人员|技工|工程师|人才|专家|劳动力|人口|(?:团队|队伍)(?=[有共达已])|在校生|在校学生|学生|毕业生|博士后|博士|硕士|院士|教授|科学家))[^,。;\d]{0,8}$/,
    of: 'project',
    example: ['安置就业超过1000人', 1000, '人'],
    counterExample: '就业前景好,1000人关注',
  },
  {
    id: 'jobs',
    metric: 'people',
    measures: ['count'],
    before: /((?:提供|新增|创造|带动|增加)[^,。;\d]{0,6}(?:岗位))[^,。;\d]{0,4}$/,
    of: 'project',
    example: ['项目可提供就业岗位600个', 600, '个'],
    counterExample: '项目部岗位检查600个',
  },
  {
    id: 'jobs-after',
    metric: 'people',
    measures: ['count'],
    before: /((?:提供|新增|创造|带动|增加|解决|释放|形成)(?:了|约|近|超过?|各类|就业)*)$/,
    after: /^[^,。;\d]{0,8}?(?:就业岗位|岗位|工作岗位)/,
    name: '岗位数',
    of: 'project',
    example: ['项目可提供600个岗位', 600, '个'],
    counterExample: '项目可提供600个样品',
  },
  {
    id: 'people-after',
    metric: 'people',
    measures: ['people', 'count'],
    after:
      /^(?:以上)?(?:的)?((?:新增)?(?:就业岗位|就业|员工|职工|工人|产业工人|农民工|大学生|从业人员|(?:研发|技术|科研|创新|管理|销售|运维|设计|专业)[^,。;\d]{0,3}(?:团队|队伍)|科研人员|研发人员|技术人员|高层次人才|院士|教授|博士|硕士|学生|在校生|工程师|人才))/,
    name: '人数',
    of: 'company',
    example: ['拥有200名研发人员', 200, '名'],
    counterExample: '拥有200名粉丝',
  },
  {
    id: 'people-trained',
    metric: 'people',
    measures: ['people'],
    before:
      /((?:每年|年均|累计|已|近[一二三四五]年)*(?:定向|联合)?(?:培养|培训|输送|招收|招生|登记|在册|建档|回流|流失|引进|吸引|聘请|毕业|派出)[^,。;\d]{0,12})$/,
    of: 'company',
    example: ['青河大学每年定向培养120人', 120, '人'],
    counterExample: '青河大学每年接待120人',
  },
  {
    id: 'people-hired',
    metric: 'people',
    measures: ['people'],
    before:
      /((?:新|又|再|还|要|陆续|一口气)*(?:招(?:工|聘|收|录|用|募|进)?|雇用?|雇佣|聘用?|增员|裁员|裁(?:掉|减|撤)|添|新增)(?:了|约|近|超过?)*)$/,
    after:
      /^(?:$|[,。;]|(?:以上)?(?:的)?(?:新|熟练|年轻|当地|本地|一线)?(?:工人|员工|职工|工友|大学生|毕业生|学徒|技工|工程师|操作工|普工|人手|新人|农民|村民|研发|技术))/,
    of: 'company',
    example: ['公司还新招了600名工人', 600, '名'],
    counterExample: '公司招待了600名客人',
  },
];
