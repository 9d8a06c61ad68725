import { describe, expect, it } from 'vitest';
import { draftMapping } from '../../../../src/tables/draft/draft.ts';
import { type Mapping, readMapping } from '../../../../src/tables/mapping/read-mapping.ts';
import { makeXlsx } from '../../../support/xlsx.ts';
import { allRecords, temporaryFile } from '../read/temporary.ts';

/** What a person would fill in, and nothing else. */
const completed = (draft: string): string =>
  draft
    .replaceAll(/(title|publisher|holder): ''/g, '$1: 某部门')
    .replaceAll("date: ''", 'date: 2024')
    .replaceAll("ignore: ''", 'ignore: 与事实无关')
    .replaceAll("keyed: ''", 'keyed: sw-2021')
    .replaceAll("{ value: '' }", '{ value: PROVINCE }');

const mappingOf = (draft: string): Mapping => readMapping(temporaryFile('map.yml', draft));

/** What the completed draft of a table makes of its rows. */
const outcomes = async (name: string, content: string | Uint8Array): Promise<ReturnType<Mapping['apply']>[]> => {
  const file = temporaryFile(name, content);
  const mapping = mappingOf(completed(await draftMapping(file)));
  const records = await allRecords(file, mapping.format);
  return records.flatMap((each) => ('record' in each ? [mapping.apply(each.record)] : []));
};

const csv = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
const firms = csv(
  '证券代码,公司名称,公司简称,产品名称,关系,占比,日期,备注',
  '600169.SH,青河重工股份有限公司,青河重工,钢带,主营产品,51.2%,2001/5/3,无',
  '000825.SZ,青山不锈钢股份有限公司,青山不锈,不锈钢,主营产品,30%,1998/6/11,',
);

describe('the draft of a mapping', () => {
  it('is refused as it stands, at the line of every place that is to be filled in', async () => {
    const draft = await draftMapping(temporaryFile('firms.csv', firms));
    const places = draft.split('\n').flatMap((text, i) => (/: ''/.test(text) && !text.startsWith('#') ? [i + 1] : []));
    expect(places.length).toBeGreaterThan(4);
    expect(() => mappingOf(draft)).toThrow(expect.objectContaining({ code: 'MAPPING_INVALID' }));
    for (const place of places) expect(() => mappingOf(draft)).toThrow(new RegExp(`map\\.yml:${place}:`));
  });

  it('makes firms, products and what joins them once its places are filled in', async () => {
    expect((await outcomes('firms.csv', firms))[0]).toMatchObject({
      facts: {
        entities: [
          { id: 'company-600169-sh', name: '青河重工股份有限公司', aliases: ['青河重工'] },
          { type: 'Product', name: '钢带' },
        ],
        claims: [{ subject: 'company-600169-sh', predicate: 'PRODUCES', share: 0.512, date: '2001-05-03' }],
      },
    });
  });

  it('shows three values of each column and what they seem to be', async () => {
    const draft = await draftMapping(temporaryFile('firms.csv', firms));
    expect(draft).toContain('# 2 of 2 filled, 2 different; percentages, read as shares of 1: 51.2% | 30%');
    expect(draft).toContain('# 1 of 2 filled, 1 different: 无');
  });

  it.each([
    ['上游材料', 'INPUT_TO', '铁矿石', '钢带'],
    ['下游产品', 'INPUT_TO', '钢带', '铁矿石'],
    ['产品小类', 'SUBTYPE_OF', '铁矿石', '钢带'],
  ])('reads %s as %s with the right one as subject', async (word, predicate, subject, object) => {
    const line = JSON.stringify({ from_entity: '钢带', rel: word, to_entity: '铁矿石' });
    const [first] = await outcomes('product_product.jsonl', `${line}\n`.repeat(5));
    if (first === undefined || !('facts' in first)) throw new Error('no facts');
    const { entities, claims } = first.facts;
    const named = (name: string): unknown => entities.find((entity) => entity.name === name)?.id;
    expect(claims).toMatchObject([{ subject: named(subject), predicate, object: named(object) }]);
  });

  it('follows a list of values past the sample, and takes a long one for none', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `甲${i},${i < 1200 ? '供应' : '客户'},${i % 40}级`);
    const draft = await draftMapping(temporaryFile('pairs.csv', csv('公司名称,类型,等级', ...lines)));
    expect(draft).toContain('values: [ 供应, 客户 ]');
    expect(draft).not.toContain('39级');
  });

  it('completes stock codes that lack their exchange', async () => {
    const rows = ['600169', '000825', '300001', '830001', '688001.SH'].map((code) => `${code},厂${code}`);
    const made = await outcomes('firms.csv', csv('股票代码,公司名称', ...rows));
    expect(made.map((each) => 'facts' in each && each.facts.entities[0]?.id)).toEqual([
      'company-600169-sh',
      'company-000825-sz',
      'company-300001-sz',
      'company-830001-bj',
      'company-688001-sh',
    ]);
  });

  it('reads figures with their unit, year and place', async () => {
    const [first] = await outcomes('a.csv', csv('企业名称,营业收入（亿元）,年份,城市', '青河钢厂,12.5,2023,晋中市'));
    expect(first).toMatchObject({
      facts: {
        observations: [{ metric: 'revenue', value: 12.5, unit: '亿元', year: 2023 }],
        claims: [{ predicate: 'LOCATED_IN' }],
      },
    });
  });

  it('keeps the types of XLSX', async () => {
    const content = makeXlsx({
      名单: [
        ['项目名称', '开工日期', '投资额(亿元)'],
        ['青河钢带项目', { date: 45413 }, 8.6],
      ],
    });
    const draft = await draftMapping(temporaryFile('a.xlsx', content));
    expect(draft).toContain('write { type: date } instead');
    expect((await outcomes('a.xlsx', content))[0]).toMatchObject({
      facts: { observations: [{ metric: 'investment', value: 8.6, unit: '亿元' }] },
    });
  });

  it('finds out delimiter, encoding and quotes, and says so in the format', async () => {
    const gb18030 = Buffer.from([0xb9, 0xab, 0xcb, 0xbe, 10, 0xbd, 0xfa, 10]);
    expect(await draftMapping(temporaryFile('a.csv', gb18030))).toContain('\nformat: { encoding: gb18030 }');
    expect(await draftMapping(temporaryFile('a.csv', '公司;产品\n甲;乙\n'))).toContain('\nformat: { delimiter: ; }');
    expect(await draftMapping(temporaryFile('a.csv', '公司,产品\n甲,5" 管\n'))).toContain('\nformat: { quote: null }');
    await expect(draftMapping(temporaryFile('a.csv', ''))).rejects.toMatchObject({ code: 'TABLE_UNREADABLE' });
  });

  it('shows how to write what it cannot guess', async () => {
    const draft = await draftMapping(temporaryFile('x.jsonl', '{"甲":"乙","丙":{"丁":1}}\n'));
    expect(draft).toContain('#   company:\n#     type: Company');
    expect(draft).toContain('#   expand: { column: 丙');
    expect(draft.match(/ignore: ''/g)).toHaveLength(2);
  });

  it('is one line per value, whatever stands in header and cells', async () => {
    const draft = await draftMapping(temporaryFile('x.csv', '"公司\n名称: #1","- [x]",\'{y}\n"a\n# b","\u0007",&c\n'));
    expect(mappingOf(completed(draft)).columns).toEqual(['公司\n名称: #1', '- [x]', "'{y}"]);
  });
});
