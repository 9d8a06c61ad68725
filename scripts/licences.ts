import { readFileSync } from 'node:fs';
import { type LockedPackage, lockedPackages } from './lock-file.ts';

/** Licences that ask for their text to stay with the code, and nothing else that this project would not do. */
const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
]);

/** Licences of single packages that were looked at, and what they mean here. */
const decided: Readonly<Record<string, { readonly licence: string; readonly note: string }>> = {
  '@apollo/federation-internals': {
    licence: 'Elastic-2.0',
    note: 'Source-available, not open source: it may be used, changed and passed on, but not offered to others as a hosted or managed service that gives them a substantial part of what it does; its notices stay. Lianpu loads it with `@neo4j/graphql` and never calls it: it makes no subgraph of a federation.',
  },
  argparse: {
    licence: 'PSF-2.0',
    note: 'The licence of Python: it may be used, changed and passed on for any purpose; its notices stay. markdown-it reads its command line with it, which Lianpu never does.',
  },
};

interface Manifest {
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
}

const manifestOf = (path: string): Manifest => {
  try {
    return JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest;
  } catch {
    // Packages for other kinds of machines are locked, and not installed.
    return {};
  }
};

/** What an installed package itself says, in the newer or the older form; undefined where it says nothing or is not here. */
export const ownLicence = ({ path }: Pick<LockedPackage, 'path'>): string | undefined => {
  const { license, licenses } = manifestOf(path);
  return license ?? licenses?.map(({ type }) => type).join(' OR ');
};

/** The lock file has what a package said when it was locked; where that was nothing, the package is asked. */
const licenceOf = (one: LockedPackage): string => one.licence ?? ownLicence(one) ?? 'unknown';

const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((part) => permissive.has(part));

const label = ({ name, version }: LockedPackage): string => `${name} ${version}`;

/** One way from what the project itself needs down to a package. */
const wayTo = (name: string, packages: readonly LockedPackage[]): string => {
  const parent = packages.find(({ needs }) => needs.includes(name));
  return parent === undefined ? `\`${name}\`` : `${wayTo(parent.name, packages)} → \`${name}\``;
};

const byLicence = (packages: readonly LockedPackage[]): [string, LockedPackage[]][] => {
  const groups = new Map<string, LockedPackage[]>();
  for (const one of packages) groups.set(licenceOf(one), [...(groups.get(licenceOf(one)) ?? []), one]);
  return [...groups].toSorted(([a, { length: m }], [b, { length: n }]) => n - m || (a < b ? -1 : 1));
};

const problemOf = (one: LockedPackage): string | undefined => {
  const licence = licenceOf(one);
  if (isPermissive(licence) || decided[one.name]?.licence === licence) return undefined;
  return `${label(one)} is under "${licence}": decide on it in scripts/licences.ts, or do without it`;
};

/**
 * docs/licences.md: under which licences the packages are that Lianpu runs with.
 *
 * @throws {Error} A package is under a licence that nobody has decided on.
 */
export const licencesPage = (): string => {
  const all = lockedPackages();
  const running = all.filter(({ development }) => !development);
  const problems = running.flatMap((one) => problemOf(one) ?? []);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const special = running.filter((one) => !isPermissive(licenceOf(one)));
  const rows = byLicence(running).map(([licence, packages]) => {
    const names = [...new Set(packages.map(label))].toSorted();
    return `## ${licence}: ${names.length}\n\n${names.join(', ')}`;
  });
  const notes = special.map(
    (one) =>
      `- **${label(one)}** (${licenceOf(one)}), by ${wayTo(one.name, running)}. ${decided[one.name]?.note ?? ''}`,
  );
  const development = byLicence(all.filter((one) => one.development)).map(
    ([licence, { length }]) => `${licence} ${length}`,
  );
  return `# Licences

Lianpu is under Apache-2.0 (\`LICENSE\`). This page lists the ${new Set(running.map(label)).size} packages that it may be installed with, by their licence; those for one kind of machine are
among them. It is made from \`package-lock.json\` and the packages themselves by \`npm run generate\`, which fails on a licence that nobody has decided on.

What is no permissive licence:

${notes.join('\n')}
- **Neo4j Community** (GPL-3.0), the database server. It is no part of Lianpu: the embedded server's jars are fetched by Maven to the user's own machine, or the image by Docker, and it runs as a
  process of its own that is spoken to by Bolt. The driver is under Apache-2.0.

For work on the project alone, and not in what is shipped: ${development.join(', ')}.

\`npm run --silent sbom\` prints a bill of materials (CycloneDX) of all packages, those for work on the project among them.

${rows.join('\n\n')}
`;
};
