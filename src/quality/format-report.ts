import type { Missed, Share } from './coverage.ts';
import type { DocumentCoverage } from './document-coverage.ts';
import type { JudgedCandidate, Named } from './identities.ts';
import type { Conflict, QualityReport, ReportedFigure } from './report.ts';

const section = (title: string, lines: readonly string[]): string[] => [
  `${title}: ${lines.length === 0 ? 'none' : lines.length}`,
  ...lines.map((line) => `  ${line}`),
];

const named = ({ id, name }: Named): string => `${id}  ${name}`;

const figure = ({ comparator, value, valueMax, unit, basis, documents }: ReportedFigure): string => {
  const range = valueMax === null ? `${value}` : `${value}–${valueMax}`;
  return `${comparator === '=' ? '' : comparator}${range}${unit}${basis === 'STATED' ? '' : ` ${basis}`} (${documents.join(', ')})`;
};

const conflict = ({ id, name, metric, product, of, phase, year, period, kind, figures }: Conflict): string => {
  const about = [metric, product, of, phase, year, period, kind].filter((part) => part !== null).join(', ');
  return `${id}  ${name}, ${about}: ${figures.map(figure).join(' | ')}`;
};

/**
 * A candidate in one line for people.
 *
 * @example formatCandidate(pair) // '0.55  company-geely 吉利 ~ company-geely-jinzhong 吉利汽车晋中公司  not judged: one contains …'
 */
export const formatCandidate = ({ left, right, score, reasons, judgement }: JudgedCandidate): string => {
  const judged = judgement === null ? 'not judged' : judgement.toLowerCase().replace('_', ' ');
  const because = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
  return `${score.toFixed(2)}  ${left.id} ${left.name} ~ ${right.id} ${right.name}  ${judged}${because}`;
};

const percent = ({ found, covered, share }: Share): string =>
  share === null ? 'none found' : `${covered} of ${found} (${(share * 100).toFixed(1)} %)`;

const missed = ({ text, line, start, occurrences }: Missed): string =>
  `line ${line}, offset ${start}: ${text}${occurrences > 1 ? ` (${occurrences} times)` : ''}`;

const coverageLines = ({ document, coverage, unavailable }: DocumentCoverage): string[] => {
  if (coverage === null) return [`coverage of ${document}: unknown, ${unavailable ?? 'no reason given'}`];
  const { figures, names, setApart } = coverage;
  return [
    `coverage of ${document}: figures ${percent(figures)}, names ${percent(names)}; ${setApart} dates, durations, ordinals and codes set apart`,
    ...figures.uncovered.map((each) => `  figure not given, ${missed(each)}`),
    ...names.uncovered.map((each) => `  name not known, ${missed(each)}`),
  ];
};

/** The report in lines for people. */
export const formatQuality = (report: QualityReport): string[] => [
  ...section('entities without evidence', report.entitiesWithoutEvidence.map(named)),
  ...section('entities without a region', report.entitiesWithoutRegion.map(named)),
  ...section('entities mentioned once', report.entitiesMentionedOnce.map(named)),
  ...section('figures that differ', report.conflictingFigures.map(conflict)),
  ...section('identities to decide', report.undecidedIdentities.candidates.map(formatCandidate)),
  ...report.coverage.flatMap(coverageLines),
];
