import { readFileSync } from 'node:fs';

/** A package as package-lock.json locks it. */
export interface LockedPackage {
  /** Where it is installed: node_modules/a, or node_modules/a/node_modules/b. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  /** SHA-512 that npm holds what it fetched against. */
  readonly integrity: string | undefined;
  /** Where it was fetched from; kept out of the file. */
  readonly resolved: string | undefined;
  readonly link: boolean;
  /** Needed for work on the project alone. */
  readonly development: boolean;
  /** Installed only where the machine is of its kind. */
  readonly optional: boolean;
  readonly hasInstallScript: boolean;
  /** Names of what it needs. */
  readonly needs: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** package-lock.json as it is. */
export const readLockFile = (): LockFile => JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;

const marker = 'node_modules/';

/**
 * Every package that package-lock.json locks, in the order of its paths.
 *
 * @example lockedPackages().find(({ path }) => path === 'node_modules/graphql')?.version // '16.15.0'
 */
export const lockedPackages = (): LockedPackage[] =>
  Object.entries(readLockFile().packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf(marker) + marker.length),
      version: entry.version ?? '',
      licence: entry.license,
      integrity: entry.integrity,
      resolved: entry.resolved,
      link: entry.link ?? false,
      development: entry.dev ?? entry.devOptional ?? false,
      optional: entry.optional ?? false,
      hasInstallScript: entry.hasInstallScript ?? false,
      needs: Object.keys(entry.dependencies ?? {}),
    }));
