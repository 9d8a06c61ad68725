import { describe, expect, it } from 'vitest';
import { usableLines } from '../../../../src/neo4j/embedded/archive.ts';
import { causeIn, lastLines } from '../../../../src/neo4j/embedded/diagnose.ts';
import { jarCount } from '../../../../src/neo4j/embedded/jars.ts';
import { readDownload, readErrorLine } from '../../../../src/neo4j/embedded/maven.ts';
import { firstPasswordLine } from '../../../../src/neo4j/embedded/password.ts';
import { pageCacheMebibytes, serverSettings } from '../../../../src/neo4j/embedded/settings.ts';

/** A line of Maven about one file. */
const line = (name: string) => `[INFO] Downloaded from central: https://repo.example/a/${name} (18 kB at 60 kB/s)`;

describe('what Maven prints', () => {
  it('tells a jar that has been downloaded, and nothing else', () => {
    expect(readDownload(line('neo4j-5.26.30.jar'))).toBe('neo4j-5.26.30.jar');
    expect(readDownload(line('neo4j-5.26.30.pom'))).toBeUndefined();
    expect(readDownload('[INFO] Downloading from central: https://repo.example/a/b.jar')).toBeUndefined();
  });

  it('tells an error without its help pages', () => {
    expect(readErrorLine('[ERROR] Failed to execute goal: no network -> [Help 1]')).toBe(
      'Failed to execute goal: no network',
    );
    expect(readErrorLine('[ERROR] [Help 1] http://help.example')).toBeUndefined();
    expect(readErrorLine('[ERROR] ')).toBeUndefined();
    expect(readErrorLine('[INFO] fine')).toBeUndefined();
  });

  it('has the scale of its progress in the pom', () => {
    expect(jarCount('<lianpu.jars>214</lianpu.jars>')).toBe(214);
  });
});

describe('what the server logs', () => {
  it('is summed up by the innermost cause, else by the last error', () => {
    expect(causeIn('ERROR a\nCaused by: A: outer\n\tat x\nCaused by: B: inner\n\tat y')).toBe('B: inner');
    expect(causeIn('INFO a\nERROR it broke\nINFO z')).toBe('ERROR it broke');
    expect(causeIn('INFO a')).toBeUndefined();
  });

  it('is quoted from its end', () => {
    expect(lastLines('a\n\nb\nc\n', 2)).toBe('b\nc');
  });
});

describe('usableLines', () => {
  it('drops what the Java machine would not read back, and the half line at the end', () => {
    expect(usableLines(`a/B id: 1\n@lambda-proxy ${'x'.repeat(5000)}\nc/\u00e9\nd/E\nf/Ha`)).toEqual([
      'a/B id: 1',
      'd/E',
    ]);
  });
});

describe('firstPasswordLine', () => {
  it('is what the server itself writes for the same password and salt', () => {
    const salt = Buffer.from('684558236cc124eb6dd707e143db8e02294e7dda0cdc02f50d5b104b7c42e3b9', 'hex');
    expect(firstPasswordLine('secret123', salt)).toBe(
      `neo4j:SHA-256,5e49e72e06224049ff7283e1c2100f267015a53048a6b2be167bab37e99960c8,${salt.toString('hex')},1024:`,
    );
  });
});

it.each([
  [256 * 2 ** 20, 128],
  [8 * 2 ** 30, 2_048],
  [64 * 2 ** 30, 4_096],
])('of %d bytes of memory the server may keep %d MiB of the store in it', (memory, mebibytes) => {
  expect(pageCacheMebibytes(memory)).toBe(mebibytes);
});

describe('serverSettings', () => {
  const settings = serverSettings({ bolt: 17_687, browser: 17_474 });

  it('listens on the loopback address alone', () => {
    const addresses = Object.entries(settings).filter(([name]) => name.endsWith('_address'));
    expect(addresses).toHaveLength(5);
    for (const [, address] of addresses) expect(address).toMatch(/^127\.0\.0\.1(?::17687|:17474)?$/);
  });

  it('has no HTTP without a browser port', () => {
    expect(serverSettings({ bolt: 1, browser: undefined })).toMatchObject({ 'server.http.enabled': 'false' });
  });
});
