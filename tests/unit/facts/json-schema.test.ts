import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftText } from '../../../src/facts/draft/write.ts';
import { listSources } from '../../../src/facts/source-files.ts';
import { madeDraft } from '../../support/draft.ts';

const ajv = new Ajv2020({ strict: false, formats: { uri: true, 'date-time': true } });
const validator = (name: string) => ajv.compile(JSON.parse(readFileSync(`loaders/${name}.schema.json`, 'utf8')));
const validators = { facts: validator('facts'), source: validator('source') };
const accepts = (facts: object): boolean => validators.facts(facts);
const files = listSources('loaders').flatMap((name) => [['facts', name] as const, ['source', name] as const]);

describe('the published JSON Schemas', () => {
  it.each(files)('accept %s.yml of %s, as another validator reads it', (kind, name) => {
    const valid = validators[kind](parse(readFileSync(`loaders/${name}/${kind}.yml`, 'utf8')));
    expect(validators[kind].errors).toBeNull();
    expect(valid).toBe(true);
  });

  it('accept a draft as it is written, and refuse one with a decision that is none', () => {
    const validate = validator('draft');
    const review = { decision: 'ACCEPTED', by: 'Li', at: '2026-01-02T03:04:05.000Z' };
    const draftWith = (decision: object): unknown => {
      const made = madeDraft();
      const [first, ...rest] = made.entities;
      return parse(
        draftText({
          ...made,
          entities:
            first === undefined
              ? []
              : [{ ...first, review: { ...review, ...decision } as typeof first.review }, ...rest],
        }),
      );
    };
    expect([validate(draftWith({})), validate.errors]).toEqual([true, null]);
    expect(validate(draftWith({ decision: 'MAYBE' }))).toBe(false);
    expect(validate(draftWith({ at: 'yesterday' }))).toBe(false);
  });

  it('refuse an unknown field, a wrong predicate and missing evidence', () => {
    const entity = {
      id: 'company-a',
      type: 'Company',
      name: '甲',
      evidence: [{ paragraph: 1, start: 0, end: 1, sha256: 'a'.repeat(64) }],
    };
    const claim = { subject: 'company-a', predicate: 'SUPPLIES', object: 'company-b', evidence: entity.evidence };
    expect(accepts({ entities: [entity], claims: [claim] })).toBe(true);
    expect(accepts({ entities: [{ ...entity, words: '甲' }] })).toBe(false);
    expect(accepts({ entities: [entity], claims: [{ ...claim, predicate: 'SELLS' }] })).toBe(false);
    expect(accepts({ entities: [{ ...entity, evidence: [] }] })).toBe(false);
  });
});
