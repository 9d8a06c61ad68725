/** The last line of a subquery, by its first: the brace that stands as deep. -1 where there is none. */
const endOf = (lines: readonly string[], first: number): number => {
  const [indent = ''] = /^ */.exec(lines[first] ?? '') ?? [];
  return lines.indexOf(`${indent}}`, first);
};

/** Subqueries that answer one row whatever they find, so that none takes a row away or adds one. */
const answersOneRow = (lines: readonly string[], last: number): boolean =>
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
    const last = endOf(lines, at);
    if (!answersOneRow(lines, last)) return undefined;
    at = last + 1;
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
