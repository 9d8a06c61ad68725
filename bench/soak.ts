/**
 * Everything that may go wrong, again and again, with a tally: the database killed, restarted, without a disk and behind a bad
 * network, the API killed and stopped under load, loaders killed, readers during loads, steady and sudden load. Under an
 * hour; `--short` does each a few times.
 *
 *     npm run soak [-- part… --short]
 *
 * The whole list is written to bench/results/soak.md; some parts or a short run are only printed.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import type { FaultTally } from '../tests/support/faults/tally.ts';
import { parts } from './soak/parts.ts';

const words = process.argv.slice(2);
const short = words.includes('--short');
const chosen = words.filter((word) => word !== '--short');
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(`No part ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}
const names = chosen.length > 0 ? chosen : Object.keys(parts);

const row = ({ fault, times, figures, wrong }: FaultTally): string => {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  return `| ${fault} | ${times} | ${told.join('; ')} | ${wrong.length === 0 ? 'held' : `**${wrong.length} wrong**`} |`;
};

const tallies: FaultTally[] = [];
const began = performance.now();
for (const name of names) {
  const from = performance.now();
  process.stderr.write(`soak: ${name}\n`);
  const found = (await parts[name]?.(short)) ?? [];
  tallies.push(...found);
  const seconds = Math.round((performance.now() - from) / 1_000);
  process.stderr.write(`${found.map(row).join('\n')}\nsoak: ${name} took ${seconds} s\n`);
}

const minutes = Math.round((performance.now() - began) / 6_000) / 10;
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const wrong = tallies.flatMap(({ fault, wrong: each }) => each.map((what) => `- ${fault}: ${what}`));
const page = `# Soak

\`npm run soak\`, ${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${minutes} minutes on ${cpus().length} cores
(${cpus()[0]?.model ?? 'unknown'}) with ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}.

| what | times | figures | |
|---|---|---|---|
${tallies.map(row).join('\n')}
${wrong.length === 0 ? '' : `\n## What did not hold\n\n${[...new Set(wrong)].slice(0, 50).join('\n')}\n`}`;

process.stdout.write(page);
if (!short && chosen.length === 0) writeFileSync(resolve(import.meta.dirname, 'results/soak.md'), page);
process.exitCode = wrong.length === 0 ? 0 : 1;
