import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../../bench/peers/arguments.ts';

describe('argumentsOf', () => {
  it('gives undefined where help is asked for', () => {
    expect(argumentsOf(['--help'])).toBeUndefined();
  });

  it('reads sizes, folders, kinds and rounds', () => {
    expect(argumentsOf(['--data', 'synthetic:10000', '--rounds', '3', '--only', 'page,point'])).toMatchObject({
      source: { entities: 10_000 },
      rounds: 3,
      only: ['point', 'page'],
    });
    expect(argumentsOf(['--data', 'data/chainkg'])?.source).toEqual({ folder: 'data/chainkg' });
  });

  it('writes nothing when quick, unless a name is given', () => {
    expect(argumentsOf(['--quick'])).toMatchObject({ rounds: 1, name: undefined });
    expect(argumentsOf(['--quick', '--name', 'try'])?.name).toBe('try');
    expect(argumentsOf([])?.name).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([
    [['--rounds', 'many'], '--rounds: many is not a number from 1 to 1000'],
    [['--data', 'synthetic:5'], '--data: 5 is not a number from 2000 to 1000000'],
    [['--only', 'joins'], '--only: joins is none of point'],
  ])('refuses %j, saying what is allowed', (words, message) => {
    expect(() => argumentsOf(words)).toThrow(message);
  });
});
