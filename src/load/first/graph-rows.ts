import neo4j, { type Integer } from 'neo4j-driver';
import { fail } from '../../errors.ts';
import { connectionOf } from '../connect.ts';
import { canonicalOf } from '../identities.ts';
import type { ClaimRow, ObservationRow, Support } from '../rows.ts';
import { rowsToSettle } from '../settle-entities.ts';
import type { Told } from './take-in.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A whole graph without its Graph node: relationships name nodes by their places in the list. */
export interface GraphRows {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Properties }[];
  readonly relationships: readonly {
    readonly from: Integer;
    readonly type: string;
    readonly to: Integer;
    readonly properties: Properties;
  }[];
}

/** Nodes and relationships in the order in which they are added. */
const emptyRows = () => {
  const nodes: GraphRows['nodes'][number][] = [];
  const relationships: GraphRows['relationships'][number][] = [];
  const places = new Map<string, Integer>();
  const placeOf = (id: string): Integer => {
    const place = places.get(id);
    if (place === undefined) throw fail('LOAD_INCOMPLETE', { statement: `node ${id}`, written: 0, expected: 1 });
    return place;
  };
  return {
    rows: { nodes, relationships },
    node: (id: string, labels: readonly string[], properties: Properties): void => {
      places.set(id, neo4j.int(nodes.length));
      nodes.push({ labels, properties });
    },
    relationship: (from: string, type: string, to: string, properties: Properties = {}): void => {
      relationships.push({ from: placeOf(from), type, to: placeOf(to), properties });
    },
  };
};

/** Documents may have an id that anything else has. */
const ofDocument = (id: string): string => `document ${id}`;

/**
 * The graph that documents make, as loading one after the other makes it.
 *
 * @throws {LianpuError} LOAD_INCOMPLETE where a fact is about what no document names.
 * @example graphRows(told).nodes.length // 2232
 */
export const graphRows = ({
  documents,
  attested,
  claims,
  observations,
  judgements,
  rules,
  canonical,
}: Told): GraphRows => {
  const { rows, node, relationship } = emptyRows();
  for (const { document, evidence } of documents) {
    node(ofDocument(document.id), ['Document'], document);
    for (const one of evidence) {
      node(one.id, ['Evidence'], one);
      relationship(one.id, 'IN_DOCUMENT', ofDocument(document.id));
    }
  }
  const settled = rowsToSettle([...new Set(attested.map(({ id }) => id))], attested, canonical);
  for (const { id, properties, labels } of settled) node(id, canonical.has(id) ? ['Merged'] : labels, properties);
  for (const { id, document, attestation } of attested)
    relationship(ofDocument(document), 'ATTESTS', id, { ...attestation });
  for (const [member, id] of canonical) relationship(member, 'SAME_AS', id);
  for (const judgement of [...judgements.values(), ...rules]) node(judgement.id, ['Judgement'], { ...judgement });
  const names = new Map(settled.map(({ id, properties }) => [id, properties.name]));
  const named = <T extends ClaimRow | ObservationRow>(row: T): T =>
    row.productId === undefined ? row : { ...row, product: names.get(canonicalOf(canonical, row.productId)) };
  for (const claim of [...claims.values()].map(named)) {
    const { id, subjectId, objectId, relationships, derived } = connectionOf(claim, canonical);
    node(id, ['Claim'], claim);
    relationship(id, 'ABOUT', subjectId, { role: 'SUBJECT' });
    relationship(id, 'ABOUT', objectId, { role: 'OBJECT' });
    for (const type of relationships) relationship(subjectId, type, objectId, derived);
  }
  for (const observation of observations.values()) {
    node(observation.id, ['Observation'], named(observation));
    relationship(observation.id, 'ABOUT', canonicalOf(canonical, observation.entityId), { role: 'ENTITY' });
  }
  const supported = ({ targetId, evidenceId }: Support): void => relationship(targetId, 'SUPPORTED_BY', evidenceId);
  for (const { document, supports, judgements: stated } of documents) {
    for (const kind of [supports.entities, supports.claims, supports.observations]) kind.forEach(supported);
    for (const id of new Set(stated.map((judgement) => judgement.id)))
      relationship(ofDocument(document.id), 'STATES', id);
  }
  return rows;
};
