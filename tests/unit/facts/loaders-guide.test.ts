import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../src/facts/check.ts';
import { formatProblem } from '../../../src/facts/problem.ts';
import { readSource } from '../../../src/facts/source-files.ts';
import { RawText } from '../../../src/text/document.ts';
import { inFolder } from '../../support/fact-files.ts';

const guide = readFileSync(new URL('../../../loaders/README.md', import.meta.url), 'utf8');

/** The n-th fenced block of a language in the guide. */
const block = (language: string, n: number): string =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))][n]?.[1] ?? '';

describe('the example of loaders/README.md', () => {
  it('passes every rule, its spans verified against its text', () => {
    const id = 'qinghe-doors-2024';
    const written = {
      'documents/qinghe.txt': block('text', 0),
      [`loaders/${id}/source.yml`]: block('yaml', 0),
      [`loaders/${id}/facts.yml`]: block('yaml', 1),
    };
    const files = inFolder(written, (folder) => readSource(join(folder, 'loaders'), id, join(folder, 'documents')));
    expect(checkSource(files).map(formatProblem)).toEqual([]);
    expect(files.raw?.sha256).toBe(files.source.value?.sha256);
    expect(files.facts.value?.claims).toHaveLength(2);
  });

  it('has the words of its `lianpu point` line in its text', () => {
    const words = /lianpu point qinghe\.txt "([^"]+)"/.exec(guide)?.[1] ?? '';
    expect(new RawText(block('text', 0)).find(words)).toHaveLength(1);
  });
});
