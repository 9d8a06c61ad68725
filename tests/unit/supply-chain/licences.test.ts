import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesPage, ownLicence } from '../../../scripts/licences.ts';
import { lockedPackages } from '../../../scripts/lock-file.ts';

const running = lockedPackages().filter(({ development }) => !development);

const label = ({ name, version }: { name: string; version: string }): string => `${name} ${version}`;

describe('docs/licences.md', () => {
  it('is as it would be made now', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencesPage());
  });

  it('says what every installed package says of itself', () => {
    const here = running.flatMap((one) => {
      const own = ownLicence(one);
      return own === undefined ? [] : [{ ...one, own }];
    });
    expect(here.length).toBeGreaterThan(200);
    expect(here.filter(({ licence, own }) => licence !== own).map(({ path }) => path)).toEqual([]);
  });

  it('tells how the one package that is not open source comes in', () => {
    expect(licencesPage()).toContain('`@neo4j/graphql` → `@apollo/subgraph` → `@apollo/federation-internals`');
  });
});

describe('npm run sbom', () => {
  it('prints a bill of materials of what Lianpu runs with, and asks no registry', () => {
    const command = ['run', '--silent', '--offline', 'sbom'];
    const bill = JSON.parse(execFileSync('npm', command, { encoding: 'utf8', maxBuffer: 1e8 })) as {
      readonly bomFormat: string;
      readonly components: readonly { name: string; version: string; properties: readonly { name: string }[] }[];
    };
    expect(bill.bomFormat).toBe('CycloneDX');
    const needed = bill.components.filter(
      ({ properties }) => !properties.some(({ name }) => name.endsWith(':development')),
    );
    // npm joins equal packages, and marks those as for development of which one copy is.
    const listed = new Set(bill.components.map(label));
    expect(running.map(label).filter((one) => !listed.has(one))).toEqual([]);
    const mine = new Set(running.map(label));
    expect(needed.map(label).filter((one) => !mine.has(one))).toEqual([]);
    expect(needed.length).toBeGreaterThan(250);
  }, 60_000);
});
