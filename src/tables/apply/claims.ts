import { claimFields } from '../mapping/field-format.ts';
import type { MappedClaim } from '../mapping/format.ts';
import type { Cell, RowClaim } from '../row.ts';
import type { Building } from './building.ts';
import { compileCondition } from './conditions.ts';
import { compileDetails } from './details.ts';

const needed = new Set(['modality']);

/**
 * Makes what gives a record's claim to the row. There is none where `when` does not hold, or where the record does not
 * make its subject or object.
 *
 * @param entities The local names of the mapping's entities, in the order of the ids.
 * @param objectColumn The column to name where subject and object turn out to be one.
 */
export const compileClaim = (
  mapped: MappedClaim,
  entities: readonly string[],
  slots: ReadonlyMap<string, number>,
  objectColumn: string,
): ((building: Building) => void) => {
  const { predicate, basis } = mapped;
  const holds = mapped.when === undefined ? undefined : compileCondition(mapped.when, slots);
  const subjectAt = entities.indexOf(mapped.subject);
  const objectAt = entities.indexOf(mapped.object);
  const productAt = mapped.product === undefined ? -1 : entities.indexOf(mapped.product);
  const { constants, add } = compileDetails(claimFields, needed, mapped, slots);
  const same = { modality: 'ACTUAL', ...constants, basis: basis?.value ?? 'STATED' };

  return (building) => {
    if (holds !== undefined && !holds(building.cells)) return;
    const subject = building.ids[subjectAt];
    const object = building.ids[objectAt];
    if (subject === undefined || object === undefined) return;
    if (subject === object) {
      building.refuse(objectColumn, `subject and object of ${predicate} are the same`);
      return;
    }
    const fields: Record<string, Cell> = { subject, predicate, object, ...same };
    const product = building.ids[productAt];
    if (product !== undefined) fields['product'] = product;
    add(building, fields);
    // What a share is of says nothing without the share.
    if (fields['share'] === undefined && fields['shareOf'] !== undefined) delete fields['shareOf'];
    // Every field was held to the format of facts.yml, which types cannot follow through a mapping.
    building.claim(fields as unknown as RowClaim);
  };
};
