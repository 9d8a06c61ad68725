import { hash } from 'node:crypto';
import { canonical } from '../facts/ids.ts';

/** A node (id, labels) or a relationship (from, type, to) with its properties. */
export interface GraphRecord {
  readonly id?: string | null;
  readonly from?: string | null;
  readonly type?: string;
  readonly to?: string | null;
  readonly labels?: readonly string[];
  readonly properties: Parameters<typeof canonical>[0];
}

/** 512 bits in words of 32, the highest first. */
const words = 16;

/** One text for one record; the moment of loading is no fact. */
const lineOf = ({ labels, properties, ...ends }: GraphRecord): string => {
  const { loadedAt: _, ...facts } = properties;
  return `${canonical({ ...ends, labels: labels?.toSorted() })} ${canonical(facts)}`;
};

/**
 * A digest of records in whatever order they come: the SHA-512 of each are added modulo 2^512, and the SHA-256 of the sum
 * and the number of records is the digest. Nothing is kept of a record, so a graph of any size takes the same memory.
 *
 * A sum and not an exclusive or, in which two equal records would take each other away: two relationships can be equal.
 * 512 bits, since sums of shorter digests can be made to meet.
 *
 * @example
 * const sum = recordSum();
 * sum.add({ id: 'company-a', labels: ['Entity'], properties: { name: '甲厂' } });
 * sum.digest() // 64 hexadecimal digits
 */
export const recordSum = (): { readonly add: (record: GraphRecord) => void; readonly digest: () => string } => {
  const total = new Uint32Array(words);
  let records = 0;
  return {
    add: (record) => {
      const digest = hash('sha512', lineOf(record), 'buffer');
      let carry = 0;
      for (let word = words - 1; word >= 0; word -= 1) {
        const sum = (total[word] ?? 0) + digest.readUInt32BE(word * 4) + carry;
        // The array keeps the low 32 bits; what leaves the highest word is dropped.
        total[word] = sum;
        carry = sum > 0xffff_ffff ? 1 : 0;
      }
      records += 1;
    },
    digest: () => {
      const sum = Array.from(total, (word) => word.toString(16).padStart(8, '0')).join('');
      return hash('sha256', `${sum} ${records}`);
    },
  };
};
