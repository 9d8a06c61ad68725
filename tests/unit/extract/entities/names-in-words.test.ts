import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity } from '../../../../src/extract/entities/entity.ts';
import { namesInWords } from '../../../../src/extract/entities/names-in-words.ts';

const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 8 });
const entity = fc
  .record({
    type: fc.constantFrom<Entity['type']>('Region', 'Company'),
    name: letters,
    aliases: fc.array(letters).map((forms) => new Set(forms)),
  })
  .map((drafted): Entity => ({ ...drafted, places: [], rule: 'made', score: 1 }));
const formsOf = ({ name, aliases }: Entity): string[] => [name, ...aliases];

test('gives what going over all names gives, in the same order', () => {
  fc.assert(
    fc.property(fc.array(entity), words, (all, text) => {
      const regions = all.filter(({ type }) => type === 'Region');
      const names = namesInWords(all, ['Region']);
      expect(names.within(text)).toEqual(regions.filter((each) => formsOf(each).some((form) => text.includes(form))));
      expect(names.beginning(text)).toEqual(
        regions.filter((each) => formsOf(each).some((form) => text.startsWith(form) && form.length < text.length)),
      );
      const [longest] = regions
        .flatMap(formsOf)
        .filter((form) => text.startsWith(form))
        .toSorted((a, b) => b.length - a.length);
      expect(names.longestBeginning(text)).toBe(longest);
    }),
    { numRuns: 1_000 },
  );
});
