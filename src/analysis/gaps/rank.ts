import type { Modality, Predicate } from '../../facts/predicates.ts';
import { wayInWords } from './reason.ts';

/** A link of a company to the region, or to something there. */
export interface Link {
  readonly type: Predicate;
  /** True where the company is the subject of the claim. */
  readonly isSubject: boolean;
  readonly modality: Modality;
  /** Name of what it is linked to. */
  readonly there: string;
  readonly claimId: string;
}

/** How a candidate belongs to the stage. */
interface CandidateWay {
  readonly product: string | null;
  readonly kind: string | null;
  /** Share of what it makes, 0 to 1, and what that is a share of. */
  readonly share: number | null;
  readonly shareOf: string | null;
  readonly claimIds: readonly string[];
}

/** A company elsewhere that could fill a gap. */
export interface Candidate {
  readonly companyId: string;
  readonly name: string;
  /** The plainest first, at least one. */
  readonly ways: readonly CandidateWay[];
  readonly isListed: boolean;
  readonly places: readonly { readonly name: string; readonly claimId: string; readonly isNear: boolean }[];
  readonly links: readonly Link[];
}

/** A candidate in its place of the list. */
export interface Ranked {
  readonly entityId: string;
  /** Sum of the points that the reasons state. */
  readonly points: number;
  readonly reasons: readonly string[];
  readonly claimIds: readonly string[];
}

/** Points of each reason; a share counts by its size, up to `share`. */
export const points = { own: 3, kind: 2, link: 2, share: 2, listed: 1, province: 1 } as const;

interface Reason {
  readonly points: number;
  readonly words: string;
  readonly claimIds: readonly string[];
}

const verbs: Partial<Record<Predicate, readonly [subject: string, object: string]>> = {
  PARTNERS_WITH: ['works with', 'works with'],
  INVESTS_IN: ['invests in', 'has money from'],
  OWNS: ['owns', 'belongs to'],
  SUPPLIES: ['supplies', 'buys from'],
  DEVELOPS: ['builds', 'is set up by'],
  OPERATES: ['runs', 'is run by'],
  SIGNED: ['signed for', 'signed with'],
};

const linkInWords = ({ type, isSubject, modality, there }: Link): string =>
  `${verbs[type]?.[isSubject ? 0 : 1] ?? type} ${there}${modality === 'ACTUAL' ? '' : ' (planned)'}`;

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

const shareReason = (ways: readonly CandidateWay[]): Reason | undefined => {
  const [largest] = ways
    .filter((way) => way.share !== null)
    .toSorted((left, right) => (right.share ?? 0) - (left.share ?? 0));
  if (largest === undefined || largest.share === null) return undefined;
  const of = largest.shareOf ?? 'what it makes';
  return {
    points: points.share * largest.share,
    words: `${largest.kind ?? 'this'} is ${percent(largest.share)} of its ${of}`,
    claimIds: largest.claimIds,
  };
};

const reasonsOf = ({ ways, isListed, places, links }: Candidate, province: string | null): Reason[] => {
  const [way] = ways;
  const [link] = links;
  const near = places.find(({ isNear }) => isNear);
  const reasons: (Reason | undefined)[] = [
    way && {
      points: way.kind === way.product ? points.own : points.kind,
      words: wayInWords(way),
      claimIds: way.claimIds,
    },
    link && { points: points.link, words: linkInWords(link), claimIds: [link.claimId] },
    shareReason(ways),
    isListed ? { points: points.listed, words: 'is listed', claimIds: [] } : undefined,
    near && province !== null
      ? {
          points: points.province,
          words: `is in ${near.name === province ? '' : `${near.name}, in `}${province} as well`,
          claimIds: [near.claimId],
        }
      : undefined,
  ];
  return reasons.filter((reason) => reason !== undefined);
};

const byPoints = (left: Ranked, right: Ranked): number =>
  right.points - left.points || (left.entityId < right.entityId ? -1 : 1);

/**
 * Candidates by the points of their reasons, which each reason states, then by id.
 *
 * @param province Name of the region's province; null where it is not known.
 * @example rank([candidate], '山西省', 20)[0]?.reasons // ['makes 电机 (+3)', '电机 is 40 % of its 主营业务收入 (+0.8)']
 */
export const rank = (candidates: readonly Candidate[], province: string | null, most: number): Ranked[] =>
  candidates
    .map((candidate) => {
      const reasons = reasonsOf(candidate, province);
      return {
        entityId: candidate.companyId,
        points: reasons.reduce((sum, reason) => sum + reason.points, 0),
        reasons: reasons.map((reason) => `${reason.words} (+${Number(reason.points.toFixed(2))})`),
        claimIds: [...new Set(reasons.flatMap(({ claimIds }) => claimIds))],
      };
    })
    .toSorted(byPoints)
    .slice(0, most);
