import { labelsOf, type RegionLevel } from '../../facts/entity-types.ts';
import { type Attestation, settled } from '../settle.ts';
import { merged } from '../table/attestations.ts';
import type { GraphFiles, NumberedDocument, Saying } from './graph-files.ts';
import { sharedTerms } from './shared-terms.ts';

export interface WrittenEntities {
  /** Settled names of the products that facts wait for. */
  readonly nameOf: (product: number) => string | undefined;
  /** Ids that share a name or an identifier with another of their type: rules of identity have something to compare. */
  readonly alike: readonly string[];
}

type Entity = Pick<{ readonly id: string; readonly type: Saying[2] }, 'id' | 'type'> & {
  /** What each document says, all rows together, by the document's number. */
  readonly said: Map<number, Attestation>;
};

const gathered = (part: readonly Saying[]): Map<number, Entity> => {
  const entities = new Map<number, Entity>();
  for (const [number, id, type, document, attestation] of part) {
    const entity = entities.get(number) ?? { id, type, said: new Map<number, Attestation>() };
    if (entity.id !== id) throw new Error(`${entity.id} and ${id} have the same 64 bits: load without the bulk path`);
    const before = entity.said.get(document);
    entity.said.set(document, before === undefined ? attestation : merged(before, attestation));
    entities.set(number, entity);
  }
  return entities;
};

/** Writes every entity with what all tables say of it. */
export const writeEntities = (graph: GraphFiles, documents: readonly NumberedDocument[]): WrittenEntities => {
  const { files, products, sayings } = graph;
  const names = new Map<number, string>();
  const byNumber = new Map(documents.map((document) => [document.number, document]));
  const terms = sharedTerms();
  for (const part of sayings.parts()) {
    for (const [number, { id, type, said }] of gathered(part)) {
      const attested = [...said].map(([document, attestation]) => {
        const { id: documentId = '', date = '' } = byNumber.get(document) ?? {};
        return { id, document: documentId, date, attestation };
      });
      const properties = settled(attested);
      const { aliases, ...rest } = properties;
      const labels = labelsOf(type, properties.level as RegionLevel | undefined);
      // A file cannot hold an empty list: those are set when all is imported.
      files.node(number, labels, { id, ...rest, ...(aliases.length > 0 && { aliases }) });
      for (const [document, attestation] of said) files.relationship(document, 'ATTESTS', number, { ...attestation });
      if (products.has(number) && properties.name !== undefined) names.set(number, properties.name);
      terms.add(id, type, [...said.values()]);
    }
  }
  return { nameOf: (product) => names.get(product), alike: terms.alike() };
};
