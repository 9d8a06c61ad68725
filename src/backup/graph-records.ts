import type { GraphRecord } from '../graph/record-sum.ts';
import type { ArchiveRecord, RecordOf } from './records.ts';

type Ends = Omit<GraphRecord, 'labels' | 'id' | 'properties'> & { readonly properties?: GraphRecord['properties'] };

const labelOf = {
  document: 'Document',
  evidence: 'Evidence',
  claim: 'Claim',
  observation: 'Observation',
  judgement: 'Judgement',
} as const;

const relationshipsOf = (record: ArchiveRecord): Ends[] => {
  const { id } = record.properties;
  const supports = ({ supportedBy }: Pick<RecordOf<'claim'>, 'supportedBy'>): Ends[] =>
    supportedBy.map(({ evidence, row }) => ({ from: id, type: 'SUPPORTED_BY', to: evidence, properties: { row } }));
  const abouts = ({ about }: Pick<RecordOf<'claim'>, 'about'>): Ends[] =>
    about.map(({ role, entity }) => ({ from: id, type: 'ABOUT', to: entity, properties: { role } }));
  if (record.kind === 'document') return [];
  if (record.kind === 'evidence') return [{ from: id, type: 'IN_DOCUMENT', to: record.document }];
  if (record.kind === 'judgement')
    return record.statedBy.map((document) => ({ from: document, type: 'STATES', to: id }));
  if (record.kind === 'observation') return [...abouts(record), ...supports(record)];
  if (record.kind === 'claim') {
    const derived = record.derived.map(({ subject, object, ...more }) => ({ from: subject, to: object, ...more }));
    return [...abouts(record), ...derived, ...supports(record)];
  }
  const attests = record.attestedBy.map(({ document, properties }) => ({
    from: document,
    type: 'ATTESTS',
    to: id,
    properties,
  }));
  const same = record.kind === 'merged' ? [{ from: id, type: 'SAME_AS', to: record.sameAs }] : [];
  return [...attests, ...same, ...supports(record)];
};

const labelsOf = (record: ArchiveRecord): readonly string[] =>
  record.kind === 'entity' || record.kind === 'merged' ? record.labels : [labelOf[record.kind]];

/**
 * What a record is in the graph: its node and its relationships, as the graph's hash takes them. The hash of an archive is
 * that of the graph that it came from, or something was left out.
 *
 * @example graphRecords({ kind: 'document', properties: { id: 'demo' } }) // [{ id: 'demo', labels: ['Document'], … }]
 */
export const graphRecords = (record: ArchiveRecord): GraphRecord[] => [
  { id: record.properties.id, labels: labelsOf(record), properties: record.properties },
  ...relationshipsOf(record).map(({ properties = {}, ...ends }) => ({ ...ends, properties })),
];
