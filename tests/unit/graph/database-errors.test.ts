import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { databaseError } from '../../../src/graph/database-errors.ts';

const newError = (message: string, code: string): Neo4jError => new Neo4jError(message, code, '', '');
const uri = 'bolt://localhost:7687';

describe('what a database says that fails under a command', () => {
  it.each([
    ['ServiceUnavailable', 'DATABASE_LOST', 69],
    ['SessionExpired', 'DATABASE_LOST', 69],
    ['Neo.TransientError.General.DatabaseUnavailable', 'DATABASE_LOST', 69],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'DATABASE_FAILED', 74],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'DATABASE_FAILED', 74],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_FAILED', 74],
  ])('%s is %s, with address, reason and an exit code', (code, ours, exit) => {
    const cause = newError('no space left', code);
    expect(databaseError(cause, uri)).toMatchObject({
      code: ours,
      exit,
      cause,
      values: { uri, reason: 'no space left' },
    });
  });

  it('is lost too where it gives no connection in time, for which the driver has no code', () => {
    const cause = newError('Connection acquisition timed out in 10000 ms. Pool status: Active conn count = 100', 'N/A');
    expect(databaseError(cause, uri)).toMatchObject({ code: 'DATABASE_LOST', cause });
    expect(databaseError(newError('Pool is closed', 'N/A'), uri)).toMatchObject({ message: 'Pool is closed' });
  });

  it('leaves what is a mistake of a statement or no word of the database as it is', () => {
    const mistake = newError('no such function', 'Neo.ClientError.Statement.SyntaxError');
    expect(databaseError(mistake, uri)).toBe(mistake);
    const other = new Error('other');
    expect(databaseError(other, uri)).toBe(other);
  });
});
