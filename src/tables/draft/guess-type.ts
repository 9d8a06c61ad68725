/** What the cells of a column seem to be, and how a mapping says so. */
export interface TypeGuess {
  readonly kind: 'text' | 'number' | 'integer' | 'date' | 'boolean' | 'list' | 'object';
  readonly transform?: readonly unknown[];
  readonly pattern?: string;
  /** Scheme, where the cells are identifiers of a known one. */
  readonly scheme?: string;
  /** Why, for the reader of the draft. */
  readonly note?: string;
}

interface Shape extends TypeGuess {
  /** What every cell matches. */
  readonly cells: RegExp;
  /** What the header must say as well, where the cells alone could be anything. */
  readonly header?: RegExp;
}

const codeWords = /代码|编号|编码|代号|code|symbol|ticker|(?:^|[_\s])(?:id|no)$/i;
const stockWords = /证券|股票|公司|企业|代码|code|symbol|ticker|stock|company/i;
const dateWords = /日期|时间|年月|日$|date|time|day|month/i;
const dateFrom = (pattern: string): readonly unknown[] => [{ extract: { pattern } }];

/** Tried in this order; codes stand before numbers, so that they keep their zeros. */
const shapes: readonly Shape[] = [
  {
    kind: 'text',
    cells: /^\d{6}\.(?:SH|SZ|BJ)$/,
    pattern: String.raw`^\d{6}\.(SH|SZ|BJ)$`,
    scheme: 'stock-code',
    note: 'stock codes with their exchange',
  },
  {
    kind: 'text',
    cells: /^(?:[0234689]\d{5}|\d{6}\.(?:SH|SZ|BJ))$/,
    header: stockWords,
    transform: [
      { replace: { pattern: String.raw`^(6\d{5}|900\d{3})$`, with: '$1.SH' } },
      { replace: { pattern: String.raw`^([023]\d{5})$`, with: '$1.SZ' } },
      { replace: { pattern: String.raw`^([48]\d{5}|92\d{4})$`, with: '$1.BJ' } },
    ],
    pattern: String.raw`^\d{6}\.(SH|SZ|BJ)$`,
    scheme: 'stock-code',
    note: 'stock codes, some without their exchange, which follows from the first digits',
  },
  {
    kind: 'text',
    cells: /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
    pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$',
    scheme: 'credit-code',
    note: 'unified social credit codes',
  },
  { kind: 'date', cells: /^\d{4}-\d{2}-\d{2}$/, note: 'dates' },
  {
    kind: 'date',
    cells: /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}.*$/,
    transform: dateFrom(String.raw`^(\d{4}-\d{2}-\d{2})`),
    note: 'dates; the time of day is left out',
  },
  { kind: 'date', cells: /^\d{4}\/\d{1,2}\/\d{1,2}$/, transform: [{ date: { format: 'YYYY/M/D' } }], note: 'dates' },
  { kind: 'date', cells: /^\d{4}\.\d{1,2}\.\d{1,2}$/, transform: [{ date: { format: 'YYYY.M.D' } }], note: 'dates' },
  {
    kind: 'date',
    cells: /^\d{4}年\d{1,2}月\d{1,2}日$/,
    transform: [{ date: { format: 'YYYY年M月D日' } }],
    note: 'dates',
  },
  { kind: 'date', cells: /^\d{4}年\d{1,2}月$/, transform: [{ date: { format: 'YYYY年M月' } }], note: 'months' },
  { kind: 'date', cells: /^\d{4}-\d{2}$/, note: 'months' },
  {
    kind: 'date',
    cells: /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
    header: dateWords,
    transform: [{ date: { format: 'YYYYMMDD' } }],
    note: 'dates',
  },
  {
    kind: 'number',
    cells: /^[+-]?\d+(?:\.\d+)?\s*[%％]$/,
    transform: ['percent'],
    note: 'percentages, read as shares of 1',
  },
  { kind: 'boolean', cells: /^(?:true|false)$/, note: 'truth values' },
];

const numeric: readonly Shape[] = [
  { kind: 'integer', cells: /^[+-]?(?:0|[1-9]\d{0,14})$/ },
  { kind: 'number', cells: /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/ },
  {
    kind: 'number',
    cells: /^[+-]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/,
    transform: [{ replace: { pattern: ',', with: '' } }],
    note: 'numbers with thousands marks',
  },
];

/** Whether a header says that a column holds codes. */
export const isCodeHeader = (header: string): boolean => codeWords.test(header);

/**
 * What the filled cells of a column seem to be; text where nothing else fits them all.
 *
 * @example guessType('年份', ['2023'], ['2023']).kind // 'integer'
 */
export const guessType = (header: string, filled: readonly unknown[], texts: readonly string[]): TypeGuess => {
  if (filled.length === 0) return { kind: 'text', note: 'empty in the sample' };
  if (filled.every(Array.isArray)) return { kind: 'list', note: 'lists' };
  if (filled.some((cell) => typeof cell === 'object' && !(cell instanceof Date)))
    return { kind: 'object', note: 'nested values' };
  const trimmed = texts.map((text) => text.trim());
  // A date of XLSX without a time of day is read as the date alone.
  const cells = trimmed.map((text) => text.replace(/T00:00:00\.000Z$/, ''));
  const fits = (shape: Shape): boolean =>
    (shape.header === undefined || shape.header.test(header)) && cells.every((cell) => shape.cells.test(cell));
  const found = shapes.find(fits) ?? (isCodeHeader(header) ? undefined : numeric.find(fits));
  const blanks = trimmed.some((text, i) => text !== texts[i]);
  if (found === undefined) {
    return blanks ? { kind: 'text', transform: ['trim'], note: 'some have blanks around them' } : { kind: 'text' };
  }
  const { cells: _cells, header: _header, ...guess } = found;
  return blanks ? { ...guess, transform: ['trim', ...(guess.transform ?? [])] } : guess;
};
