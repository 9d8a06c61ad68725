import { anyOf, words } from './words.ts';

/** Offices in a government or party body, without the body. */
const officialTitles = words(
  '链长 副链长 总链长 书记 副书记 常委 省长 副省长 市长 副市长 县长 副县长 区长 副区长 镇长 州长 副州长 盟长 副盟长 旗长 主席 副主席 主任 副主任 秘书长 副秘书长 部长 副部长 局长 副局长 厅长 副厅长 ' +
    '处长 副处长 科长 副科长 站长 副站长 队长 社长 村支书 党支部书记 专员 司长 副司长 巡视员 组长 副组长 成员 委员 政协主席 代表 党组成员 调研员 会长 副会长 理事长 副理事长 署长 行长 副行长 执行主任 执行副主任 常务副主任 常务副市长 常务副省长 常务副县长 常务副区长 乡长 副乡长 馆长 副馆长',
);

/** Offices in a firm, a university, an institute. */
const organisationTitles = words(
  '副总 老总 常务副总 老板 技术负责人 项目负责人 生产负责人 首席代表 执行院长 场长 副场长 带头人 掌舵人 董事会秘书 董秘 总经理助理 董事长助理 总裁助理 技术总监 销售总监 运营总监 采购总监 技术员 车间主任 掌门人 店长 董事长 副董事长 董事局主席 董事会主席 总裁 副总裁 高级副总裁 执行总裁 总经理 副总经理 常务副总经理 总监 首席执行官 首席技术官 首席科学家 首席专家 首席运营官 首席财务官 CEO CTO CFO COO ' +
    '执行董事 董事 监事 创始人 联合创始人 负责人 相关负责人 法定代表人 法人代表 法人 厂长 副厂长 总工程师 总工 工程师 经理 副经理 项目经理 高管 合伙人 主管 校长 副校长 院长 副院长 所长 副所长 教授 院士 研究员 博士 总部长 党委书记 工会主席 财务总监 总会计师 总指挥 发言人 班长 工段长 车间副主任 总农艺师 总经济师 总设计师 总建筑师 首席工程师 首席设计师 首席经济学家 副教授 讲师 园长',
);

const titles = [...officialTitles, ...organisationTitles];

/** One title, the longest at its place. */
export const titlePattern = anyOf(titles);
