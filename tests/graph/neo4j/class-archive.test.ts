import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planArchive } from '../../../src/neo4j/embedded/archive.ts';
import { ensureJars, type Jars } from '../../../src/neo4j/embedded/jars.ts';
import { jarsFolder, temporaryHome } from '../../support/database.ts';

const java = { command: 'java', place: 'the PATH', version: '17.0.15', major: 17 };
const quiet = { say: () => {} };

describe('the archive of classes', () => {
  let root: string;
  let own: Jars;

  beforeAll(async () => {
    own = await ensureJars(jarsFolder, quiet);
    root = await temporaryHome();
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  it('is the same for every home that links to the jars, since Java holds it against their paths', async () => {
    const linked = await ensureJars(join(root, 'jars'), quiet);
    expect(linked.paths).toEqual(own.paths);
    expect((await planArchive(java, linked, root)).file).toBe((await planArchive(java, own, root)).file);
  });

  it('is another one once the folder of the jars has moved, where Java would leave the old one aside', async () => {
    const moved = join(root, 'moved');
    await mkdir(moved);
    const [, set = ''] = /([^/]+)$/.exec(own.folder) ?? [];
    await symlink(own.folder, join(moved, set));
    const elsewhere = await ensureJars(moved, quiet);
    expect(elsewhere.folder).not.toBe(own.folder);
    const plan = await planArchive(java, elsewhere, root);
    expect(plan.file).not.toBe((await planArchive(java, own, root)).file);
    expect(plan.exists).toBe(false);
  });
});
