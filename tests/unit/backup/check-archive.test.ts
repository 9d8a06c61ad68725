import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchiveLines } from '../../../src/backup/archive-file.ts';
import { checkArchive } from '../../../src/backup/check-archive.ts';
import { graphRecords } from '../../../src/backup/graph-records.ts';
import { type ArchiveRecord, recordFormat, recordKinds } from '../../../src/backup/records.ts';
import { stableJson } from '../../../src/backup/stable-json.ts';
import { recordSum } from '../../../src/graph/record-sum.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

const header = { kind: 'archive', format: 1, schema: '008-spellings.cypher', graphVersion: 7 };
const records: ArchiveRecord[] = [
  { kind: 'document', properties: { id: 'demo', title: '文' } },
  { kind: 'evidence', properties: { id: 'evidence-1', start: 3 }, document: 'demo' },
  {
    kind: 'entity',
    properties: { id: 'company-a', name: '甲厂', aliases: [] },
    labels: ['Entity', 'Company'],
    attestedBy: [{ document: 'demo', properties: { name: '甲厂' } }],
    supportedBy: [{ evidence: 'evidence-1', row: 2 }],
  },
];

/** An archive of these lines with an end that fits them, unless the test says otherwise. */
const write = async (lines: readonly unknown[], more: object = {}, after: readonly unknown[] = []): Promise<string> => {
  const file = join(folder, 'graph.jsonl.gz');
  const texts = lines.map((line) => (typeof line === 'string' ? line : stableJson(line)));
  const sum = recordSum();
  const counts = Object.fromEntries(recordKinds.map((kind) => [kind, 0]));
  for (const line of lines) {
    const { data } = recordFormat.safeParse(line);
    if (data === undefined) continue;
    for (const part of graphRecords(data)) sum.add(part);
    counts[data.kind] = (counts[data.kind] ?? 0) + 1;
  }
  const sha256 = createHash('sha256')
    .update(texts.map((text) => `${text}\n`).join(''))
    .digest('hex');
  const end = { kind: 'end', counts, graphHash: sum.digest(), sha256, ...more };
  const all = [...texts, ...('kind' in more ? [] : [stableJson(end)]), ...after.map(stableJson)];
  await writeArchiveLines(
    file,
    (async function* () {
      yield* all;
    })(),
  );
  return file;
};

describe('an archive', () => {
  it('that is whole tells what it holds', async () => {
    const checked = await checkArchive(await write([header, ...records]));
    expect(checked).toMatchObject({ header, records: 3, end: { counts: { entity: 1, claim: 0 } } });
  });

  it.each([
    ['of a newer format', [{ ...header, format: 2 }], 'format is 2, and this version knows up to 1'],
    ['of a newer schema', [{ ...header, schema: '999-later.cypher' }], 'schema is 999-later.cypher'],
  ])('%s is refused as such', async (_, lines, problem) => {
    await expect(checkArchive(await write(lines))).rejects.toMatchObject({
      code: 'ARCHIVE_NEWER',
      message: expect.stringContaining(problem),
    });
  });

  it.each<[string, readonly unknown[], object, readonly unknown[], string]>([
    ['of nothing', [], { kind: 'none' }, [], 'it is empty'],
    ['that begins with something else', [{ kind: 'shop' }], {}, [], ':1: not what an archive holds there'],
    ['with a line that is no JSON', [header, '{"kind":'], {}, [], ':2: not JSON'],
    ['with a record of no known kind', [header, { kind: 'rumour', properties: {} }], {}, [], ':2: not what an archive'],
    [
      'with a label that no entity has',
      [header, { ...records[2], labels: ['Entity', 'Admin'] }],
      {},
      [],
      ':2: not what an archive holds there: labels.1',
    ],
    ['without its last line', [header, ...records], { kind: 'none' }, [], 'its last line is missing'],
    ['with lines after the last', [header], {}, [records[0]], ':3: something stands after the last line'],
    ['with another digest', [header, ...records], { sha256: 'other' }, [], 'do not have the digest'],
    ['with another number of records', [header, ...records], { counts: { entity: 2 } }, [], 'not hold as many'],
    ['of another graph', [header, ...records], { graphHash: 'other' }, [], 'do not make the graph'],
  ])('%s is refused, with the place', async (_, lines, more, after, problem) => {
    await expect(checkArchive(await write(lines, more, after))).rejects.toMatchObject({
      code: 'ARCHIVE_UNREADABLE',
      message: expect.stringContaining(problem),
    });
  });
});
