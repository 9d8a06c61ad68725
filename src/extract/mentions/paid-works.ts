import type { Passage } from '../passages.ts';
import { words } from '../vocabulary/words.ts';

/** What is a project where somebody pays for it or it has a size of its own: 投资3亿元建设车门车间. */
export const paidWorks = words(
  '车间 中心 中心仓 仓库 冷库 大楼 园 园区 厂 分厂 市场 泊位 装置 机组 流水线 示范区 物流港 商城 小镇 综合楼 养殖场 牧场 酒庄 加气站 加氢站 充电站 变电站 处理站 铸造线 锻造线 涂装线 喷涂线 电镀线 总装线 装配线 组装线 封装线 灌装线 造型线 镀膜线 压铸线 冲压线 拉丝线 焊接线 连铸线 连轧线 轧制线 挤压线 纺丝线 分选线 拆解线',
);
const paidFor: ReadonlySet<string> = new Set(paidWorks);

/** Whether an ending makes a project only where somebody pays. @example isPaidWorks('车间') // true */
export const isPaidWorks = (ending: string): boolean => paidFor.has(ending);

/** 总投资3亿元的, 投资3亿元,在青河开发区建设一条: what has an investment is being built. */
const forMoney =
  /(?:投资(?:额)?|斥资|出资|投入|拿出|花(?:了|费)?|掏(?:出)?|砸下|再投|又投)(?:约|近|超|超过|逾|达)*\d[\d.]*(?:万|亿)?(?:多|余)?(?:美元|欧元|元)(?:的|(?:人民币)?,?(?:[在于][^,。;\d]{2,24}?)?(?:建设|新建|兴建|实施|打造|投建|上马|新上|上|建起|建成|建造|筹建|改造|设立|建|上[起了]?)了?(?:[一两三四五六七八九\d]+[条座个])?)$/;

/** 设立车门中心仓,投资3亿元: the money follows. */
const setUp = /(?:建设|新建|兴建|投建|建起|筹建|设立|打造|建造)(?:了)?(?:[^,。;]{0,10}的)?$/;
const priced = /^,(?:项目)?(?:计划|预计|概算|估算|拟)?(?:总)?投资(?:额)?(?:约|近|超过?|逾|达)*\d/;
/** 日处理能力3万吨的. */
const sized = /(?:日|年)(?:处理|加工|生产|产|吞吐)(?:能力)?(?:约|近|达)?\d[\d.]*(?:万|亿)?[\u4e00-\u9fa5]{1,4}的$/;

/** 年处理30万吨煤焦油的: what works are for. */
const handled = /年(?:处理|加工|生产|产)[^,。;]{2,16}的$/;

/** Whether an investment stands right before a name and what is done with it. @example isPaidBefore('投资3亿元建设车间', 7) // true */
export const isPaidBefore = (text: string, start: number): boolean =>
  forMoney.test(text.slice(Math.max(0, start - 56), start).replace(handled, ''));

/** Mentions that what is built may be as well. */
const builtAs: ReadonlySet<string> = new Set(['Park', 'Product', 'Region', 'Company', 'Facility']);

/**
 * Whether somebody pays for works that are no project by themselves, and no institution of that name is known.
 *
 * @param money Whether an investment stands right before them.
 */
export const isPaidFor = ({ text, mentions }: Passage, start: number, end: number, money: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  const named = mentions.some((each) => each.end === end && each.start >= start && !builtAs.has(each.type));
  const goesOn =
    /^[\u4e00-\u9fa5]/.test(text.slice(end, end + 1)) &&
    !/^(?:项目|建设|和|、|将|已|的|由|占|年|及)/.test(text.slice(end, end + 2));
  return (
    !named && !goesOn && (money || (setUp.test(before) && priced.test(text.slice(end, end + 16))) || sized.test(before))
  );
};
