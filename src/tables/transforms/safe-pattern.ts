/** A text that a pattern runs over is no longer than this, so that no pattern works long on one cell. */
export const mostPatternText = 1_000;

const mostPattern = 2_000;

/** One escape, one class of characters, one opening of a group, one quantifier, or one other character. */
const token =
  /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/gu;

/** How often a quantifier lets something stand; undefined where the token is none. */
const quantityOf = (part: string): readonly [least: number, most: number] | undefined => {
  const sign = part[0] ?? '';
  const limits = /^\{(\d+)(,?)(\d*)\}/.exec(part);
  if (limits !== null) {
    const [, least = '', comma, most = ''] = limits;
    return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
  }
  if (sign === '?') return [0, 1];
  return sign === '*' || sign === '+' ? [0, Infinity] : undefined;
};

const syntaxProblem = (pattern: string): string | undefined => {
  try {
    return new RegExp(pattern, 'u').source === '' ? 'it is empty' : undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split(': ').at(-1) ?? message;
  }
};

/**
 * What speaks against a regular expression that somebody wrote into a mapping; undefined where it may be used. One that
 * repeats a group which can match in several ways tries them all before it gives up, so it is refused.
 *
 * @example patternProblem('^(a+)+$') // 'it repeats a group that itself repeats or has alternatives, which may never end'
 * @example patternProblem('^\\d{6}\\.(SH|SZ|BJ)$') // undefined
 */
export const patternProblem = (pattern: string): string | undefined => {
  if (pattern.length > mostPattern) return `it is longer than ${mostPattern} characters`;
  const problem = syntaxProblem(pattern);
  if (problem !== undefined) return problem;
  /** Whether what stands in each open group can match in several ways; the first is the whole pattern. */
  const varies = [false];
  let closedVaries = false;
  for (const [part] of pattern.matchAll(token)) {
    if (/^\\(?:[1-9]|k<)/.test(part)) return 'it refers back to a group, which may take very long';
    const [least, most] = quantityOf(part) ?? [1, 1];
    if (most > 1 && closedVaries)
      return 'it repeats a group that itself repeats or has alternatives, which may never end';
    if (part.startsWith('(')) varies.push(false);
    closedVaries = part === ')' && varies.pop() === true;
    if (closedVaries || least !== most || part === '|') varies[varies.length - 1] = true;
  }
  return undefined;
};
