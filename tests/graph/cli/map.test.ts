import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lianpu } from '../../support/lianpu.ts';

let folder: string;
let table: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianpu-map-'));
  table = join(folder, 'firms.csv');
  writeFileSync(table, '公司名称,产品名称\n青河钢厂,钢带\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('lianpu map', () => {
  it('prints the draft, and with --json as one value', async () => {
    const plain = await lianpu(['map', table], {});
    expect(plain.stdout).toContain('公司名称: { required: true }');
    const json: unknown = JSON.parse((await lianpu(['map', table, '--json'], {})).stdout);
    expect(json).toEqual({ file: table, out: null, mapping: plain.stdout });
    expect(plain.code).toBe(0);
  });

  it('writes the draft where no file is yet, and over none', async () => {
    const out = join(folder, 'map.yml');
    expect((await lianpu(['map', table, '--out', out], {})).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('predicate: PRODUCES');
    writeFileSync(out, 'mine');
    const again = await lianpu(['map', table, '--out', out], {});
    expect(again.stderr).toContain('is not overwritten');
    expect(again.code).toBe(65);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('says of a file that cannot be read what to do, without a stack', async () => {
    const { stderr, code } = await lianpu(['map', join(folder, 'none.csv')], {});
    expect(stderr).toContain('error FILE_UNREADABLE');
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(74);
  });
});
