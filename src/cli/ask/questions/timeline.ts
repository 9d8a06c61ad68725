import { type Claim, type Evidence, evidenceOf } from '../evidence.ts';
import { wholeNumber } from '../options.ts';
import { question } from '../question.ts';

interface Observation {
  readonly metric: string;
  readonly of: string | null;
  readonly comparator: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly kind: string;
  readonly product: string | null;
  readonly evidence: readonly Evidence[];
}

interface Statement extends Claim {
  readonly predicate: string;
  readonly modality: string;
  readonly product: string | null;
  readonly subject: { readonly name: string };
  readonly object: { readonly name: string };
}

interface Answer {
  readonly timeline: {
    readonly entity: { readonly name: string };
    readonly truncated: boolean;
    readonly entries: readonly {
      readonly date: string | null;
      readonly observation: Observation | null;
      readonly claim: Statement | null;
    }[];
  };
}

const figure = ({ metric, of, product, comparator, value, valueMax, unit }: Observation): string => {
  const what = [metric, of, product].filter((word) => word !== null).join(' ');
  const most = valueMax === null ? '' : `–${valueMax}`;
  return `${what} ${comparator} ${value}${most} ${unit}`;
};

const said = ({ subject, predicate, object, product }: Statement): string =>
  `${subject.name} ${predicate} ${object.name}${product === null ? '' : ` (${product})`}`;

export const timeline = question<Answer>({
  name: 'timeline',
  description: 'what is known of an entity in the order of time: figures by year, dated claims (时间线)',
  configure: (command) =>
    command.argument('<of>', 'entity (id or name)').option('--first <number>', 'most entries', wholeNumber, 200),
  variables: async ([of], { first }, meaning) => ({ of: await meaning('of', of), first }),
  tables: ({ timeline: { entries } }) => [
    {
      title: 'timeline',
      columns: ['date', 'what', 'kind', 'evidence'],
      rows: entries.map(({ date, observation, claim }) => {
        if (observation !== null)
          return [
            date,
            figure(observation),
            observation.kind,
            evidenceOf([{ id: '', evidence: observation.evidence }]),
          ];
        return claim === null ? [date, null, null, null] : [date, said(claim), claim.modality, evidenceOf([claim])];
      }),
    },
  ],
  notes: ({ timeline: { entity, truncated } }) => [
    entity.name,
    ...(truncated ? ['entries were left out: raise --first'] : []),
  ],
});
