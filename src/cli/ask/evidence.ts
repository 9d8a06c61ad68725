/** Evidence as the queries of questions ask for it. */
export interface Evidence {
  readonly documentId: string;
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly rowFrom: number | null;
  readonly rowTo: number | null;
  readonly quote: string | null;
}

export interface Claim {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** Places that one cell names; the rest is counted. */
const most = 3;

const placeOf = ({ documentId, paragraph, start, end, rowFrom, rowTo, quote }: Evidence): string => {
  const place = paragraph === null ? `rows ${rowFrom}–${rowTo}` : `¶${paragraph} ${start}–${end}`;
  return `${documentId} ${place}${quote === null ? '' : ` “${quote}”`}`;
};

/**
 * Where claims rest, in one cell: document, paragraph and characters or rows, and the words where the raw text is at hand.
 *
 * @example evidenceOf(claims) // 'jinzhong-new-energy-2022 ¶14 1203–1241'
 */
export const evidenceOf = (claims: readonly Claim[]): string => {
  const places = [...new Set(claims.flatMap(({ evidence }) => evidence.map(placeOf)))];
  const more = places.length > most ? `; and ${places.length - most} more` : '';
  return `${places.slice(0, most).join('; ')}${more}`;
};
