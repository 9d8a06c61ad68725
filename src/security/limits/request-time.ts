import type { Limits } from '../../config/limits.ts';
import type { Limit } from './limit.ts';

/** Seconds of one statement. */
export const transactionTime: Limit = {
  setting: 'TRANSACTION_SECONDS',
  unit: 'seconds of one statement',
  counts:
    'From the moment that the database begins with a statement, its planning included; the database looks every two seconds whether it is over.',
  refusal: 'TIMEOUT among the errors of a 200',
};

/** Seconds of one request. */
export const requestTime: Limit = {
  setting: 'REQUEST_SECONDS',
  unit: 'seconds of one request',
  counts:
    'From the moment that its work begins, whatever the database does or does not say; then the database is told to end what runs for it. As long may its headers and body take to arrive.',
  refusal: 'TIMEOUT among the errors of a 200; BAD_USER_INPUT, 408, where it did not arrive',
};

/** How long the work for one request may take. */
export interface RequestTimes {
  /** Longest that one statement may run in the database, in milliseconds. */
  readonly transactionMs: number;
  /** Longest that all statements may take from now on, in milliseconds, with the ways there and back. */
  readonly requestMs: number;
}

/**
 * The settings of a request's time in milliseconds.
 *
 * @example requestTimes(limitsOf()) // { transactionMs: 5000, requestMs: 10000 }
 */
export const requestTimes = ({
  TRANSACTION_SECONDS,
  REQUEST_SECONDS,
}: Pick<Limits, 'TRANSACTION_SECONDS' | 'REQUEST_SECONDS'>): RequestTimes => ({
  transactionMs: TRANSACTION_SECONDS * 1_000,
  requestMs: REQUEST_SECONDS * 1_000,
});
