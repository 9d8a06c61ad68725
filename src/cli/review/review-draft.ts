import type { Config } from '../../config.ts';
import type { Draft } from '../../facts/draft/format.ts';
import { type Decider, placesAbove } from '../../review/decide.ts';
import { withCandidates } from '../../review/find-candidates.ts';
import { type Finished, finish, readyToFinish } from '../../review/finish.ts';
import { formatListing, formatProgress, listingOf } from '../../review/listing.ts';
import { type Actions, perform } from '../../review/scripted.ts';
import { openStore, type Store } from '../../review/store.ts';
import { confirmed } from '../confirmed.ts';
import { knownEntities } from '../known-entities.ts';
import type { Output } from '../output.ts';
import { editFact } from './editor.ts';
import { openKeyboard } from './keyboard.ts';
import { reviewInTerminal } from './terminal.ts';

/** What `lianpu review` was asked to do. */
export interface Asked {
  readonly by: string;
  readonly why?: string;
  readonly actions: Actions;
  /** Record what was decided in the file. */
  readonly apply: boolean;
  /** Look for each entity in the graph first. */
  readonly candidates: boolean;
  readonly finish: boolean;
  readonly load: boolean;
  readonly replace: boolean;
  /** Ask nothing. */
  readonly yes: boolean;
}

const now = (): string => new Date().toISOString();

/** Checks what is accepted, before a database is started for it, then writes and loads it. */
const finishDraft = async (file: string, config: Config, output: Output, asked: Asked): Promise<Finished> => {
  const ready = readyToFinish(file, config, asked.replace);
  const who = { by: asked.by, at: now() };
  if (!asked.load) return finish(ready, config, who);
  const { loadRows, rowsOf, withGraph } = await import('../graph-work.ts');
  return withGraph(config, output, (graph) => finish(ready, config, who, (source) => loadRows(graph, rowsOf(source))));
};

/** Asks of each entity who of the graph it may be, and keeps the questions in the draft. */
const askGraph = async (file: string, config: Config, output: Output, who: Decider): Promise<void> => {
  const store = openStore(file, config, who);
  const known = await knownEntities(config, output);
  const { draft, added } = withCandidates(store.draft, known);
  store.save(draft, who);
  output.say(`${known.length} entities of the graph: ${added} new question(s) of identity`);
};

const finishedLines = (
  {
    source,
    folder,
    entities,
    claims,
    observations,
    judgements,
    divisionClaims,
    undecided,
    openQuestions,
    copied,
    load,
  }: Finished,
  config: Config,
): string[] => [
  `${folder}: ${entities} entities, ${claims} claims, ${observations} observations, ${judgements} judgements`,
  ...(load === undefined
    ? [`not loaded; \`lianpu load ${source}\` does`]
    : [
        `loaded: added ${load.added.entities} entities, ${load.added.claims} claims, ${load.added.observations} observations (version ${load.versionAfter})`,
        ...load.warnings.map((warning) => `warning: ${warning}`),
      ]),
  ...(divisionClaims === 0 ? [] : [`${divisionClaims} of the claims follow from official division codes`]),
  ...(undecided + openQuestions === 0
    ? []
    : [`in the draft stay ${undecided} undecided facts and ${openQuestions} open questions of identity`]),
  ...(copied === undefined ? [] : [`the raw text is in ${copied} now, for quotations`]),
  ...(config.DOCUMENTS_DIR === undefined ? ['set DOCUMENTS_DIR and put the raw text there to have quotations'] : []),
];

const report = (finished: Finished, config: Config, output: Output): void =>
  output.answer(finishedLines(finished, config), finished);

const inTerminal = async (file: string, config: Config, output: Output, asked: Asked, store: Store): Promise<void> => {
  const keyboard = openKeyboard(process.stdin, process.stderr);
  try {
    const finished = await reviewInTerminal({
      file,
      store,
      by: asked.by,
      keyboard,
      screen: process.stderr,
      edit: (kind, fact) => editFact(config.EDITOR, kind, fact),
      finish: () => finishDraft(file, config, output, asked),
    });
    if (finished !== undefined) report(finished, config, output);
    else output.say(`${file}: everything decided is kept; the same command goes on`);
  } finally {
    keyboard.close();
  }
};

const decides = ({ actions, apply }: Asked): boolean =>
  apply ||
  Object.values(actions).some((value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined));

/** Whether the person agrees to accept many facts at once. */
const agreed = async (draft: Draft, { actions: { acceptAbove }, yes }: Asked): Promise<boolean> => {
  if (acceptAbove === undefined || yes) return true;
  const { length } = placesAbove(draft, acceptAbove);
  return length === 0 || confirmed(`Accept ${length} fact(s) with a score of ${acceptAbove} or more?`, 'review');
};

/**
 * Reviews a draft as asked: by options, in the terminal, or only to list it.
 *
 * @throws {LianpuError} What reading, deciding, checking or loading refuses; the draft stays as the last decision left it.
 */
export const reviewDraft = async (file: string, config: Config, output: Output, asked: Asked): Promise<void> => {
  const who = { by: asked.by, at: now(), ...(asked.why !== undefined && { why: asked.why }) };
  const recorder = { by: asked.by, at: who.at };
  if (asked.candidates) await askGraph(file, config, output, recorder);
  const store = openStore(file, config, recorder);
  if (!decides(asked) && !asked.finish) {
    if (process.stdin.isTTY && !output.json) await inTerminal(file, config, output, asked, store);
    else {
      const listing = listingOf(store.draft, store.raw);
      output.answer(formatListing(listing), listing);
    }
    return;
  }
  const { acceptAbove, ...others } = asked.actions;
  const named = perform(store.draft, others, who);
  if (!(await agreed(named, asked))) {
    output.answer(['nothing was decided'], listingOf(store.draft, store.raw));
    return;
  }
  const draft = acceptAbove === undefined ? named : perform(named, { acceptAbove }, who);
  if (decides(asked) || store.byHand > 0) store.save(draft, who);
  const listing = listingOf(draft, store.raw);
  if (store.byHand > 0) output.say(`recorded ${store.byHand} decision(s) that were made in the file`);
  if (!asked.finish) {
    output.answer([formatProgress(listing.progress)], listing);
    return;
  }
  report(await finishDraft(file, config, output, asked), config, output);
};
