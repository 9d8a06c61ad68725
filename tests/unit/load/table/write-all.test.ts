import { setImmediate as nextTurn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeAll } from '../../../../src/load/table/write-all.ts';
import type { RangesToWrite } from '../../../../src/load/table/write-batch.ts';
import type { BegunAhead, TableWriter } from '../../../../src/load/table/writer.ts';

const range = {
  id: 'evidence-1',
  rowFrom: 1,
  rowTo: 1,
  rows: [{ row: 1, facts: { entities: [], claims: [], observations: [] } }],
};
const batchOf = (name: number): RangesToWrite & { readonly name: number } => ({
  name,
  ranges: [range],
  first: [],
  more: [],
  again: [],
});
const nameOf = (batch: RangesToWrite): number => (batch as ReturnType<typeof batchOf>).name;
const written = { entities: 1, claims: 2, observations: 3 };

/** How a batch fares that is begun ahead of its turn. */
type Fate = 'not begun' | 'not completed' | 'not committed' | 'committed';

/** A writer that keeps a list of the batches that came into the graph, and of all steps. */
const writerOf = (fates: readonly Fate[]) => {
  const graph: number[] = [];
  const steps: string[] = [];
  const begun = new Set<number>();
  const writer: TableWriter = {
    change: () => Promise.reject(new Error('is not asked for')),
    write: async (batch) => {
      steps.push(`write ${nameOf(batch)}`);
      expect([...begun]).toEqual([]);
      await nextTurn();
      graph.push(nameOf(batch));
      return written;
    },
    begin: async (batch) => {
      const name = nameOf(batch);
      steps.push(`begin ${name}`);
      await nextTurn();
      if (fates[name] === 'not begun') return undefined;
      begun.add(name);
      const ahead = { abandon: async () => void begun.delete(name) };
      return { batch, ahead } as unknown as BegunAhead;
    },
    complete: async ({ batch }) => {
      const name = nameOf(batch);
      if (!begun.delete(name) || fates[name] === 'not completed') return undefined;
      steps.push(`complete ${name}`);
      const commit = async (): Promise<boolean> => {
        await nextTurn();
        await nextTurn();
        if (fates[name] === 'not committed') return false;
        graph.push(name);
        steps.push(`committed ${name}`);
        return true;
      };
      return { written, committed: commit() };
    },
  };
  return { writer, graph, steps };
};

async function* batchesOf(count: number, failAfter = count): AsyncGenerator<RangesToWrite> {
  for (let name = 0; name < count; name += 1) {
    if (name === failAfter) throw new Error('made to break off');
    yield batchOf(name);
  }
}

describe('batches that are written one after the other', () => {
  test('begin while the one before is committed', async () => {
    const { writer, steps } = writerOf(['committed', 'committed']);
    await writeAll(batchesOf(2), writer, () => {});
    expect(steps).toEqual(['begin 0', 'complete 0', 'begin 1', 'committed 0', 'complete 1', 'committed 1']);
  });

  test('make way for one whose commit failed, which is written again before them', async () => {
    const { writer, steps } = writerOf(['not committed', 'committed']);
    await writeAll(batchesOf(2), writer, () => {});
    expect(steps).toEqual(['begin 0', 'complete 0', 'begin 1', 'write 0', 'write 1']);
  });

  test('come into the graph once each and in order, whatever becomes of those begun early', async () => {
    const fate = fc.constantFrom<Fate[]>('not begun', 'not completed', 'not committed', 'committed');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 12 }), async (fates) => {
        const { writer, graph } = writerOf(fates);
        const heard: number[] = [];
        const total = await writeAll(batchesOf(fates.length), writer, (rows) => heard.push(rows));
        expect(graph).toEqual(fates.map((_, name) => name));
        expect(heard).toEqual(fates.map((_, name) => name + 1));
        const count = fates.length;
        expect(total).toEqual({ entities: count, claims: 2 * count, observations: 3 * count, rows: count });
      }),
    );
  });

  test('are in the graph up to the one that cannot be read, which is told', async () => {
    const { writer, graph } = writerOf(Array.from({ length: 5 }, () => 'committed'));
    await expect(writeAll(batchesOf(5, 3), writer, () => {})).rejects.toThrow('made to break off');
    expect(graph).toEqual([0, 1, 2]);
  });
});
