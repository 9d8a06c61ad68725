import type { AST } from '@eslint-community/regexpp';

/** Classes of more characters are not told. */
const mostUnits = 128;

/** The UTF-16 units that may stand at one side of a place, and whether the text may begin there. */
export interface Edge {
  /** None where any may stand. */
  readonly units: ReadonlySet<number> | undefined;
  readonly begin: boolean;
}

export const anyUnit: Edge = { units: undefined, begin: true };
const atBegin: Edge = { units: new Set(), begin: true };

const united = (edges: readonly Edge[]): Edge => {
  const all = new Set<number>();
  for (const { units } of edges) {
    if (units === undefined) return anyUnit;
    for (const unit of units) all.add(unit);
  }
  return all.size > mostUnits ? anyUnit : { units: all, begin: edges.some(({ begin }) => begin) };
};

/** Which unit of a code point of two is looked at. */
type Side = 'first' | 'last';

const ofCharacter = (value: number, side: Side): number => {
  const text = String.fromCodePoint(value);
  return text.charCodeAt(side === 'first' ? 0 : text.length - 1);
};

const ofClass = ({ negate, elements }: AST.CharacterClass, side: Side): Edge => {
  const units = new Set<number>();
  for (const each of elements) {
    if (each.type === 'Character') units.add(ofCharacter(each.value, side));
    else if (each.type === 'CharacterClassRange' && each.max.value <= 0xffff) {
      for (let { value } = each.min; value <= each.max.value && units.size <= mostUnits; value++) units.add(value);
    } else return anyUnit;
  }
  return negate || units.size > mostUnits ? anyUnit : { units, begin: false };
};

/** The edge of an element; none for what takes up nothing. */
const ofElement = (element: AST.Element, side: Side): Edge | undefined => {
  if (element.type === 'Assertion') return element.kind === 'start' ? atBegin : undefined;
  if (element.type === 'Character') return { units: new Set([ofCharacter(element.value, side)]), begin: false };
  if (element.type === 'CharacterClass') return ofClass(element, side);
  if (element.type === 'Quantifier') return element.max === 0 ? undefined : ofElement(element.element, side);
  return anyUnit;
};

const ofAlternatives = (alternatives: readonly AST.Alternative[], side: Side, after: () => Edge): Edge =>
  united(alternatives.map(({ elements }) => ofRow(elements, side, after)));

/** The edge of elements in a row, followed by what `after` tells where they may take up nothing. */
const ofRow = (elements: readonly AST.Element[], side: Side, after: () => Edge): Edge => {
  const element = side === 'first' ? elements[0] : elements.at(-1);
  if (element === undefined) return after();
  const rest = (): Edge => ofRow(side === 'first' ? elements.slice(1) : elements.slice(0, -1), side, after);
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return ofAlternatives(element.alternatives, side, rest);
  if (element.type === 'Quantifier') {
    const inner = element.element;
    const once =
      inner.type === 'Group' || inner.type === 'CapturingGroup'
        ? ofAlternatives(inner.alternatives, side, rest)
        : (ofElement(element, side) ?? rest());
    return element.min === 0 ? united([once, rest()]) : once;
  }
  return ofElement(element, side) ?? rest();
};

/** What a match of a pattern without the flag for lines begins with. */
export const firstUnits = (alternatives: readonly AST.Alternative[]): Edge =>
  ofAlternatives(alternatives, 'first', () => anyUnit);

/** What stands right before a match, told by what the pattern looks back at before it takes up anything. */
export const unitsBefore = (alternatives: readonly AST.Alternative[]): Edge =>
  united(alternatives.map(({ elements }) => beforeRow(elements)));

const beforeRow = (elements: readonly AST.Element[]): Edge => {
  const [element] = elements;
  if (element?.type === 'Group' || element?.type === 'CapturingGroup') return unitsBefore(element.alternatives);
  if (element?.type !== 'Assertion') return anyUnit;
  if (element.kind === 'start') return atBegin;
  if (element.kind === 'lookbehind' && !element.negate)
    return ofAlternatives(element.alternatives, 'last', () => anyUnit);
  return beforeRow(elements.slice(1));
};
