import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Cell, Table } from './table.ts';

/** Columns of the terminal that one column of a table takes at most; what is longer goes on in the next line. */
const widest = 44;
const gap = '  ';

const shown = (cell: Cell): string => (cell === null ? '–' : String(cell).replaceAll(/\s+/gu, ' '));

const wrapped = (text: string): string[] => wrapAnsi(text, widest, { hard: true, trim: false }).split('\n');

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/**
 * A table in lines for a terminal. A Chinese character is as wide as two others.
 *
 * @example terminalTable({ title: '', columns: ['n', 'name'], rows: [[1, '太钢']] }) // ['n  name', '1  太钢']
 */
export const terminalTable = ({ columns, rows }: Table): string[] => {
  if (rows.length === 0) return ['(nothing)'];
  const cells = [columns, ...rows].map((row) => row.map((cell) => wrapped(shown(cell))));
  const widths = columns.map((_, i) =>
    Math.max(...cells.flatMap((row) => (row[i] ?? []).map((line) => stringWidth(line)))),
  );
  return cells.flatMap((row) => {
    const height = Math.max(...row.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((lines, i) => padded(lines[line] ?? '', widths[i] ?? 0))
        .join(gap)
        .trimEnd(),
    );
  });
};
