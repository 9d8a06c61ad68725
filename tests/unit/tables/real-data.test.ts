import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { claimId, observationId } from '../../../src/facts/ids.ts';
import { readMapping } from '../../../src/tables/mapping/read-mapping.ts';
import { tableRows } from '../../../src/tables/table-rows.ts';
import { type Counts, realData } from './real-data-counts.ts';

const data = resolve(import.meta.dirname, '../../../../shared/data');

const countInto = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** What a mapping makes of a whole file, each entity, claim and observation counted once. */
const countsOf = async (file: string, mapping: string): Promise<Counts> => {
  const ids = { entities: new Set<string>(), claims: new Set<string>(), observations: new Set<string>() };
  const counts = { rows: 0, entities: {}, claims: {}, observations: 0, skipped: {}, rejected: {} };
  for await (const results of tableRows(file, readMapping(`loaders/tables/${mapping}.yml`)))
    for (const result of results) {
      counts.rows += 1;
      if ('skipped' in result) countInto(counts.skipped, result.skipped);
      else if ('rejected' in result)
        countInto(counts.rejected, result.rejected.map(({ column, reason }) => `${column}: ${reason}`).join('; '));
      else {
        for (const { id, type } of result.facts.entities) {
          if (!ids.entities.has(id)) countInto(counts.entities, type);
          ids.entities.add(id);
        }
        for (const claim of result.facts.claims) {
          const id = claimId(claim);
          if (!ids.claims.has(id)) countInto(counts.claims, claim.predicate);
          ids.claims.add(id);
        }
        for (const observation of result.facts.observations) ids.observations.add(observationId(observation));
      }
    }
  return { ...counts, observations: ids.observations.size };
};

it.for(Object.entries(realData))(
  '%s maps whole, with the counts that are written down',
  { timeout: 120_000 },
  async ([mapping, { file, ...counts }], ctx) => {
    const path = resolve(data, file);
    if (!existsSync(path)) ctx.skip(`the open data is not at hand (${path})`);
    expect(await countsOf(path, mapping)).toEqual(counts);
  },
);
