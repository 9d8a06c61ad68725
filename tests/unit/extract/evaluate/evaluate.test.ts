import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LabelledArticle } from '../../../../src/extract/draft/labelled-shape.ts';
import { evaluate } from '../../../../src/extract/evaluate/evaluate.ts';
import { compareFolder } from '../../../../src/extract/evaluate/labelled-files.ts';
import { reportLines } from '../../../../src/extract/evaluate/report.ts';

const company = (name: string, ...aliases: string[]) => ({ name, type: 'Company', aliases });
const supplies = (subject: string, object: string) => ({
  subject,
  predicate: 'SUPPLIES',
  object,
  evidence: '',
  qualifiers: {},
});
const leads = (predicate: string) => ({ ...supplies('甲木', '乙车公司'), predicate });
const figure = (subject: string, value: number | string, unit: string) => ({
  subject,
  metric: '投资',
  value,
  unit,
  year: null,
  evidence: '',
});

const expected: LabelledArticle = {
  entities: [company('甲木青河车门有限公司', '甲木'), company('乙车公司'), { ...company('丙铁公司'), optional: true }],
  relations: [supplies('甲木青河车门有限公司', '乙车公司')],
  metrics: [figure('乙车公司', 3, '亿元')],
};

const evaluated = (found: Partial<LabelledArticle>) =>
  evaluate([{ id: '01', expected, found: { entities: [], relations: [], metrics: [], ...found } }]);

describe('what was found against what was labelled', () => {
  test('an alias of either side is the same entity, and a debatable one is neither hit nor miss', () => {
    const { entities } = evaluated({ entities: [company('甲木'), company('丙铁公司'), company('丁水公司')] }).strict;
    expect(entities.all).toMatchObject({ right: 1, missed: 1, wrong: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('a name inside another counts leniently only', () => {
    const found = { entities: [company('青河车门有限公司')] };
    expect(evaluated(found).strict.entities.all.right).toBe(0);
    expect(evaluated(found).lenient.entities.all.right).toBe(1);
  });

  test('a supply the wrong way round is a miss, a mistake, and counted as turned', () => {
    const { strict, supplies: directions } = evaluated({ relations: [supplies('乙车公司', '甲木青河车门有限公司')] });
    expect(strict.relations.all).toMatchObject({ right: 0, missed: 1, wrong: 1 });
    expect(directions).toEqual({ found: 1, right: 0 });
  });

  test('a figure of another subject counts leniently only, another value never', () => {
    expect(evaluated({ metrics: [figure('甲木', 3, '亿元')] }).strict.figures.all.right).toBe(0);
    expect(evaluated({ metrics: [figure('甲木', 3, '亿元')] }).lenient.figures.all.right).toBe(1);
    expect(evaluated({ metrics: [figure('乙车公司', 4, '亿元')] }).lenient.figures.all.right).toBe(0);
  });

  test('other right answers of a label are right', () => {
    const accepting = {
      ...expected,
      relations: [{ ...supplies('甲木', '乙车公司'), accept: { predicate: ['PARTNERS_WITH'] } }],
    };
    const partners = { ...supplies('乙车公司', '甲木'), predicate: 'PARTNERS_WITH' };
    const { strict } = evaluate([
      { id: '01', expected: accepting, found: { entities: [], relations: [partners], metrics: [] } },
    ]);
    expect(strict.relations.all.right).toBe(1);
  });

  test('a leader is one under either name of the predicate, in both tables', () => {
    const { strict } = evaluate([
      {
        id: '01',
        expected: { ...expected, relations: [leads('LEADS_CHAIN')] },
        found: { entities: [], relations: [leads('LEADS')], metrics: [] },
      },
    ]);
    expect(strict.relations.by).toEqual({ LEADS: expect.objectContaining({ right: 1, missed: 0, wrong: 0 }) });
  });

  test('a figure of another subject is no mistake of the lenient list', () => {
    const { mistakes } = evaluated({ metrics: [figure('甲木', 3, '亿元')] });
    expect(mistakes.map(({ what }) => what)).not.toContainEqual(expect.stringContaining('3亿元'));
  });

  test('an unknown other answer of a label is named with what to do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'labels-'));
    writeFileSync(join(folder, '01.txt'), '甲木公司位于青岛市。');
    const relation = { ...supplies('甲木', '乙车公司'), accept: { subjekt: ['丙'] } };
    writeFileSync(join(folder, '01.json'), JSON.stringify({ entities: [], relations: [relation], metrics: [] }));
    expect(() => compareFolder(folder)).toThrow(
      expect.objectContaining({ code: 'LABELS_INVALID', hint: expect.stringContaining('accept') }),
    );
    rmSync(folder, { recursive: true });
  });

  test('the report lists every mistake', () => {
    const lines = reportLines(evaluated({ entities: [company('丁水公司')] }));
    expect(lines).toContain('  01 missed Company 乙车公司');
    expect(lines).toContain('  01 wrong  Company 丁水公司');
  });
});
