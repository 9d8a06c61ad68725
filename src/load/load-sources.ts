import type { Config } from '../config.ts';
import { type CheckedSource, requireChecked } from '../facts/check.ts';
import { readSources, readSourceTexts, type SourceTexts } from '../facts/source-files.ts';
import type { Graph } from '../graph/driver.ts';
import { loadFirst } from './first/load-first.ts';
import { loadRows } from './load-rows.ts';
import { type Preview, previewLoads } from './preview.ts';
import type { LoadReport } from './report.ts';
import { rowsOf, type SourceRows } from './rows.ts';

type Folders = Pick<Config, 'LOADERS_DIR' | 'DOCUMENTS_DIR'>;

/**
 * Reads and checks sources, all of them before anything is done with the first.
 *
 * @param ids Sources to check; none means all under LOADERS_DIR.
 * @throws {LianpuError} SOURCE_UNKNOWN, FILE_UNREADABLE, FACTS_INVALID.
 */
export const checkedSources = ({ LOADERS_DIR, DOCUMENTS_DIR }: Folders, ids: readonly string[]): CheckedSource[] =>
  readSources(LOADERS_DIR, ids, DOCUMENTS_DIR).map(requireChecked);

/** A report that tells of a text nobody had too. */
const withUnverified = (report: LoadReport, { DOCUMENTS_DIR }: Folders, source: CheckedSource): LoadReport => {
  // Without DOCUMENTS_DIR nobody expects quotations; with it, a missing text is a surprise.
  const missing = DOCUMENTS_DIR !== undefined && source.raw === undefined;
  const unverified = missing ? [`${source.source.file} is not in DOCUMENTS_DIR, so no span was verified`] : [];
  return { ...report, warnings: [...report.warnings, ...unverified] };
};

/** Loads one checked source in a transaction of its own. */
const loadChecked = async (graph: Graph, folders: Folders, source: CheckedSource): Promise<LoadReport> =>
  withUnverified(await loadRows(graph, rowsOf(source)), folders, source);

function* rowsOfEach(sources: readonly CheckedSource[]): Generator<SourceRows> {
  for (const source of sources) yield rowsOf(source);
}

/**
 * Checks one source whose texts a request brings as `loadSources` checks one of a folder, and loads it.
 *
 * @throws {LianpuError} FACTS_INVALID, naming argument and line; nothing is loaded then.
 * @example (await loadTexts(graph, config, { source: 'id: …', facts: 'entities: …' })).added.entities // 3
 */
export const loadTexts = async (graph: Graph, folders: Folders, texts: SourceTexts): Promise<LoadReport> =>
  loadChecked(graph, folders, requireChecked(readSourceTexts(texts, folders.LOADERS_DIR, folders.DOCUMENTS_DIR)));

/**
 * Loads checked sources, each in a transaction of its own; into a graph that was never loaded the first of them at once.
 *
 * @param onReport Called after each document.
 * @example await loadCheckedSources(graph, config, checkedSources(config, []))
 */
export const loadCheckedSources = async (
  graph: Graph,
  folders: Folders,
  sources: readonly CheckedSource[],
  onReport: (report: LoadReport) => void = () => {},
): Promise<LoadReport[]> => {
  const first = await loadFirst(graph, rowsOfEach(sources));
  const reports: LoadReport[] = [];
  for (const [i, source] of sources.entries()) {
    const loaded = first[i];
    const report =
      loaded === undefined ? await loadChecked(graph, folders, source) : withUnverified(loaded, folders, source);
    reports.push(report);
    onReport(report);
  }
  return reports;
};

/**
 * Reads and checks sources, all of them before the first is written, then loads them as `loadCheckedSources` does.
 *
 * @param ids Sources to load; none means all under LOADERS_DIR.
 * @param onReport Called after each document.
 * @throws {LianpuError} SOURCE_UNKNOWN, FILE_UNREADABLE, FACTS_INVALID; nothing is loaded then.
 */
export const loadSources = async (
  graph: Graph,
  folders: Folders,
  ids: readonly string[],
  onReport?: (report: LoadReport) => void,
): Promise<LoadReport[]> => loadCheckedSources(graph, folders, checkedSources(folders, ids), onReport);

/**
 * What loading sources would change, without a change.
 *
 * @param ids Sources to load; none means all under LOADERS_DIR.
 * @throws {LianpuError} As `loadSources` does.
 */
export const previewSources = async (graph: Graph, folders: Folders, ids: readonly string[]): Promise<Preview[]> =>
  previewLoads(graph, checkedSources(folders, ids).map(rowsOf));
