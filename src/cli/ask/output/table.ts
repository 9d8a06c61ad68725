/** What a cell of an answer holds; null where nothing is known. */
export type Cell = string | number | boolean | null;

/** One table of an answer: for a terminal, a CSV file or a sheet. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
