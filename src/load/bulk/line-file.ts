import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written line by line, some ten thousand bytes at a time. */
export interface LineFile {
  readonly add: (line: string) => void;
  readonly close: () => void;
}

const room = 1 << 16;
/** Most bytes that a unit of a string takes in UTF-8. */
const widest = 3;

/**
 * Creates a file, which must not exist. What is not written yet is kept as bytes: texts of a million lines would each be
 * moved by the garbage collector.
 *
 * @example const file = lineFile('/tmp/nodes.csv'); file.add(':ID'); file.close();
 */
export const lineFile = (path: string): LineFile => {
  const descriptor = openSync(path, 'wx', 0o600);
  const buffer = Buffer.allocUnsafeSlow(room);
  let used = 0;
  const flush = (): void => {
    for (let start = 0; start < used; ) start += writeSync(descriptor, buffer, start, used - start);
    used = 0;
  };
  return {
    add: (line) => {
      const needed = (line.length + 1) * widest;
      if (needed > room - used) flush();
      if (needed > room) {
        writeSync(descriptor, `${line}\n`);
        return;
      }
      used += buffer.write(line, used);
      buffer[used] = 0x0a;
      used += 1;
    },
    close: () => {
      flush();
      closeSync(descriptor);
    },
  };
};
