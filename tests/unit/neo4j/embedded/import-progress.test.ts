import { describe, expect, it } from 'vitest';
import { importedCounts, importProblem, lastStep } from '../../../../src/neo4j/embedded/import-progress.ts';

const output = `Available resources:
  Configured max memory: 1.000GiB

WARNING: heap size 989.9MiB may be too small. Suggested heap size is 1.000GiBNodes, started 2026-11-22 11:25:14.340+0000
[*Nodes:?? 1020MiB----------------------------------------------------------------------------]    0 ∆    0
Done in 5s 747ms
Relationships, started 2026-11-22 11:25:20.087+0000
[*Relationships:?? 1020MiB--------------------------------------------------------------------] 120K ∆ 120K
Done in 79ms
Relationship --> Relationship 1/1, started 2026-11-22 11:25:21.503+0000
`;

describe('what the import tool prints', () => {
  it('tells how far it is', () => {
    expect(lastStep(output)).toEqual({ stage: 'Relationship --> Relationship 1/1', begun: 3 });
    expect(lastStep(output.slice(0, output.indexOf('Done')))).toEqual({ stage: 'Nodes', begun: 1 });
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
