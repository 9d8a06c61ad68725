import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inFolderAsync } from '../../support/fact-files.ts';

const length = 300_000;
const writer = `
import { writeWhole } from './src/facts/write-whole.ts';
for (let n = 0; ; n = (n + 1) % 10) writeWhole(process.argv[1], String(n).repeat(${length}));
`;

describe('a file that is written whole', () => {
  it(
    'is never seen half written, not even where its writer is killed',
    () =>
      inFolderAsync({}, async (folder) => {
        const path = join(folder, 'a.yml');
        const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer, path]);
        try {
          while (!existsSync(path)) await sleep(20);
          const texts = new Set<string>();
          for (let read = 0; read < 300; read++) {
            texts.add(readFileSync(path, 'utf8'));
            await sleep(1);
          }
          child.kill('SIGKILL');
          await once(child, 'close');
          texts.add(readFileSync(path, 'utf8'));
          expect(texts.size).toBeGreaterThan(1);
          for (const text of texts) expect(text === (text[0] ?? '').repeat(length)).toBe(true);
        } finally {
          child.kill('SIGKILL');
        }
      }),
    60_000,
  );
});
