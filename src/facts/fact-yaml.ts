import { Document, isCollection, isMap, isPair, isScalar } from 'yaml';

/** Values that the formats fill in where a file is silent. */
const defaults: Readonly<Record<string, readonly unknown[]>> = {
  modality: ['ACTUAL'],
  basis: ['STATED'],
  comparator: ['='],
  kind: ['ACTUAL', 'ARTICLE'],
};

const isSilent = (key: string, value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (Object.hasOwn(defaults, key) && (defaults[key] ?? []).includes(value));

/** Without what a reader of the file fills in: defaults, empty lists. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (isSilent(key, item) ? [] : [[key, tidy(item)] as const])),
  );
};

/** Maps that hold a list and stand on one line all the same. */
const onOneLine = new Set(['drafted', 'candidates']);
/** Parts of a file that stand as a block, however little they hold. */
const asBlock = new Set(['source']);

const valueOf = (item: unknown): unknown => (isPair(item) ? item.value : item);

/** How many collections stand inside one another. */
const depthOf = (node: unknown): number =>
  isCollection(node) ? 1 + Math.max(0, ...node.items.map((item) => depthOf(valueOf(item)))) : 0;

/**
 * What holds plain values alone stands on one line, as people write pointers and aliases. The file, its parts and each
 * fact are blocks.
 */
const style = (node: unknown, level: number, key: string): void => {
  if (!isCollection(node)) return;
  const fact = level === 2 && isMap(node) && key === '';
  const plain = depthOf(node) === 1 && level > 0 && !fact && !asBlock.has(key);
  if (plain || (isMap(node) && onOneLine.has(key))) {
    node.flow = true;
    return;
  }
  for (const item of node.items) {
    const name = isPair(item) && isScalar(item.key) ? String(item.key.value) : '';
    style(valueOf(item), level + 1, isPair(item) || !onOneLine.has(key) ? name : key);
  }
};

/**
 * A file of facts as its text: the same text for the same facts. Defaults and empty lists are left out, pointers and
 * lists of words stand on one line, and no line is folded.
 *
 * @param comment First line, without its #.
 * @example factYaml({ entities: [{ id: 'company-a', aliases: ['甲'] }] }) // 'entities:\n  - id: company-a\n    aliases: [ 甲 ]\n'
 */
export const factYaml = (file: object, comment?: string): string => {
  const document = new Document(tidy(file), { aliasDuplicateObjects: false });
  if (comment !== undefined) document.commentBefore = ` ${comment}`;
  style(document.contents, 0, '');
  return document.toString({ lineWidth: 0 });
};
