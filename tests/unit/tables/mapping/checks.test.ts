import { describe, expect, it } from 'vitest';
import { LianpuError } from '../../../../src/errors.ts';
import { mappingOf, problemsOf } from '../../../support/mapping.ts';

const maker = 'entities:\n  maker: { type: Company, key: name }\n';
const two = 'entities:\n  maker: { type: Company, key: name }\n  goods: { type: Product, key: product }\n';
const columns = 'columns: { name: {}, product: {} }\n';
const claim = 'claims:\n  - { subject: maker, predicate: PRODUCES, object: goods';

describe('a mapping is refused at the very place', () => {
  it.each([
    ['an unknown key', `columns: { name: «{ typ: text } }\n${maker}`, 'FORMAT'],
    ['a column that is used nowhere', `columns: { name: {}, rest: «{} }\n${maker}`, 'COLUMN_UNUSED'],
    ['a column that is ignored and used', `columns: { name: «{ ignore: no } }\n${maker}`, 'COLUMN_UNUSED'],
    [
      'a column that is ignored and has rules',
      `columns: { name: {}, a: «{ ignore: no, required: true } }\n${maker}`,
      'COLUMN_UNUSED',
    ],
    [
      'a lookup that is used nowhere',
      `columns: { name: {} }\nlookups: { a: «{ values: { b: c } } }\n${maker}`,
      'COLUMN_UNUSED',
    ],
    [
      'an unknown column',
      `columns: { name: {} }\nentities:\n  maker: { type: Company, key: name, nameEn: «english }\n`,
      'COLUMN_UNKNOWN',
    ],
    [
      'an unknown column of a condition',
      `columns: { name: {} }\nskip: [{ when: { column: «nam, present: false }, reason: x }]\n${maker}`,
      'COLUMN_UNKNOWN',
    ],
    [
      'an unknown column of a derived one',
      `columns: { name: {} }\nderived: { a: { from: «b } }\nentities:\n  maker: { type: Company, key: name, nameEn: a }\n`,
      'COLUMN_UNKNOWN',
    ],
    ['an unknown lookup', `columns: { name: { transform: [«{ lookup: nowhere }] } }\n${maker}`, 'LOOKUP_UNKNOWN'],
    ['an unknown entity', `${columns}${two}${claim.replace('object: goods', 'object: «good')} }\n`, 'ID_UNKNOWN'],
    [
      'a predicate between types it does not join',
      `${columns}${two}${claim.replace('PRODUCES', '«SUPPLIES')} }\n`,
      'PREDICATE_TYPES',
    ],
    [
      'a qualifier that the predicate has not',
      `${columns}${two}${claim}, title: «{ value: x } }\n`,
      'PREDICATE_QUALIFIER',
    ],
    [
      'a share that is text',
      `columns: { name: {}, product: {}, part: {} }\n${two}${claim}, share: «part }\n`,
      'COLUMN_TYPE',
    ],
    [
      'a date that is text',
      `columns: { name: {}, product: {}, day: {} }\n${two}${claim}, date: «day }\n`,
      'COLUMN_TYPE',
    ],
    [
      'a unit that does not measure the metric',
      `columns: { name: {}, n: { type: number } }\n${maker}observations:\n  - { entity: maker, metric: { value: output }, value: n, unit: «{ value: 亿元 } }\n`,
      'UNIT_METRIC',
    ],
    [
      'an unknown unit',
      `columns: { name: {}, n: { type: number } }\n${maker}observations:\n  - { entity: maker, metric: { value: output }, value: n, unit: «{ value: 箩 } }\n`,
      'UNIT_UNKNOWN',
    ],
    ['a basis without a rule', `${columns}${two}${claim}, basis: «{ value: INFERRED } }\n`, 'RULE_MISSING'],
    [
      'a field of another type',
      `columns: { name: {}, c: {} }\nentities:\n  maker: { type: Company, key: name, code: «c }\n`,
      'FIELD_TYPE',
    ],
    [
      'a region without a level',
      `columns: { name: {} }\nentities:\n  place: «{ type: Region, key: name }\n`,
      'FIELD_TYPE',
    ],
    [
      'transforms that do not fit together',
      `columns: { name: { transform: «[percent, trim] } }\n${maker}`,
      'COLUMN_TYPE',
    ],
    [
      'a type that the transforms do not give',
      `columns: { name: { type: date, transform: «[percent] } }\n${maker}`,
      'COLUMN_TYPE',
    ],
    [
      'a pattern on a number',
      `columns: { name: {}, n: { type: number, pattern: «"1" } }\nskip: [{ when: { column: n, equals: 1 }, reason: x }]\n${maker}`,
      'COLUMN_TYPE',
    ],
    [
      'a constant of another kind',
      `columns: { name: {} }\nskip: [{ when: «{ column: name, equals: 1 }, reason: x }]\n${maker}`,
      'COLUMN_TYPE',
    ],
    [
      'a condition that never holds',
      `columns: { name: {}, rel: { values: [供应] } }\nskip: [{ when: «{ column: rel, equals: 供给 }, reason: x }]\n${maker}`,
      'COLUMN_VALUES',
    ],
    [
      'an open column that decides on facts',
      `columns: { name: {}, rel: {} }\nentities:\n  maker: { type: Company, key: name, when: «{ column: rel, in: [供应] } }\n`,
      'COLUMN_VALUES',
    ],
    [
      'a value that nothing is made of',
      `columns: { name: {}, rel: { values: «[供应, 投资] } }\nentities:\n  maker: { type: Company, key: name, when: { column: rel, in: [供应] } }\n`,
      'COLUMN_VALUES',
    ],
    [
      'values beyond a closed list',
      `columns: { name: {}, s: { values: [在产] } }\nentities:\n  maker: { type: Company, key: name, status: «s }\n`,
      'COLUMN_VALUES',
    ],
    [
      'an identifier without a name',
      `columns: { name: {} }\nentities:\n  maker: «{ type: Company, key: name, keyed: stock-code }\n`,
      'FORMAT',
    ],
    ['no entity at all', `columns: { name: { values: [a] } }\nentities: «{}\n`, 'FORMAT'],
    [
      'an expanded column that is declared',
      `columns: { name: {}, parts: «{} }\nexpand: { column: parts, item: name }\n${maker}`,
      'COLUMN_UNUSED',
    ],
    [
      'an undeclared column of expand',
      `columns: { name: {} }\nexpand: { column: parts, item: «part }\n${maker}`,
      'COLUMN_UNKNOWN',
    ],
    [
      'expand that says neither key and value nor item',
      `columns: { name: {} }\nexpand: «{ column: parts, key: name }\n${maker}`,
      'FORMAT',
    ],
    ['a pattern that may never end', `columns: { name: { pattern: «"(a+)+" } }\n${maker}`, 'FORMAT'],
    ['a constant that facts.yml would refuse', `${columns}${two}${claim}, share: { value: «2 } }\n`, 'FORMAT'],
    ['a constant without its value', `${columns}${two}${claim}, share: «{} }\n`, 'FORMAT'],
    ['a predicate that is none', `${columns}${two}${claim.replace('PRODUCES', '«SELLS')} }\n`, 'FORMAT'],
  ] as const)('%s', (_, text, code) => {
    const { seen, line, column } = problemsOf(text);
    expect(seen).toEqual([[code, line, column]]);
  });
});

