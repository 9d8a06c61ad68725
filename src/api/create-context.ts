import type { ReadRaw } from '../facts/raw-file.ts';
import { type Read, textOf } from '../quality/read.ts';
import { anybody } from '../security/asker.ts';
import type { ApiContext, Basis, Origin } from './context.ts';
import { expansions } from './expansion/expand.ts';
import { entityNames } from './expansion/names.ts';
import { type QuoteSource, quotations } from './fields/quotations.ts';
import type { ReadSession } from './read-session.ts';
import type { Translations } from './translation/translations.ts';

/** The context of one request. */
export const createContext = (
  session: ReadSession,
  quoteSource: QuoteSource,
  translations?: Translations,
  { requestId, asker = anybody, writing }: Origin = {},
): ApiContext => {
  const read: Read = async <Row extends object>(name: string, parameters?: Record<string, unknown>, depth?: number) =>
    (await session.run(textOf(name, depth), parameters)).records.map((record) => record.toObject() as Row);
  const basis: Basis = { graphAlone: true };
  const readRaw: ReadRaw = async (document) => {
    const text = await quoteSource.read(document);
    if (typeof text === 'string') basis.graphAlone = false;
    return text;
  };
  return {
    executionContext: session,
    translations,
    read,
    expand: expansions(),
    names: entityNames(read),
    quote: quotations(read, { read: readRaw }),
    readRaw,
    basis,
    executed: undefined,
    requestId,
    asker,
    writing,
  };
};
