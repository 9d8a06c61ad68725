import neo4j from 'neo4j-driver';

/** Fields that are whole numbers in the graph; the driver would store a JavaScript number as a float. */
const wholeNumbers = new Set([
  'year',
  'paragraph',
  'start',
  'end',
  'row',
  'rowFrom',
  'rowTo',
  'rows',
  'order',
  'quoteLimit',
]);

/**
 * A record as the driver is to store it: whole numbers as integers, nothing for what is undefined.
 *
 * @example withIntegers({ year: 2021, value: 8.6, unit: undefined }) // { year: Integer 2021, value: 8.6 }
 */
export const withIntegers = <Record_ extends Readonly<Record<string, unknown>>>(record: Record_): Record_ => {
  // A loop, since every claim and observation of a table passes here: by lists of entries, writing the files of a bulk load took a twentieth longer.
  const stored: Record<string, unknown> = {};
  for (const name in record) {
    const value = record[name];
    if (value === undefined) continue;
    stored[name] = typeof value === 'number' && wholeNumbers.has(name) ? neo4j.int(value) : value;
  }
  return stored as Record_;
};