const bad = `columns: { name: {}, rest: {} }\n${two}${claim} }\n`;
const readBad = (): unknown => mappingOf(bad);

describe('a mapping with several problems', () => {
  it('is refused with all of them, in the order of the lines', () => {
    const { seen } = problemsOf(bad);
    expect(seen.map(([code]) => code)).toEqual(['COLUMN_UNUSED', 'COLUMN_UNKNOWN']);
  });

  it('throws MAPPING_INVALID that lists file, line and column', () => {
    expect(readBad).toThrow(LianpuError);
    expect(readBad).toThrow(/map\.yml:2:28 COLUMN_UNUSED .*\n.*map\.yml:5:32 COLUMN_UNKNOWN/);
  });
});

describe('messages help', () => {
  it.each([
    [`columns: { name: { typ: text } }\n${maker}`, 'Unrecognized key: "typ"'],
    [`${columns}${two}${claim}, share: { value: 2 } }\n`, 'value: Too big'],
    [`${columns}${two}${claim}, share: 2 }\n`, 'expected a column, { value: a constant } or { first: [columns] }'],
    [`columns: { name: {} }\nskip: [{ when: { column: name, is: x }, reason: x }]\n${maker}`, 'expected a condition'],
    [`columns: { full: {} }\nentities:\n  maker: { type: Company, key: ful }\n`, 'did you mean full?'],
  ])('%s', (text, words) => {
    expect(problemsOf(text).messages.join('\n')).toContain(words);
  });
});
