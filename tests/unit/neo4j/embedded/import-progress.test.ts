import { describe, expect, it } from 'vitest';
import { importedCounts, importProblem, lastStep } from '../../../../src/neo4j/embedded/import-progress.ts';

const output = `Import starting 2026-11-22 11:25:14.316+0000

(1/4) Node import 2026-11-22 11:25:14.340+0000
  Estimated number of nodes: 286.73 k
.......... .......... .......... .......... ..........   5% ∆1s 896ms [1s 896ms]
.......... .......... .......... .......... .......... 100% ∆0ms [5s 731ms]
Node import COMPLETED in 5s 747ms

(2/4) Relationship import 2026-11-22 11:25:20.087+0000
-......... ..-....... .......... .......... ..........  40% ∆228ms [2s 491ms]
`;

describe('what the import tool prints', () => {
  it('tells how far it is', () => {
    expect(lastStep(output)).toEqual({ stage: 'Relationship import', done: 140, total: 400 });
  });

  it('tells nothing before its first step', () => {
    expect(lastStep('Neo4j version: 5.26.30\n')).toBeUndefined();
  });

  it('tells what was imported, and only at its end', () => {
    expect(importedCounts(`${output}\nImported:\n  7 nodes\n  2 relationships\n  23 properties\n`)).toEqual({
      nodes: 7,
      relationships: 2,
    });
    expect(importedCounts(output)).toBeUndefined();
  });

  it('gives the innermost cause of a failure', () => {
    const failure = `${output}java.lang.RuntimeException: outer\n\tat a.B\nCaused by: x.InputException: Not a number: "a"\n\tat c.D\n\nWARNING Import failed. The store files are left as they are.\n`;
    expect(importProblem(failure, '')).toBe('x.InputException: Not a number: "a"');
  });

  it('gives the first refused entry where there is one', () => {
    expect(importProblem(output, '\n3 (null)-[R]->7 (null) referring to missing node 7\n')).toBe(
      '3 (null)-[R]->7 (null) referring to missing node 7',
    );
  });
});
