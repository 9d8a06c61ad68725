import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { type Editing, editing } from '../../support/api/editing.ts';
import { type OpenApi, openEmptyApi } from '../../support/api/open-api.ts';
import { emptyGraph } from '../../support/graph.ts';
import { madeFactsText, madeSourceText, madeText } from '../../support/made-texts.ts';

let open: OpenApi;
let editor: Editing;

beforeAll(async () => {
  open = await openEmptyApi();
  editor = await editing(open);
});
afterAll(async () => {
  await editor.close();
  await open.close();
});
beforeEach(() => emptyGraph(open.graph));

const counts = '{ entities claims observations }';
const report = `document versionBefore versionAfter warnings added ${counts} changed ${counts} removed ${counts} stated ${counts}`;
const loading = `mutation Load($facts: DocumentFacts!) { loadDocument(facts: $facts) { ${report} } }`;
const retracting = `mutation Retract($id: ID!) { retractDocument(id: $id) { ${report} } }`;
const judging = `mutation Judge($left: ID!, $right: ID!, $verdict: Verdict!) {
  judge(left: $left, right: $right, verdict: $verdict, reason: "one works, two signs") {
    id left right verdict by reason regrouped { id canonicalId } versionBefore versionAfter
  }
}`;
const made = { source: madeSourceText(), facts: madeFactsText, text: madeText };
const load = (facts: object) => editor.ask(loading, { facts });

describe('loadDocument', () => {
  it('loads a document and reports as the command line does', async () => {
    expect((await load(made)).data).toEqual({
      loadDocument: {
        document: 'xikou-castings-2024',
        versionBefore: 0,
        versionAfter: 1,
        warnings: [],
        added: { entities: 3, claims: 1, observations: 1 },
        changed: { entities: 0, claims: 0, observations: 0 },
        removed: { entities: 0, claims: 0, observations: 0 },
        stated: { entities: 3, claims: 1, observations: 1 },
      },
    });
  });

  it('changes nothing the second time, and takes JSON for YAML', async () => {
    await load(made);
    const json = { ...made, source: JSON.stringify(parse(made.source)), facts: JSON.stringify(parse(made.facts)) };
    expect((await load(json)).data).toMatchObject({ loadDocument: { versionBefore: 1, versionAfter: 1 } });
  });

  it.each([
    ['a line of the facts', { facts: madeFactsText.replace('SUPPLIES', 'FEEDS') }, /^facts\.facts:6:\d+ FORMAT/m],
    [
      'a line of the source',
      { source: madeSourceText().replace('date: 2024-05', 'date: soon') },
      /^facts\.source:4:\d+ FORMAT/m,
    ],
    ['what is no YAML', { facts: 'entities: [' }, /^facts\.facts:\d+:\d+ YAML/m],
    ['an alias', { facts: 'entities: &all []\nclaims: *all' }, /^facts\.facts:\d+:\d+ YAML/m],
    [
      'a pointer that misses',
      { facts: madeFactsText.replace('start: 0', 'start: 1') },
      /^facts\.facts:2:\d+ SPAN_MISMATCH/m,
    ],
    ['another text', { text: `${madeText}!` }, /^facts\.source:7:\d+ DOCUMENT_CHANGED/m],
    [
      'an entity that nothing declares',
      { facts: madeFactsText.replace('object: company-yuntai', 'object: company-nobody') },
      /^facts\.facts:6:\d+ ID_UNKNOWN/m,
    ],
  ])('refuses %s, names the place, and writes nothing', async (_, wrong, place) => {
    const before = await graphHash(open.graph);
    const { data, errors } = await load({ ...made, ...wrong });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FACTS_INVALID',
      hint: expect.stringContaining('Nothing was loaded'),
    });
    expect(errors?.[0]?.message).toMatch(place);
    expect(await graphHash(open.graph)).toBe(before);
  });

  it('takes a document that is larger than a query may be', async () => {
    const { entities, ...facts } = parse(made.facts) as { entities: Record<string, unknown>[] };
    const many = Array.from({ length: 2_000 }, (_, i) => ({
      ...entities[0],
      id: `company-made-${i}`,
      name: `溪口${i}厂`,
    }));
    const source = made.source.replaceAll('max: 99', 'max: 9999');
    const large = { ...made, source, facts: JSON.stringify({ ...facts, entities: [...entities, ...many] }) };
    expect(large.facts.length).toBeGreaterThan(256 * 1024);
    expect((await load(large)).data).toMatchObject({ loadDocument: { added: { entities: 2_003 } } });
  });
});

describe('retractDocument', () => {
  it('takes out what only that document supported', async () => {
    await load(made);
    expect((await editor.ask(retracting, { id: 'xikou-castings-2024' })).data).toMatchObject({
      retractDocument: { versionAfter: 2, removed: { entities: 3, claims: 1, observations: 1 } },
    });
    expect(await graphStatus(open.graph)).toMatchObject({ entities: 0, claims: 0, documents: [] });
  });

  it('names the documents that are loaded where this one is not', async () => {
    await load(made);
    const { data, errors } = await editor.ask(retracting, { id: 'xikou' });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      hint: expect.stringContaining('xikou-castings-2024'),
    });
  });
});

