import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { givenDatabase } from '../../support/given-database.ts';
import { lianpu } from '../../support/lianpu.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';

const { uri, user, password, database } = givenDatabase();
const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(() => graph.driver.close());

describe('lianpu identity candidates', () => {
  it('prints scores, reasons and judgements, decided pairs with --all only', async () => {
    const pair =
      /0\.\d\d {2}company-geely 吉利 ~ company-geely-jinzhong 吉利汽车晋中公司 {2}.*one contains the other: 吉利 in 吉利汽车晋中公司/;
    const all = await lianpu(['identity', 'candidates', '--type', 'Company', '--all'], settings);
    expect([all.code, all.stdout]).toEqual([0, expect.stringMatching(pair)]);
    const parks = await lianpu(['identity', 'candidates', '--type', 'Park', '--json'], settings);
    const { candidates } = JSON.parse(parks.stdout) as {
      candidates: { left: { id: string }; judgement: string | null }[];
    };
    expect(candidates.map(({ left }) => left.id)).not.toContain('park-jinchuanggu-shuozhou');
    expect(candidates.every(({ judgement }) => judgement === null || judgement === 'UNDECIDED')).toBe(true);
  });

  it.each([
    ['--min', '2'],
    ['--type', 'Firm'],
  ])('refuses %s %s', async (...words) => {
    const { code, stderr } = await lianpu(['identity', 'candidates', ...words], settings);
    expect(code).toBe(2);
    expect(stderr).toContain(words[0]);
  });
});

describe('lianpu report', () => {
  it('says what is missing, and of each text why its coverage is unknown', async () => {
    const { code, stdout } = await lianpu(['report'], settings);
    expect(code).toBe(0);
    expect(stdout).toContain('entities without evidence: none');
    expect(stdout).toMatch(/coverage of jinzhong-new-energy-2022: unknown, DOCUMENTS_DIR is not set/);
  });
});
