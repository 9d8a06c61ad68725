import type { Limits } from '../../config/limits.ts';
import { fail, type LianpuError } from '../../errors.ts';
import type { Limit } from './limit.ts';

const bytesPerKibibyte = 1_024;

/** KiB of a request's body. */
export const bodySize: Limit = {
  setting: 'MAX_BODY_KIB',
  unit: 'KiB',
  counts: 'The body as it arrives, query and variables together; it is not read further than this.',
  refusal: 'BAD_USER_INPUT, 413',
};

/** Most bytes of a body. */
export const mostBodyBytes = ({ MAX_BODY_KIB }: Limits): number => MAX_BODY_KIB * bytesPerKibibyte;

/** The refusal of a larger one. */
export const bodyTooLarge = (bytes: number, cause: unknown): LianpuError =>
  fail(
    'BAD_USER_INPUT',
    {
      problem: `The body is larger than ${bytes} bytes`,
      remedy: 'Send a shorter query or fewer variables.',
      exceeds: bodySize.setting,
      most: bytes / bytesPerKibibyte,
      cost: bytes / bytesPerKibibyte + 1,
    },
    cause,
  );
