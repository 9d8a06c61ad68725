/** An entry of a zip file as the directory at its end names it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes when unpacked, as the file says. */
  readonly size: number;
  readonly packed: Buffer;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const longestComment = 0xffff;

/** Where the directory's end record stands: the last one, before a comment of any length. */
const findEnd = (zip: Buffer): number => {
  for (let at = zip.length - endBytes; at >= Math.max(0, zip.length - endBytes - longestComment); at -= 1) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  throw new RangeError('no zip directory');
};

const entryAt = (zip: Buffer, at: number): { entry: ZipEntry; next: number } => {
  if (zip.readUInt32LE(at) !== entrySignature) throw new RangeError('no entry of a zip directory');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== localSignature) throw new RangeError('no entry of a zip file');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const end = start + zip.readUInt32LE(at + 20);
  if (end > zip.length) throw new RangeError('an entry beyond the end of the file');
  return {
    entry: {
      name: zip.toString('utf8', at + 46, nameEnd),
      method: zip.readUInt16LE(at + 10),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      size: zip.readUInt32LE(at + 24),
      packed: zip.subarray(start, end),
    },
    next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  };
};

/**
 * The entries of a zip file, still packed. Files past 4 GiB (zip64) are none of ours.
 *
 * @throws {RangeError} The bytes are not a whole zip file.
 * @example zipEntries(readFileSync('firms.xlsx')).map(({ name }) => name) // ['[Content_Types].xml', 'xl/workbook.xml', …]
 */
export const zipEntries = (zip: Buffer): ZipEntry[] => {
  const end = findEnd(zip);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const { entry, next } = entryAt(zip, at);
    entries.push(entry);
    at = next;
  }
  return entries;
};
