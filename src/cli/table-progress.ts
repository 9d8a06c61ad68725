import type { TableOptions } from '../load/table/load-table.ts';
import { type Progress, showProgress } from './progress.ts';

type OnRows = NonNullable<TableOptions['onRows']>;

/** Progress of one table: the bytes of its file while it is checked, its rows while they are written. */
export interface TableProgress {
  readonly onBytes: (read: number, of: number) => void;
  readonly onRows: OnRows;
  readonly stop: () => void;
}

const words = { check: 'bytes read', write: 'rows written', remove: 'rows removed' } as const;

/** Shows what a table's load does, one bar for each of its steps. */
export const tableProgress = (name: string, visible: boolean): TableProgress => {
  let step: keyof typeof words | undefined;
  let shown: Progress | undefined;
  const show = (next: keyof typeof words): Progress => {
    if (step === next && shown !== undefined) return shown;
    shown?.stop();
    step = next;
    shown = showProgress(`${name}: ${words[next]}`, visible);
    return shown;
  };
  return {
    onBytes: (read, of) => {
      // The file is read again while its rows are written: that is no further step.
      if (step === undefined || step === 'check') show('check').update(read, of);
    },
    onRows: (next, rows, of) => {
      if (of !== undefined) show(next).update(rows, of);
    },
    stop: () => shown?.stop(),
  };
};
