import type { RelationRule } from '../rule.ts';

/** 海工, 高纯度的: at most a few words that say which kind. */
const kind = '[^,。;、]{0,6}?';
const count = '(?:{Quantity}|[一两二三四五六七八九十半几\\d]+(?:吨|斤|公斤|克|车|台|片|块|根|桶|个|套)|的|了|出)*';
/** Verbs that turn one thing into another. */
const turnsInto =
  '(?:[加深精]工成|[做制变炼压轧织纺磨烧拉榨酿铸锻铺]成|提炼[成为]|转化[成为]|转变[成为]|加工为|精制成|合成为|组装成|装配成|还原[成为]|变为)';
const makes =
  '(?:生产|制造|制备|制作|制取|加工|合成|做|造|提炼|提取|冶炼|炼|织|酿|编|印制|配制|组装|装配|烧制|开发|研制|萃取|制)';
const materials = '(?:原料|材料|原材料|辅料|母料|基料|基材|主材|零件|部件|零部件|配件|中间体|前驱体|添加剂|坯料|毛坯)';
const mostly = '(?:还|也|均|都|主要|大量|广泛|大多|多|常|经常|可|可以|能|能够|全部|直接|则|又|专门|一般|通常|只)*';
const noOther =
  '(?!(?:等)?(?:的)?(?:企业|公司|厂|市场|行业|领域|产业|设备|生产线|产线|检测|清洗|包装|运输|项目|车间|园))';

