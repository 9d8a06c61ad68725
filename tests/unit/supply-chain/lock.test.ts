import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockedPackages, readLockFile } from '../../../scripts/lock-file.ts';

const packages = lockedPackages();

interface Manifest {
  readonly version?: string;
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const project = read('package.json');

describe('package-lock.json', () => {
  it('locks what package.json asks for', () => {
    const { lockfileVersion, packages: locked } = readLockFile();
    expect(lockfileVersion).toBe(3);
    expect(locked['']?.dependencies).toEqual(project.dependencies);
    expect(locked['']?.devDependencies).toEqual(project.devDependencies);
    expect(packages.length).toBeGreaterThan(400);
  });

  it('locks one exact version of each, held against a SHA-512', () => {
    const loose = packages.filter(
      ({ version, integrity }) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) || !integrity?.startsWith('sha512-'),
    );
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('takes packages from a registry alone, and does not say which', () => {
    expect(packages.filter(({ resolved, link }) => resolved !== undefined || link).map(({ path }) => path)).toEqual([]);
  });

  it('is what is installed', () => {
    const other = packages.filter(({ path, version, optional }) => {
      try {
        return read(`${path}/package.json`).version !== version;
      } catch {
        return !optional;
      }
    });
    expect(other.map(({ path }) => path)).toEqual([]);
  });
});

describe('install scripts', () => {
  it('are switched off for whoever installs Lianpu from its folder', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('are answered no one by one where npm asks', () => {
    const wanting = packages.filter(({ hasInstallScript, optional }) => hasInstallScript && !optional);
    expect(wanting.length).toBeGreaterThan(0);
    for (const { name } of wanting) expect(project.allowScripts?.[name]).toBe(false);
  });

  it('are none of the project’s own, which switching them off would leave out', () => {
    const own = Object.keys(project.scripts ?? {});
    expect(own.filter((name) => /^(?:pre|post)|^(?:install|prepare)$/.test(name))).toEqual([]);
  });
});
