import { describe, expect, it } from 'vitest';
import { entityTypes, idPrefix, labelsOf, regionLevels, typeOfId } from '../../../src/facts/entity-types.ts';

describe('the prefix of an id', () => {
  it.each([
    ['Company', 'company'],
    ['ResearchInstitute', 'research-institute'],
    ['IndustryChain', 'industry-chain'],
    ['ChainStage', 'chain-stage'],
  ] as const)('of %s is %s', (type, prefix) => {
    expect(idPrefix(type)).toBe(prefix);
  });

  it('is another for every type', () => {
    expect(new Set(entityTypes.map(idPrefix)).size).toBe(entityTypes.length);
  });

  it('can begin an id', () => {
    for (const type of entityTypes) expect(`${idPrefix(type)}-a`).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
  });
});

describe('an id', () => {
  it.each(entityTypes)('of %s tells its type', (type) => {
    expect(typeOfId(`${idPrefix(type)}-x`)).toBe(type);
  });

  it.each(['', 'company', 'companytaigang', '太钢', 'claim-1', 'Company-x'])('is not %j', (id) => {
    expect(typeOfId(id)).toBeUndefined();
  });
});

describe('the labels of a node', () => {
  it('are Entity and the type, for every type', () => {
    for (const type of entityTypes) expect(labelsOf(type, undefined)).toEqual(['Entity', type]);
  });

  it.each([
    ['PROVINCE', ['Entity', 'Region', 'Province']],
    ['CITY', ['Entity', 'Region', 'City']],
    ['COUNTY', ['Entity', 'Region', 'County']],
    ['TOWNSHIP', ['Entity', 'Region']],
    ['VILLAGE', ['Entity', 'Region']],
  ] as const)('of a region say its level: %s', (level, labels) => {
    expect(labelsOf('Region', level)).toEqual(labels);
  });

  it('never repeat, whatever the level', () => {
    for (const level of regionLevels) {
      const labels = labelsOf('Region', level);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
