import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { type ZipEntry, zipEntries } from '../../../files/zip-directory.ts';
import { unreadable } from '../unreadable.ts';
import { isSheet, sheetPart } from './sheet-part.ts';

/** The library holds a whole sheet in memory, some ten times the size of its XML. */
const maximumUnpackedMiB = 100;
const mebibyte = 1024 * 1024;

const isPart = ({ name }: ZipEntry): boolean => name.endsWith('.xml') || name.endsWith('.rels');

const tooLarge = (file: string): Error =>
  unreadable(
    file,
    undefined,
    `unpacks to more than ${maximumUnpackedMiB} MiB`,
    'Save the sheet as CSV UTF-8, which may be of any size.',
  );

const damaged = (file: string, cause?: unknown): Error =>
  unreadable(
    file,
    undefined,
    'not a sound XLSX file',
    'Open it in a spreadsheet program and save it again as .xlsx.',
    cause,
  );

/** Never more bytes than the directory says: a zip bomb lies about that, and is found out here. */
const inflate = ({ method, packed, size }: ZipEntry): Buffer => {
  const bytes = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  if (bytes.length !== size) throw new RangeError('an entry of another size than the directory says');
  return bytes;
};

const checkStart = (file: string, xlsx: Buffer): void => {
  // The old binary format, which also wraps a workbook that a password protects.
  if (xlsx.length >= 4 && xlsx.readUInt32BE(0) === 0xd0cf11e0)
    throw unreadable(
      file,
      undefined,
      'an old .xls workbook, or protected by a password',
      'Save it as .xlsx without a password.',
    );
};

/**
 * An XLSX file packed anew from the parts that were measured, so that who reads it meets no others.
 *
 * @throws {LianpuError} TABLE_UNREADABLE: too large when unpacked, damaged, protected, or no XLSX at all.
 * @example repack('firms.xlsx', readFileSync('firms.xlsx')).length // 48213
 */
export const repack = (file: string, xlsx: Buffer): Uint8Array => {
  checkStart(file, xlsx);
  let entries: ZipEntry[];
  try {
    entries = zipEntries(xlsx).filter(isPart);
  } catch (error) {
    throw damaged(file, error);
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > maximumUnpackedMiB * mebibyte) throw tooLarge(file);
  if (entries.some(({ encrypted, method }) => encrypted || (method !== 0 && method !== 8))) throw damaged(file);
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    let bytes: Buffer;
    try {
      bytes = inflate(entry);
    } catch (error) {
      throw damaged(file, error);
    }
    parts[entry.name] = isSheet(entry.name) ? sheetPart(file, entry.name, bytes) : bytes;
  }
  return zipSync(parts, { level: 0 });
};
