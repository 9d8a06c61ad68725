import { statement } from '../graph/statements.ts';
import type { ApiContext, Read } from './context.ts';
import { expansions } from './expansion/expand.ts';
import { type QuoteSource, quotations } from './fields/quotations.ts';
import type { ReadSession } from './read-session.ts';

/** The context of one request. */
export const createContext = (session: ReadSession, quoteSource: QuoteSource): ApiContext => {
  const read: Read = async <Row extends object>(name: string, parameters?: Record<string, unknown>) =>
    (await session.run(statement(name), parameters)).records.map((record) => record.toObject() as Row);
  return {
    executionContext: session,
    read,
    expand: expansions(),
    quote: quotations(read, quoteSource),
    readRaw: quoteSource.read,
  };
};
