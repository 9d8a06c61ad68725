import { describe, expect, it } from 'vitest';
import { predicateTable, withPredicateTable } from '../../../src/facts/predicate-table.ts';
import { predicateNames } from '../../../src/facts/predicates.ts';

const page = `before
<!-- predicates: written by npm run generate from src/facts/predicates.ts -->
a stale row
<!-- end of predicates -->
after`;

describe('predicate table', () => {
  it('has one row a predicate, in the order of the vocabulary', () => {
    const names = [...predicateTable().matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1]);
    expect(names).toEqual(predicateNames);
  });

  it('says in Chinese and English what a predicate means, and from what to what it runs', () => {
    expect(predicateTable()).toContain(
      '| `SUPPLIES` | 供应 | Company | Company | supplier → customer, never the other way | `product`, `productId`, `share`, `shareOf` |',
    );
  });

  it('names those who can act by one word, and says once whom it means', () => {
    expect(predicateTable()).toContain('| `SIGNED` | 签约 | *organisation*, Region, Person | Agreement, Project |');
    expect(predicateTable()).toContain(
      '*organisation*: Company, University, ResearchInstitute, Government, Park, Platform.',
    );
  });

  it('replaces what stands between the markers and nothing else, the same a second time', () => {
    const once = withPredicateTable(page);
    expect(once.startsWith('before\n')).toBe(true);
    expect(once.endsWith('\nafter')).toBe(true);
    expect(once).not.toContain('a stale row');
    expect(withPredicateTable(once)).toBe(once);
  });

  it('refuses a page without its markers rather than writing into it', () => {
    expect(() => withPredicateTable('before\nafter')).toThrow('lacks');
  });
});
