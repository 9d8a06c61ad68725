import type { ExecutionResult, GraphQLResolveInfo } from 'graphql';
import type { ReadRaw } from '../facts/raw-file.ts';
import type { Read } from '../quality/read.ts';
import type { Asker } from '../security/asker.ts';
import type { Names } from './expansion/names.ts';
import type { ReadSession } from './read-session.ts';
import type { Translations } from './translation/translations.ts';
import type { Writing } from './writing/writing.ts';

/** A node with the fields that a selection asks for, under their response keys. */
export type Expanded = Record<string, unknown>;

/** Loads nodes of a type by id, with the selection that stands at `info`; undefined where there is none of the id. */
export type Expand = (
  type: string,
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
) => Promise<Expanded | undefined>;

/** A place in a document, as evidence points to it; offsets in code points of the raw text. */
export interface Place {
  readonly kind: string;
  readonly documentId: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string;
}

/** The exact characters with what stands around them in their paragraph, or why they are not shown. */
export type Quotation =
  | { readonly quote: string; readonly before: string; readonly after: string }
  | { readonly unavailable: string };
export type Quote = (place: Place) => Promise<Quotation>;

/** What the answer to one request rests on; one object for the whole request. */
export interface Basis {
  /** False once the answer told that a raw text is not at hand: that can change without a change of the graph. */
  graphAlone: boolean;
}

/** What a request says of itself, besides what it asks. */
export interface Origin {
  /** Undefined where a program asks itself. */
  readonly requestId?: string | undefined;
  readonly asker?: Asker;
  /** When it came, on the clock of `performance.now()`: its time runs from then on. */
  readonly began?: number | undefined;
  readonly writing?: Writing;
}

/** What one request carries: made anew for each, so that nothing is kept from one to the next. */
export interface ApiContext {
  /** The library runs its generated statements here. */
  executionContext: ReadSession;
  /** Statements of earlier requests, where they are kept. */
  translations: Translations | undefined;
  read: Read;
  expand: Expand;
  names: Names;
  quote: Quote;
  /** Raw texts of documents, where they are at hand. */
  readRaw: ReadRaw;
  basis: Basis;
  /** What the request came to, where it was executed already and is only to be told. */
  executed: ExecutionResult | undefined;
  /** By which the log knows the request. */
  requestId: string | undefined;
  asker: Asker;
  /** Undefined for everybody but editors: reading needs no way to write. */
  writing: Writing | undefined;
}
