import type { EntityType } from '../entity-types.ts';
import type { EntityFact } from '../format.ts';
import type { Rule } from './rule.ts';

const owners: Partial<Record<keyof EntityFact, EntityType>> = {
  level: 'Region',
  adcode: 'Region',
  position: 'ChainStage',
  code: 'Industry',
};

/** Fields that belong to one type stand on no other; a region says its level. */
export const typeFields: Rule = ({ facts, inFacts }) => {
  facts.entities.forEach((entity, i) => {
    for (const [field, owner] of Object.entries(owners)) {
      if (field in entity && entity.type !== owner) {
        inFacts(['entities', i, field], 'FIELD_TYPE', `a ${entity.type} has no ${field}`, `only a ${owner} has one`);
      }
    }
    if (entity.type === 'Region' && entity.level === undefined) {
      inFacts(
        ['entities', i],
        'FIELD_TYPE',
        `"${entity.id}" has no level`,
        'say PROVINCE, CITY, COUNTY, TOWNSHIP, VILLAGE or AREA',
      );
    }
  });
};

/** What was not stated says by which rule it was inferred or computed. */
export const basisRule: Rule = ({ facts, inFacts }) => {
  for (const kind of ['claims', 'observations'] as const) {
    facts[kind].forEach(({ basis, rule }, i) => {
      if (basis !== 'STATED' && rule === undefined) {
        inFacts([kind, i, 'basis'], 'RULE_MISSING', `${basis} without a rule`, 'say in `rule` what it follows from');
      }
      if (basis === 'STATED' && rule !== undefined) {
        inFacts(
          [kind, i, 'rule'],
          'RULE_MISSING',
          'a stated fact has no rule',
          'set basis to INFERRED or COMPUTED, or drop the rule',
        );
      }
    });
  }
};
