import { describe, expect, test } from 'vitest';
import { findSharing, sharingRules } from '../../../../src/extract/mentions/firms-sharing.ts';
import { passagesOf } from '../../../../src/extract/passages.ts';
import { RawText } from '../../../../src/text/document.ts';
import { normalize } from '../../../../src/text/normalize.ts';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const firms = (text: string): string[] =>
  draftMadeUp(text).entities.flatMap(({ type, name }) => (type === 'Company' ? [name] : []));
const rules = sharingRules.map((rule) => [rule.id, rule] as const);

describe('firms beside one another', () => {
  test.each(rules)('%s finds its example', (_, { example: [text, name] }) => {
    expect(firms(`${text}。`)).toContain(name);
  });

  test.each(rules)('%s finds nothing in its counter-example', (id, { counterExample }) => {
    const found = passagesOf(normalize(new RawText(`${counterExample}。`))).flatMap((passage) => {
      findSharing(passage);
      return passage.mentions.map(({ rule }) => rule);
    });
    expect(found).not.toContain(id);
  });
});

describe('names of firms', () => {
  test.each([
    ['仅甲木复合肥有限公司一家就买走三成。', '甲木复合肥有限公司'],
    ['市长说,真诚希望甲木集团把总部迁来。', '甲木集团'],
    ['青岛市国有资产投资集团出资2亿元。', '青岛市国有资产投资集团'],
    ['山东省甲木投资集团持股5%。', '山东省甲木投资集团'],
    ['储罐装配在长春的甲木客车上;青岛市的乙禾汽车部件公司供货。', '甲木客车'],
    ['中底由同在青岛市的甲木鞋材供应。', '甲木鞋材'],
    ['莱西市的甲昊钣金则代表了另一种路子。', '甲昊钣金'],
    ['设备出自青岛的昊力数控之手。', '昊力数控'],
    ['母公司昊云科工把总部搬走了。', '昊云科工'],
    ['订单被昊岳缆业抢走了。', '昊岳缆业'],
    ['昊岳缆业、禾丰线束,一东一西。', '禾丰线束'],
    ['恒昊皮业的皮料、禾丰鞋材的鞋底都涨价了。', '禾丰鞋材'],
    ['青岛的禾丰五金和莱西的昊岳阀业结了亲。', '昊岳阀业'],
    ['公司从日本昊岳机床买来十台铣床。', '日本昊岳机床'],
    ['他们把订单给了飞昊鞋材。', '飞昊鞋材'],
    ['减速器则交给青岛市的昌禾传动加工。', '昌禾传动'],
    ['供货商昊岳精铸把铸件装上车。', '昊岳精铸'],
    ['传闻说沈阳昊岳汽车将接手。', '沈阳昊岳汽车'],
    ['炉子旁也有沈阳昊岳汽车的零件。', '沈阳昊岳汽车'],
    ['大连昊岳新材的粉体运到港口。', '大连昊岳新材'],
    ['德国莱斯复合材料派来两名师傅。', '德国莱斯复合材料'],
    ['莱西市的昊岳重装看到了商机。', '昊岳重装'],
    ['昊岳线路板从头做起。', '昊岳线路板'],
    ['炉衬由昊岳耐材供应。', '昊岳耐材'],
    ['眼下甲禾镁业的炉子已经换新。', '甲禾镁业'],
    ['而今甲禾矿业投资3亿元建设新矿。', '甲禾矿业'],
    ['就连甲禾镁业也改用这种箱子。', '甲禾镁业'],
    ['这些年甲禾机电董事长周乙木很忙。', '甲禾机电'],
  ])('begin and end where the words around them do not: %s', (text, name) => {
    expect(firms(text)).toContain(name);
  });

  test('and a part of the whole name stands for no other firm', () => {
    expect(firms('青岛昊岳纺织有限公司二期投产,昊岳纺织全年产纱3万吨。')).toEqual(['青岛昊岳纺织有限公司']);
  });

  test('and a place before a part of the whole name is where the firm has its seat', () => {
    const text = '山东昊岳体育用品股份有限公司在扩产。莱西昊岳体育董事长说,订单不愁。';
    expect(firms(text)).toEqual(['山东昊岳体育用品股份有限公司']);
  });

  test.each([
    '产品供给三亚的免税店和车站。',
    '零件交给下一道工序。',
    '双方各占一半股份。',
    '矿石从越南、澳大利亚进口,采购自澳大利亚。',
    '要让企业住得踏实、做得顺手。',
    '青岛市委副书记、市长周甲禾宣布开工。',
    '山东的厂商去越南设厂,浙江的同行来青岛办厂。',
    '为学校和乡亲们提供方便。',
    '石桥、柳林两家合作社都在育秧。',
    '碳丝、环氧树脂的价格都涨了。',
    '县里的五金、线缆、阀业都有名。',
    '沈阳高端汽车的零件很贵。',
    '他们把订单给了高端鞋材,找到天然橡胶。',
    '德国高端轴承卖得好。',
    '当地要发展液压、气动和高端铝材。',
    '公司做的是数控钣金、精密钣金和大型钣金件。',
    '铸铝压铸、镀锌钣金都要练手。',
    '他们主攻钣金和压铸,押注锂电,转战空调。',
    '重点引进特种纸、纸浆模塑等项目。',
    '莱西市区委常委周甲禾、县委书记李乙禾宣布项目投产。',
    '这是来自青岛工程机械产业的报告。',
    '钢材采购自青岛冶金行业。',
  ])('are no words in general: %s', (text) => {
    expect(firms(text)).toEqual([]);
  });
});
