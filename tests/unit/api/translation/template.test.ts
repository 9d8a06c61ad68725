import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { standIn } from '../../../../src/api/translation/stand-ins.ts';
import { templateOf } from '../../../../src/api/translation/template.ts';

const cypher = 'RETURN $param0';
const templateWith = (parameters: Record<string, unknown>, slots: readonly (string | string[])[]) =>
  templateOf({ cypher, parameters }, slots);

describe('the template of a statement', () => {
  test('takes the values of another request in the place of its stand-ins', () => {
    const template = templateWith(
      { param0: standIn(0), param1: [standIn(1)], param2: { deep: [{ a: standIn(2) }, 'b'] } },
      ['x', ['y'], 'z'],
    );
    expect(template?.cypher).toBe(cypher);
    expect(template?.fill(['太钢', ['p', 'q'], 'r'])).toEqual({
      param0: '太钢',
      param1: ['p', 'q'],
      param2: { deep: [{ a: 'r' }, 'b'] },
    });
  });

  test('gives what is no stand-in as it is, the driver’s numbers too', () => {
    const limit = neo4j.int(7);
    const filled = templateWith({ limit, yes: true, nothing: null, share: 0.5 }, [])?.fill([]);
    expect(filled).toEqual({ limit, yes: true, nothing: null, share: 0.5 });
    expect(filled?.['limit']).toBe(limit);
  });

  test('uses a stand-in in each place where it came back', () => {
    expect(templateWith({ a: standIn(0), b: [standIn(0), 'c'] }, ['x'])?.fill(['y'])).toEqual({
      a: 'y',
      b: ['y', 'c'],
    });
  });

  test.each<[string, Record<string, unknown>, (string | string[])[]]>([
    ['is missing', { a: 1 }, ['x']],
    ['was changed', { a: standIn(0).toLowerCase(), b: standIn(0) + standIn(0) }, ['x']],
    ['came back inside of another text', { a: standIn(0), b: `(?i)${standIn(0)}` }, ['x']],
    ['has become the name of a parameter', { a: standIn(0), [standIn(0)]: 1 }, ['x']],
    ['stands for a list that it was taken out of', { a: standIn(0), b: [standIn(0)] }, [['x', 'y']]],
    ['stands for a list that was joined to another one', { a: [standIn(0), 'b'], b: [standIn(0)] }, [['x', 'y']]],
    ['is of no slot', { a: standIn(0), b: standIn(1) }, ['x']],
  ])('is none where a stand-in %s', (_, parameters, slots) => {
    expect(templateWith(parameters, slots)).toBeUndefined();
  });

  test('is none where a stand-in stands in the statement’s text', () => {
    expect(templateOf({ cypher: `RETURN "${standIn(0)}"`, parameters: { a: standIn(0) } }, ['x'])).toBeUndefined();
  });
});
