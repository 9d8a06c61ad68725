import { createHash } from 'node:crypto';
import { readArchiveLines, writeArchiveLines } from '../../../src/backup/archive-file.ts';
import { graphRecords } from '../../../src/backup/graph-records.ts';
import { type End, recordFormat } from '../../../src/backup/records.ts';
import { stableJson } from '../../../src/backup/stable-json.ts';
import { recordSum } from '../../../src/graph/record-sum.ts';

/**
 * A copy of an archive with some lines changed and digests that fit them: what another program could have written.
 *
 * @returns The copy's path.
 */
export const resealed = async (from: string, to: string, change: (line: string) => string): Promise<string> => {
  const digest = createHash('sha256');
  const sum = recordSum();
  const lines = async function* (): AsyncGenerator<string> {
    for await (const bytes of readArchiveLines(from)) {
      const line = change(bytes.toString());
      const value = JSON.parse(line) as End | { readonly kind: 'archive' };
      if (value.kind === 'end') {
        yield stableJson({ ...value, graphHash: sum.digest(), sha256: digest.digest('hex') });
        return;
      }
      const { data } = recordFormat.safeParse(value);
      if (data !== undefined) for (const part of graphRecords(data)) sum.add(part);
      digest.update(`${line}\n`);
      yield line;
    }
  };
  await writeArchiveLines(to, lines());
  return to;
};
