import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fact } from '../../facts/draft/fact.ts';
import type { DraftKind } from '../../facts/draft/format.ts';
import { factYaml } from '../../facts/fact-yaml.ts';
import { type Edited, readFactText } from '../../review/edit-fields.ts';

/**
 * Opens a fact in the person's editor.
 *
 * @param command The setting EDITOR: a program, with arguments where it needs some.
 * @returns The fact as it came back, or in words why it is none.
 */
export const editFact = (command: string, kind: DraftKind, fact: Fact): Edited => {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-review-'));
  const file = join(folder, 'fact.yml');
  try {
    writeFileSync(file, factYaml(fact, 'Save and leave to accept it in these words; leave it unchanged to go back.'));
    // As other programs do: EDITOR may hold arguments, which a shell parts.
    const { status, error } = spawnSync('sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: 'inherit' });
    if (error !== undefined || status !== 0)
      return { problem: `EDITOR=${command} ended with ${error?.message ?? `code ${status}`}: nothing was changed` };
    return readFactText(kind, readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
