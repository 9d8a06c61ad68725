import type { LineBlock } from './blocks.ts';
import { maximumLineBytes, tooLong } from './unreadable.ts';

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Calls back with every line of a block that is not empty, without its line end.
 * Each line is a string of its own: a cell cut from it keeps one line in memory, not a block.
 *
 * @throws {LianpuError} TABLE_UNREADABLE where a line is too long.
 * @example eachLine('a.csv', { line: 1, bytes: Buffer.from('a,b\n\n1,2\n') }, (text, line) => console.log(line, text)) // 1 a,b; 3 1,2
 */
export const eachLine = (file: string, block: LineBlock, call: (text: string, line: number) => void): void => {
  const { bytes } = block;
  let { line } = block;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(lineFeed, start);
    const next = feed === -1 ? bytes.length : feed + 1;
    let end = feed === -1 ? bytes.length : feed;
    if (end > start && bytes[end - 1] === carriageReturn) end -= 1;
    if (end - start > maximumLineBytes) throw tooLong(file, line);
    if (end > start) call(bytes.toString('utf8', start, end), line);
    start = next;
  }
};
