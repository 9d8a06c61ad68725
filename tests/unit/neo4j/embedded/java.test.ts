import { describe, expect, it } from 'vitest';
import { readVersion } from '../../../../src/neo4j/embedded/java.ts';
import { serverArguments } from '../../../../src/neo4j/embedded/jvm.ts';
import { homeAt } from '../../../../src/neo4j/home.ts';

describe('readVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21-ea" 2023-09-19', 21],
  ])('reads %s', (text, major) => {
    expect(readVersion(text)?.major).toBe(major);
  });

  it('reads where it lies', () => {
    const text = '    java.home = /opt/a jdk\n    java.version = 17.0.15\nopenjdk version "17.0.15"';
    expect(readVersion(text)).toEqual({ major: 17, version: '17.0.15', home: '/opt/a jdk' });
  });

  it('takes nothing else for an answer', () => {
    expect(readVersion('The operation could not be completed. Unable to locate a Java Runtime.')).toBeUndefined();
  });
});

describe('serverArguments', () => {
  const java = { command: 'java', place: '/opt/jdk', major: 17, version: '17.0.15' };
  const jars = { folder: '/j', paths: ['/j/a.jar', '/j/b.jar'] };

  it('ends with the server and its home', () => {
    const home = homeAt('/srv/lianpu');
    expect(serverArguments(java, jars, home, {}).slice(-3)).toEqual([
      'org.neo4j.server.CommunityEntryPoint',
      '--home-dir=/srv/lianpu/neo4j',
      '--config-dir=/srv/lianpu/neo4j/conf',
    ]);
  });

  it('uses an archive only where there is one: a missing one slows the start', () => {
    const withArchive = serverArguments(java, jars, homeAt('/h'), { archive: '/j/c.jsa' });
    expect(withArchive).toContain('-XX:SharedArchiveFile=/j/c.jsa');
    expect(serverArguments(java, jars, homeAt('/h'), {}).join(' ')).not.toContain('SharedArchiveFile');
  });

  it('gives flags of newer Java machines to those alone', () => {
    expect(serverArguments(java, jars, homeAt('/h'), {}).join(' ')).not.toContain('native-access');
    expect(serverArguments({ ...java, major: 25 }, jars, homeAt('/h'), {}).join(' ')).toContain('native-access');
  });
});
