import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelSettings } from '../../../src/extract/model/settings.ts';
import { type Passage, passagesOf } from '../../../src/extract/passages.ts';
import { RawText } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/normalize.ts';

/** Settings of a service, quick to try again, with a folder of its own for what is kept. */
export const settingsOf = (url: string, changed: Partial<ModelSettings> = {}): ModelSettings => ({
  url,
  model: 'made-up-model',
  key: 'secret-key',
  answer: 'json_schema',
  temperature: undefined,
  passageTokens: 1500,
  timeoutMs: 5000,
  attempts: 3,
  backoffMs: 5,
  intervalMs: 0,
  prices: undefined,
  kept: mkdtempSync(join(tmpdir(), 'lianpu-model-')),
  ...changed,
});

/** The passages of a made-up article. */
export const passagesIn = (text: string): Passage[] => passagesOf(normalize(new RawText(text)));

/** Two made-up paragraphs, each a group of its own where few tokens are allowed. */
export const madeUpArticle = `甲木公司今年向乙车公司供应车门，双方签订长期合同，合作范围覆盖青河市全部工厂。
丙电公司总投资8.6亿元建设电池项目，计划两年内建成投产，为青河市增加就业岗位三百个。
`;

const entity = (type: string, name: string, paragraph: number) => ({ type, name, aliases: [], paragraph, quote: name });

/** What a good model answers to the first paragraph. */
export const firstAnswer = {
  entities: [entity('Company', '甲木公司', 1), entity('Company', '乙车公司', 1), entity('Product', '车门', 1)],
  relations: [
    {
      subject: '甲木公司',
      predicate: 'SUPPLIES',
      object: '乙车公司',
      product: '车门',
      title: null,
      matter: null,
      modality: 'ACTUAL',
      basis: 'STATED',
      paragraph: 1,
      quote: '甲木公司今年向乙车公司供应车门',
    },
  ],
  figures: [],
};

/** What a good model answers to the second paragraph, asked about it alone. */
export const secondAnswer = {
  entities: [entity('Company', '丙电公司', 1)],
  relations: [],
  figures: [
    {
      subject: '丙电公司',
      metric: 'investment',
      words: '总投资',
      value: 8.6,
      unit: '亿元',
      year: null,
      kind: 'PLANNED',
      paragraph: 1,
      quote: '总投资8.6亿元',
    },
  ],
};
