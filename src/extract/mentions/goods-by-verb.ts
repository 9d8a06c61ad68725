import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { clauseStart } from './firm-names.ts';
import { addEndingAt } from './goods-ending.ts';
import type { GoodsVerb } from './goods-verb.ts';
import { addGoods } from './product-names.ts';
import { soughtGoods } from './sought-goods.ts';

export const goodsVerbs: readonly GoodsVerb[] = [
  {
    id: 'goods-made',
    pattern:
      /(?:生产|制造|研制|量产|产销|试制|投产|出产|主产|盛产|专做|转做|改做|(?<=[己只专先来在还也家司厂去要能会则又都均直正,])做(?![好大强优精到出法实客事成过为])|转产|开采|提取|提炼|冶炼|主打|推出|下线|研发|开发(?!区)|出口|[可能要会年]造|赶造|拿出(?!土地|资金|地块|厂房|政策)|吐出|做的是|造的是|产的是|掉头做|买走|卖出|售出|外销|拆解|[产炼榨烧织轧排酿]出|(?:[做制炼轧织榨酿]|加工|组装)成)(?:了|的|出)?(?:[一二三四五六七八九十两几\d]+[款种类]|一批)?(?![线能基力量企设规管经])/g,
    goods: 'after',
    score: 0.65,
    example: ['以生产车轮毂起家', '车轮毂'],
    counterExample: '以生产服务业起家',
  },
  {
    id: 'goods-lacking',
    pattern:
      /(?:还缺少?|仍缺少?|缺少|缺乏|短缺|补齐|急需|招引|引进|引入|布局|发展|转向|延伸到|延伸至|拓展到|进军|切入|采购|购进|进口|替代|所用的?|所需的?|使用的|用上|改用|采用|用于|应用于|适用于)(?:了)?/g,
    goods: 'after',
    score: 0.6,
    example: ['业务延伸到转向臂,', '转向臂'],
    counterExample: '业务延伸到服务,',
  },
  {
    id: 'goods-sought',
    pattern:
      /(?:盯[住上紧着]|紧盯|缺的是|想要的是|要的是|瞄准|锁定|虚位以待|招募|物色)(?:了)?(?:[一两几]家)?(?:做|生产|搞|造)?/g,
    goods: 'after',
    score: 0.6,
    example: ['今年要盯住电镜头、光胶两个环节', '电镜头'],
    counterExample: '今年要盯住服务、品牌两个环节',
  },
  {
    id: 'goods-in-items',
    pattern: /(?:(?:方向|重点|目录|领域|清单|需求|品类|产品):|[;:。]\d{1,2}[.、)])(?:\d{1,2}[.、)])?/g,
    goods: 'after',
    score: 0.6,
    example: ['合作方向:1.导电剂、粘结剂;2.集流板', '集流板'],
    counterExample: '合作方向:1.人才、服务;2.市场',
  },
  {
    id: 'goods-that-sell',
    pattern:
      /(?:远销|畅销|热销|供不应求|供应充足|量产|实现国产|下线|应用于|用于|用在|搭载|装车|出口到|获批|通过[^,。;]{0,8}认证|本地供[给应]|本地配套|打破[^,。;]{0,6}垄断|填补[^,。;]{0,6}空白|脱销|断供|涨价|缺口|自给率|国产化率|市场占有率|出货量|产销量|获得|出口(?=欧|美|日|韩|东|海外|中|非|俄|全球|到|\d)|购自|采购自|三样|两样|几样|这一?[桩样项环块]|(?:一|每|全|去|今|前|当)年(?:就|能|可|共|还)*(?:卖出|售出|销|卖)|卖[到往给进出]|销到|装在|装上|发往|不再外[求购]|(?:都|还|仍)(?:还|都|仍)?是(?:一片)?空白|依赖进口|依靠进口|靠进口|全靠|靠(?:[省市县区园州]外|外地|外省|国外|海外|日本|德国|美国|韩国))/g,
    goods: 'before',
    score: 0.6,
    example: ['公司的合金叶片供不应求', '合金叶片'],
    counterExample: '公司的服务供不应求',
  },
  {
    id: 'goods-listed-as-such',
    pattern:
      /等(?:[\u4e00-\u9fa5]{0,4}?)(?:产品|零部件|部件|材料|设备|装备|商品|元器件|零件|配件|原料|辅料|耗材|品种|货物|器械|制品|[\u4e00-\u9fa5]{0,3}项目|企业)/g,
    goods: 'before',
    score: 0.65,
    example: ['光胶、电镜头等产品', '电镜头'],
    counterExample: '服务、品牌等产品',
  },
  {
    id: 'goods-in-kinds',
    pattern:
      /(?:等)?(?:[一二两三四五六七八九十几多\d]+[类种款大])?(?:系列)?产品(?=(?:主要|全部|已|还|远|大量|均|都|也)*(?:由|卖到|卖往|销往|出口|热销|畅销|远销|销售|供应|供给))/g,
    goods: 'before',
    score: 0.65,
    example: ['光胶、电镜头两类产品远销海外', '电镜头'],
    counterExample: '服务、品牌两类产品远销海外',
  },
  {
    id: 'goods-as-feedstock',
    pattern: /(?:为|作为?|做)(?:主要|基础)?(?:原料|原材料|主料)/g,
    goods: 'before',
    score: 0.65,
    example: ['工厂以电镜头为原料', '电镜头'],
    counterExample: '工厂以服务为原料',
  },
  {
    id: 'goods-in-the-main',
    pattern: /为主(?:导|打)?/g,
    goods: 'before',
    score: 0.65,
    example: ['形成了以竹地板、竹家具为主的体系', '竹家具'],
    counterExample: '形成了以农户、集体为主的体系',
  },
  ...soughtGoods,
];

const verbsIn = ruleMatches(goodsVerbs, ({ pattern }) => pattern);

/** Goods by what is done with them, where their own ending shows that they are goods. */
export const findGoodsByVerb = (passage: Passage): void => {
  const { text } = passage;
  for (const [{ id, goods, score }, match] of verbsIn(text)) {
    if (goods === 'after') addGoods(passage, match.index + match[0].length, id, score, isGoods);
    else addEndingAt(passage, clauseStart(text, match.index), match.index, id, score, isGoods);
  }
};