/** What goods are made of which, as reporters and people at the works tell it. */
export const inputRules: readonly RelationRule[] = [
  {
    id: 'is-material-for-making',
    predicate: 'INPUT_TO',
    pattern: `{subject:Product},?(?:正是|就是|是|也是|又是|则是|都是|作为|属于|系|为)(?:用来|用于|用以|拿来|一种|目前|国内)*${makes}${kind}{object:Product}(?:等|和|、|及|{Product})*(?:不可缺少|不可或缺|必不可少|所必需|所需|必需|离不开)?的[^,。;的]{0,8}?${materials}`,
    score: 0.82,
    example: ['甲木公司主营测速泵、磁控阀。其中的测速泵,是制造海上磁控阀必需的原料。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。其中的测速泵,是制造海上磁控阀的邻居的原料。',
  },
  {
    id: 'further-down-comes',
    predicate: 'INPUT_TO',
    pattern: `{subject:Product}(?:,|若|如果|要是)*(?:再|继续|接着|沿着产业链)*(?:往下游?|往后|向下游?|向后|往前)再?(?:走|延伸|延|拓展|做|数|加工|发展|推|伸)?(?:一步|一环|一程|一站|下去)*,?(?:便|就|则|正|也|能|可|可以)*(?:是|到|做成|延伸[到至]|得到|通向|连着|制成|变成|接的是|对接|做|生产)了?${kind}{object:Product}`,
    score: 0.78,
    example: ['甲木公司主营测速泵、磁控阀。测速泵再往下走,就是磁控阀。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。测速泵价格再往下走,就是亏本。磁控阀也涨不动。',
  },
  {
    id: 'worked-up-into',
    predicate: 'INPUT_TO',
    pattern: `{subject:Product}{^Product}{0,14}?${turnsInto}${count}${kind}{object:Product}${noOther}`,
    score: 0.8,
    example: ['甲木公司主营测速泵、磁控阀。测速泵经过六道工序做成出口的磁控阀。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。测速泵经过六道工序换回出口的磁控阀。',
  },
  {
    id: 'goes-in-as-and-is-then',
    predicate: 'INPUT_TO',
    pattern: `{subject:Product}(?:从[^,。;]{1,6})?[送运装流倒投填推拉走]?(?:进去|进厂|进炉|进门|入炉|进来|进料|进|入),?[^,。;]{0,8}?(?:出来的?(?:就|便|已|都|则)*(?:是|变成|成了))${kind}{object:Product}`,
    score: 0.78,
    example: ['甲木公司主营测速泵、磁控阀。测速泵送进去,出来的就是磁控阀。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。测速泵送进去,送来的就是磁控阀。',
  },
  {
    id: 'goes-in-and-comes-out',
    predicate: 'INPUT_TO',
    pattern: `{subject:Product}(?:从[^,。;]{1,6})?[送运装流倒投填推拉走]?(?:进去|进厂|进炉|进门|入炉|进来|进料|进|入),[^,。;]{0,8}?{object:Product}(?:从[^,。;]{1,6})?[^,。;]{0,3}?(?:出来|出厂|出炉|出门|下线|流出|走出|出)(?=[,。;”]|$)`,
    score: 0.78,
    example: ['甲木公司主营测速泵、磁控阀。测速泵进去,磁控阀出来。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。测速泵进去,磁控阀没变。',
  },
  {
    id: 'with-one-makes-other',
    predicate: 'INPUT_TO',
    pattern: `(?:用|拿|以|靠|利用|采用|使用){subject:Product}(?:等|为原料|作原料|做原料|作为原料|当原料|为基料|,|来|去|直接|就地|批量|可|能|可以)*${makes}${count}${kind}{object:Product}${noOther}`,
    score: 0.8,
    example: ['甲木公司主营测速泵、磁控阀。厂里用测速泵做磁控阀。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。厂里用测速泵换磁控阀。',
  },
  {
    id: 'yields-so-much-of',
    predicate: 'INPUT_TO',
    pattern: `(?:[一每]吨|一公斤|每公斤|一斤|每斤|{Quantity}){subject:Product}(?:里|中)?(?:大约|大概|只|最多|至少)*(?:能|可|可以|就能|便能|能够)+(?:${makes}|出|得到|得|变成|分离|回收|换成)(?:出|成)?${count}${kind}{object:Product}`,
    score: 0.78,
    example: ['甲木公司主营测速泵、磁控阀。一吨测速泵能炼出半吨磁控阀。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。一吨测速泵能买来半吨磁控阀。',
  },
  {
    id: 'got-out-of',
    predicate: 'INPUT_TO',
    pattern: `从{subject:Product}(?:里面|里头|里|中|当中|内)?(?:直接|成功|再|就地|把|,)*(?:${makes}|回收|分离|榨|淘|洗|选|筛)(?:出|到)?(?:的|来的)?${count}${kind}{object:Product}`,
    score: 0.8,
    example: ['甲木公司主营测速泵、磁控阀。从测速泵里回收磁控阀并不容易。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。从测速泵里看到磁控阀并不容易。',
  },
  {
    id: 'material-of-goods-is',
    predicate: 'INPUT_TO',
    pattern: `{object:Product}(?:的|所用的|所需的|生产的|用的|需要的)(?:最|主要|核心|关键|重要|基础|上游|直接|主|原)*${materials}(?:之一)?(?:就|主要|正|便|都|则)*(?:是|为|包括|有|来自)[^,。;、]{0,4}?{subject:Product}`,
    score: 0.82,
    example: ['甲木公司主营测速泵、磁控阀。磁控阀的主要原料是测速泵。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。磁控阀的主要对手是测速泵。',
  },
  {
    id: 'downstream-of-goods-is',
    predicate: 'INPUT_TO',
    pattern: `{subject:Product}的(?:主要|直接|重要|一个|最大|的)*(?:下游|去处|用途|下游产品|终端产品|终端|用处|深加工产品|下一站)(?:之一)?(?:产品|产业|应用|用户)?(?:就|主要|正|便|都|则)*(?:是|为|包括|有)(?:做|生产|制造|用来做|制作|用于)?[^,。;、]{0,4}?{object:Product}`,
    score: 0.8,
    example: ['甲木公司主营测速泵、磁控阀。测速泵的下游产品是磁控阀。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。测速泵的竞争产品是磁控阀。',
  },
  {
    id: 'is-used-for-goods',
    predicate: 'INPUT_TO',
    pattern: `{subject:Product}(?:,|目前|产品|也|还|今后|今天|如今)*${mostly}(?:用于|应用于|应用在|用在|用到|用来|装在|装到|拿来)(?:了)?(?:${makes}|{^Product|Company}{0,6}?的)?${kind}{object:Product}${noOther}`,
    score: 0.78,
    example: ['甲木公司主营测速泵、磁控阀。测速泵大量用来制造磁控阀。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。测速泵大量换来进口磁控阀。',
  },
  {
    id: 'goods-use-goods',
    predicate: 'INPUT_TO',
    pattern: `{object:Product}(?:生产)?(?:上|里|中|内)?(?:所|要|需|必须|普遍|大多|主要)*(?:用|使用|采用|搭载|装|需要|需用|所需|离不开)的{subject:Product}`,
    score: 0.8,
    example: ['甲木公司主营测速泵、磁控阀。磁控阀用的测速泵全靠进口。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。磁控阀旁的测速泵全靠进口。',
  },
  {
    id: 'making-goods-needs',
    predicate: 'INPUT_TO',
    pattern: `(?<=^|[,。;:“])(?:而|要|想|今后)?(?:生产|制造|做|造|加工|炼)(?:一[吨台套块片辆根只个支]|{Quantity})?${kind}{object:Product}(?:,)?(?:都|就|也|必须|少不了|一定|大约|每年|还)*(?:离不开|要用|需要|需用|得用|要靠|少不了|缺不了|要消耗|消耗|必须用|耗用)(?:到|掉|上)?${count}${kind}{subject:Product}`,
    score: 0.78,
    example: ['甲木公司主营测速泵、磁控阀。做磁控阀离不开测速泵。', '测速泵', '磁控阀'],
    counterExample: '甲木公司主营测速泵、磁控阀。做磁控阀不如做测速泵。',
  },
];
