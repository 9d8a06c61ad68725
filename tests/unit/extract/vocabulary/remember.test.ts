import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgetAll, remember } from '../../../../src/extract/vocabulary/remember.ts';

describe('remembered answers', () => {
  test('are those of the function, however few are kept and whatever is forgotten', () => {
    const step = constantFrom('甲', '甲乙', '甲乙丙', '丁', 'forget');
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        const lengthOf = remember((text) => text.length, 2);
        const answers = steps.map((text) => {
          if (text !== 'forget') return lengthOf(text);
          forgetAll();
          return text.length;
        });
        expect(answers).toEqual(steps.map(({ length }) => length));
      }),
    );
  });

  test('are worked out once, and again after all is forgotten', () => {
    const asked: string[] = [];
    const lengthOf = remember((text) => {
      asked.push(text);
      return text.length;
    });
    lengthOf('甲乙');
    lengthOf('甲乙');
    expect(asked).toEqual(['甲乙']);
    forgetAll();
    lengthOf('甲乙');
    expect(asked).toEqual(['甲乙', '甲乙']);
  });
});
