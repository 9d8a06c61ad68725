import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type LineFile, lineFile } from './line-file.ts';

/** Records set aside on disk in parts, each small enough to be held whole. */
export interface Spill<Item> {
  /** Sets a record aside; those of one number come back together, in the order in which they came. */
  readonly add: (number: number, item: Item) => void;
  /** Reads the parts one after the other, and takes each away. Nothing can be added any more. */
  readonly parts: () => Generator<readonly Item[]>;
}

/**
 * @param count How many parts: records are spread over them by their number.
 * @example const spill = spillTo<[number, string]>(folder, 'said', 64); spill.add(7, [7, '甲厂']);
 */
export const spillTo = <Item>(folder: string, name: string, count: number): Spill<Item> => {
  const files = new Map<number, LineFile>();
  const pathOf = (part: number): string => join(folder, `${name}-${part}.jsonl`);
  return {
    add: (number, item) => {
      const part = number % count;
      const file = files.get(part) ?? lineFile(pathOf(part));
      files.set(part, file);
      file.add(JSON.stringify(item));
    },
    *parts() {
      for (const file of files.values()) file.close();
      for (let part = 0; part < count; part += 1) {
        const path = pathOf(part);
        if (!existsSync(path)) continue;
        const lines = readFileSync(path, 'utf8').split('\n');
        rmSync(path);
        yield lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Item]));
      }
    },
  };
};
