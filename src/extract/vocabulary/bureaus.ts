import { words } from './words.ts';

/** Departments of a province, city or county by the short names that papers write, also those of earlier years. */
export const shortBureaus = words(
  '工信委 经信委 经贸委 工贸委 外经贸委 外经委 经委 计委 计经委 计生委 卫计委 卫健委 卫生计生委 科委 科工委 国防科工委 发改委 发展改革委 国资委 商务委 商委 建委 住建委 城建委 城管委 市政委 规划委 规委 交委 交通委 运管委 ' +
    '农委 农工委 农业委 水务委 教委 教工委 体改委 编委 编办 旅委 旅发委 文旅委 民委 金融委 财经委 粮食委 金融办 上市办 企业办 中小企业办 工信办 经信办 国资办 发改办 招商办 协作办 经协办 经合办 外办 侨办 台办 外侨办 ' +
    '口岸办 法制办 信访办 扶贫办 移民办 能源办 铁路办 重点办 项目办 链长办 专班办 营商办 大数据办 行政审批办 政务办 农办 双创办',
);