describe('judge', () => {
  it('records who decided, and the graph follows', async () => {
    await load(made);
    const pair = { left: 'company-xikou', right: 'company-yuntai' };
    expect((await editor.ask(judging, { ...pair, verdict: 'SAME' })).data).toMatchObject({
      judge: {
        ...pair,
        verdict: 'SAME',
        by: 'li@example.org',
        reason: 'one works, two signs',
        regrouped: [{ id: 'company-yuntai', canonicalId: 'company-xikou' }],
        versionBefore: 1,
        versionAfter: 2,
      },
    });
    expect((await editor.ask(judging, { ...pair, verdict: 'UNDECIDED' })).data).toMatchObject({
      judge: { regrouped: [{ id: 'company-yuntai', canonicalId: 'company-yuntai' }] },
    });
  });

  it('leaves both ids to ask for the one that stands for both', async () => {
    await load(made);
    await editor.ask(judging, { left: 'company-xikou', right: 'company-yuntai', verdict: 'SAME' });
    const both = `query Both($id: ID!, $where: CompanyWhere) {
      byVariable: companies(where: { id: { eq: $id } }) { id }
      byText: companies(where: { id: { eq: "company-yuntai" } }) { id claims { id } }
      byCondition: companies(where: $where) { id }
      byBoth: companiesConnection(where: { id: { in: ["company-yuntai", "company-xikou"] } }) { totalCount edges { node { id } } }
      others: companies(where: { id: { eq: $id }, name: { eq: "nobody" } }) { id }
      unknown: companies(where: { id: { eq: "company-unknown" } }) { id }
    }`;
    const where = { id: { in: ['company-yuntai'] } };
    for (const id of ['company-yuntai', 'company-xikou']) {
      const { data, errors } = await editor.ask(both, { id, where });
      expect(errors).toBeUndefined();
      const one = [{ id: 'company-xikou' }];
      expect(data).toMatchObject({
        byVariable: one,
        byText: one,
        byCondition: one,
        byBoth: { totalCount: 1, edges: [{ node: { id: 'company-xikou' } }] },
        others: [],
        unknown: [],
      });
    }
  });

  it('refuses a reason that is none, or a document', async () => {
    await load(made);
    const reasoned = `mutation R($reason: String!) {
      judge(left: "company-xikou", right: "company-yuntai", verdict: NOT_SAME, reason: $reason) { id }
    }`;
    for (const reason of [' ', 'x'.repeat(1_001)]) {
      const { errors } = await editor.ask(reasoned, { reason });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(errors?.[0]?.message).toContain('reason');
    }
  });

  it('refuses ids that nobody speaks of', async () => {
    await load(made);
    const { errors } = await editor.ask(judging, { left: 'company-xikou', right: 'company-yuntay', verdict: 'SAME' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      hint: expect.stringContaining('company-yuntai'),
    });
  });
});

describe('what is noted of a change', () => {
  it('is who, what, and the version before and after, under the id of the request', async () => {
    const from = editor.audits().length;
    const named = { 'x-request-id': 'req-7' };
    await editor.ask(loading, { facts: made }, undefined, named);
    await editor.ask(loading, { facts: { ...made, facts: '' } }, undefined, named);
    await editor.ask(retracting, { id: 'xikou-castings-2024' }, editor.token({ sub: 'wang@example.org' }), named);
    const noted = { who: 'li@example.org', what: 'loadDocument', requestId: 'req-7' };
    expect(editor.audits().slice(from)).toEqual([
      { ...noted, about: ['xikou-castings-2024'], outcome: 'DONE', versionBefore: 0, versionAfter: 1 },
      { ...noted, about: [], outcome: 'REFUSED', code: 'FACTS_INVALID' },
      {
        ...noted,
        who: 'wang@example.org',
        what: 'retractDocument',
        about: ['xikou-castings-2024'],
        outcome: 'DONE',
        versionBefore: 1,
        versionAfter: 2,
      },
    ]);
  });
});

describe('kept answers', () => {
  it('are not given for the graph as it was before a change that was answered', async () => {
    const question = '{ companies { id } }';
    const reading = () => editor.ask(question, {}, '');
    expect((await reading()).data).toEqual({ companies: [] });
    await reading();
    expect((await reading()).cache).toBe('hit');
    await load(made);
    const after = await reading();
    expect(after.cache).toBe('miss');
    expect(after.data).toEqual({ companies: expect.arrayContaining([{ id: 'company-xikou' }]) });
  });

  it('are never given to or made by requests with a token', async () => {
    const question = '{ graph { version entities } }';
    for (let i = 0; i < 3; i += 1) expect((await editor.ask(question)).cache).toBeNull();
  });
});
