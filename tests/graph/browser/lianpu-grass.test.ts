import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityTypes, labelsOf, regionLevels } from '../../../src/facts/entity-types.ts';
import { predicateNames, relationshipType } from '../../../src/facts/predicates.ts';
import { browserFolder } from './saved-queries.ts';

const text = readFileSync(resolve(browserFolder, 'lianpu.grass'), 'utf8');
const rule = /([^{}']+)\{((?:'[^']*'|[^'{}])*)\}/g;

// As Neo4j Browser reads it: selectors lose their spaces, a declaration has exactly one colon, later rules win.
const declarations = [...text.matchAll(rule)].flatMap(([, selector = '', body = '']) =>
  body
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => [selector.replaceAll(/\s/g, ''), ...part.split(':').map((side) => side.trim())] as const),
);
const selectors = [...new Set(declarations.map(([selector]) => selector))];
const styleOf = (selector: string): Record<string, string> =>
  Object.fromEntries(
    declarations.filter(([name]) => name === selector).map(([, key = '', value = '']) => [key, value]),
  );

const labels = [
  ...entityTypes,
  ...regionLevels.flatMap((level) => labelsOf('Region', level).slice(2)),
  'Entity',
  'Document',
  'Claim',
  'Observation',
  'Evidence',
  'Judgement',
  'Graph',
  'Migration',
];

/** Relative luminance of '#RRGGBB', 0 to 1, as WCAG 2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const at = (label: string): number => selectors.indexOf(`node.${label}`);

describe('lianpu.grass', () => {
  it('is rules and nothing else: Browser knows no comments and takes them for selectors', () => {
    expect(text.replaceAll(rule, '').trim()).toBe('');
    expect(selectors.every((selector) => /^(node|relationship)(\.\w+)?$/.test(selector))).toBe(true);
    expect(declarations.every((declaration) => declaration.length === 3)).toBe(true);
  });

  it('styles every label, each in a colour of its own, with a caption', () => {
    const styles = labels.map((label) => styleOf(`node.${label}`));
    expect(styles.every((style) => style['caption'] !== undefined && style['diameter'] !== undefined)).toBe(true);
    expect(new Set(styles.map((style) => style['color'])).size).toBe(labels.length);
  });

  it('captions an entity with its name, and the rest with what tells them apart', () => {
    for (const type of entityTypes) expect(styleOf(`node.${type}`)['caption']).toContain('{name}');
    expect(styleOf('node.Claim')['caption']).toBe("'{predicate}'");
    expect(styleOf('node.Observation')['caption']).toMatch(/\{metric\}.*\{value\}/);
    expect(styleOf('node.Evidence')['caption']).toContain('{paragraph}');
    expect(styleOf('node.Document')['caption']).toBe("'{title}'");
  });

  it.each(labels)('keeps the caption of %s readable, and its circle visible on white', (label) => {
    const { color = '', 'border-color': border = '', 'text-color-internal': ink = '' } = styleOf(`node.${label}`);
    expect(contrast(color, ink)).toBeGreaterThan(4.5);
    expect(contrast(border, '#FFFFFF')).toBeGreaterThan(1.5);
  });

  it('puts the general label first, so that the label of a type wins', () => {
    for (const type of entityTypes) expect(at(type)).toBeGreaterThan(at('Entity'));
    for (const level of ['Province', 'City', 'County']) expect(at(level)).toBeGreaterThan(at('Region'));
  });

  it('draws every hope in one colour that no fact has', () => {
    const facts = predicateNames.map((name) => styleOf(`relationship.${relationshipType(name, 'ACTUAL')}`)['color']);
    const hopes = predicateNames.map(
      (name) => styleOf(`relationship.${relationshipType(name, 'ASPIRATIONAL')}`)['color'],
    );
    expect(facts).not.toContain(undefined);
    expect(new Set(hopes).size).toBe(1);
    expect(facts).not.toContain(hopes[0]);
  });
});
