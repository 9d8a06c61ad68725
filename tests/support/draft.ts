import { type Draft, draftFormat } from '../../src/facts/draft/format.ts';
import { RawText } from '../../src/text/document.ts';

/** A made-up article of two paragraphs. */
export const article = '青河市的甲木公司向乙车公司供应车门。\n2024年，甲木公司产车门3万套，力争建成丙港。\n';
export const raw = new RawText(article);

/** The pointer of the words' first place in the made-up article. */
export const at = (words: string): object => {
  const [pointer] = raw.find(words);
  if (pointer === undefined) throw new Error(`the made-up article has no “${words}”`);
  return pointer;
};

/** How a made-up fact came into the draft. */
export const by = (key: string, score: number, rule = 'made-up'): object => ({
  key,
  score,
  rule,
  reasons: [`as ${key} shows`],
});

const candidates = [
  { id: 'company-jiamu-doors', name: '甲木门业公司', score: 0.62, reasons: ['both begin with 甲木'] },
];

/** A made-up draft of the article, in the form that its file has. */
export const draftFields = {
  source: {
    id: 'qinghe-doors-2024',
    title: '青河车门供应',
    publisher: '青河日报',
    date: '2024-05',
    language: 'zh-Hans',
    file: 'qinghe.txt',
    sha256: raw.sha256,
    rights: { holder: '青河日报' },
  },
  entities: [
    {
      id: 'region-qinghe',
      type: 'Region',
      name: '青河市',
      level: 'CITY',
      evidence: [at('青河市')],
      drafted: by('e1', 0.98),
    },
    {
      id: 'company-jiamu',
      type: 'Company',
      name: '甲木公司',
      aliases: ['甲木'],
      evidence: [at('甲木公司')],
      drafted: by('e2', 0.95),
      candidates,
    },
    { id: 'company-yiche', type: 'Company', name: '乙车公司', evidence: [at('乙车公司')], drafted: by('e3', 0.92) },
    { id: 'product-car-door', type: 'Product', name: '车门', evidence: [at('车门')], drafted: by('e4', 0.81) },
    { id: 'facility-binggang', type: 'Facility', name: '丙港', evidence: [at('丙港')], drafted: by('e5', 0.4) },
  ],
  claims: [
    {
      subject: 'company-jiamu',
      predicate: 'SUPPLIES',
      object: 'company-yiche',
      product: 'product-car-door',
      evidence: [at('甲木公司向乙车公司供应车门')],
      drafted: by('c1', 0.9),
    },
    {
      subject: 'company-jiamu',
      predicate: 'LOCATED_IN',
      object: 'region-qinghe',
      evidence: [at('青河市的甲木公司')],
      drafted: by('c2', 0.85),
    },
    {
      subject: 'company-jiamu',
      predicate: 'DEVELOPS',
      object: 'facility-binggang',
      modality: 'ASPIRATIONAL',
      evidence: [at('力争建成丙港')],
      drafted: by('c3', 0.5),
    },
  ],
  observations: [
    {
      entity: 'company-jiamu',
      metric: 'output',
      value: 3,
      unit: '万套',
      year: 2024,
      product: 'product-car-door',
      evidence: [at('甲木公司产车门3万套')],
      drafted: by('o1', 0.88),
    },
  ],
};

/** The made-up draft, with what the caller says in the place of its parts. */
export const madeDraft = (parts: object = {}): Draft => draftFormat.parse({ ...draftFields, ...parts });
