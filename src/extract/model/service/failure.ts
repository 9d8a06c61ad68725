/**
 * Why an attempt gave no answer. REFUSED: asking again is no use (key, model, request). UNAVAILABLE: perhaps later.
 * UNREADABLE: no JSON, or of another form. CUT: the answer was longer than the service allows.
 */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';

  constructor(
    readonly kind: 'REFUSED' | 'UNAVAILABLE' | 'UNREADABLE' | 'CUT',
    message: string,
    /** How long the service asks to wait. */
    readonly waitMs?: number,
    /** Tokens that were used although nothing came of it. */
    readonly usage?: Usage,
  ) {
    super(message);
  }
}

/** Tokens that the service counted. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}
