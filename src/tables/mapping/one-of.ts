import { z } from 'zod';

type Issues = readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

const holds = (input: unknown, key: PropertyKey | undefined): boolean =>
  typeof input === 'object' && input !== null && key !== undefined && Object.hasOwn(input, key);

/**
 * A union whose message is that of the form which the author meant: the one whose key stands there.
 *
 * @param expected Says all forms, for where none was meant.
 */
export const oneOf = <const Options extends readonly [z.ZodType, ...z.ZodType[]]>(
  options: Options,
  expected: string,
): z.ZodUnion<Options> =>
  z.union(options, {
    error: ({ input, code, ...rest }) => {
      const branches = code === 'invalid_union' && 'errors' in rest ? (rest.errors as readonly Issues[]) : [];
      const meant = branches.flat().find(({ path }) => holds(input, path[0]));
      return meant === undefined ? `expected ${expected}` : `${meant.path.join('.')}: ${meant.message}`;
    },
  });
