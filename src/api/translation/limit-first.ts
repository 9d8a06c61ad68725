/** One part of a statement that stands at the same depth: a line, or a subquery from its first line to its last. */
interface Part {
  readonly first: number;
  readonly last: number;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The part that begins at a line: a subquery ends with the brace that stands as deep as its first line. */
const partAt = (lines: readonly string[], first: number): Part => {
  const line = lines[first] ?? '';
  if (!line.endsWith('{')) return { first, last: first };
  const end = `${' '.repeat(indentOf(line))}}`;
  const last = lines.indexOf(end, first);
  return { first, last: last === -1 ? lines.length : last };
};

/** Subqueries that answer one row whatever they find, so that none takes a row away or adds one. */
const answersOneRow = (lines: readonly string[], { last }: Part): boolean =>
  /^\s*RETURN (?:(?:head\()?collect\(|\{)/.test(lines[last - 1] ?? '');

/** Names of the properties that a list is sorted by; undefined where it is sorted by anything else. */
const sortedBy = (line: string, name: string): readonly string[] | undefined => {
  const keys = line.trim().slice('ORDER BY '.length).split(', ');
  const found = keys.map((key) => /^(\w+)\.(\w+) (?:ASC|DESC)$/.exec(key));
  return found.every((key) => key?.[1] === name) ? found.map((key) => key?.[2] ?? '') : undefined;
};

/** Where the list of a node that begins at a line is cut, as the lines that sort and cut it. */
const cutOf = (lines: readonly string[], first: number, name: string): readonly string[] | undefined => {
  let at = first + 1;
  let subqueries = 0;
  for (; (lines[at] ?? '').trim() === `CALL (${name}) {`; subqueries += 1) {
    const part = partAt(lines, at);
    if (!answersOneRow(lines, part)) return undefined;
    at = part.last + 1;
  }
  const [projection = '', order = '', ...rest] = lines.slice(at, at + 4);
  const limit = rest[0] ?? '';
  if (subqueries === 0 || !order.trim().startsWith('ORDER BY ') || !/^\s*LIMIT \$\w+$/.test(limit)) return undefined;
  const fields = /^\s*WITH (\w+) \{ (.*) \} AS (\w+)$/.exec(projection);
  if (fields?.[1] !== name || fields[3] !== name) return undefined;
  // Sorted by what the node itself has, under its own name: then the order is the same before the projection.
  const own = new Set((fields[2] ?? '').split(', '));
  const keys = sortedBy(order, name);
  return keys?.every((key) => own.has(`.${key}`)) === true ? [order, limit] : undefined;
};

/**
 * Cuts nested lists before what is below them is looked up: the library looks it up for every node of a list and then
 * cuts the list, so that 50 companies of a city with 1,600 cost as much as all. What is answered stays the same. A list whose
 * form is not known for certain stays as the library made it.
 *
 * @param cypher A statement of the library.
 */
export const limitFirst = (cypher: string): string => {
  const lines = cypher.split('\n');
  return lines
    .flatMap((line, first) => {
      const name = /^\s*WITH DISTINCT (\w+)$/.exec(line)?.[1];
      const cut = name === undefined ? undefined : cutOf(lines, first, name);
      return cut === undefined ? [line] : [line, ...cut];
    })
    .join('\n');
};
