import { type Graph, readRows } from '../graph/driver.ts';
import { statement } from '../graph/statements.ts';
import { type Described, describe } from './describe.ts';
import { loadWithin, type NodeIds } from './load-within.ts';
import { foresee } from './locked.ts';
import type { SourceRows } from './rows.ts';
import { inBatches, type Writing } from './statements.ts';

const kinds = ['entities', 'claims', 'observations'] as const satisfies readonly (keyof NodeIds)[];

type Nodes = Readonly<Record<keyof NodeIds, readonly Described[]>>;

/** What a load of one document would add, change and remove. */
export interface Preview {
  readonly document: string;
  readonly added: Nodes;
  readonly changed: Nodes;
  readonly removed: Nodes;
  /** Ids by which another entity would be meant, since judgements come or go. */
  readonly regrouped: readonly string[];
  readonly warnings: readonly string[];
}

const nodesOf = async (ids: NodeIds, read: (ids: readonly string[]) => Promise<Described[]>): Promise<Nodes> => ({
  entities: await read(ids.entities),
  claims: await read(ids.claims),
  observations: await read(ids.observations),
});

const previewOne = async (
  graph: Graph,
  transaction: Writing,
  wanted: SourceRows,
  version: number,
): Promise<Preview> => {
  const { added, changed, removed, regrouped, warnings } = await loadWithin(transaction, wanted, false, version);
  const within = (ids: readonly string[]): Promise<Described[]> =>
    inBatches<Described>(transaction, 'load/describe-nodes', 'ids', ids);
  // What is gone inside the transaction is still there outside of it.
  const outside = (ids: readonly string[]): Promise<Described[]> =>
    ids.length === 0 ? Promise.resolve([]) : readRows<Described>(graph, statement('load/describe-nodes'), { ids });
  return {
    document: wanted.document.id,
    added: await nodesOf(added, within),
    changed: await nodesOf(changed, within),
    removed: await nodesOf(removed, outside),
    regrouped,
    warnings,
  };
};

/**
 * What loading these documents one after the other would change. All of it is done in one transaction and taken back, so
 * that nothing is written and the answer is exact.
 *
 * @throws {LianpuError} As a load does.
 * @example (await previewLoads(graph, [rowsOf(checked)]))[0]?.added.claims.length // 46
 */
export const previewLoads = (graph: Graph, documents: readonly SourceRows[]): Promise<Preview[]> =>
  foresee(graph, async (transaction, version) => {
    const previews: Preview[] = [];
    for (const wanted of documents) previews.push(await previewOne(graph, transaction, wanted, version));
    return previews;
  });

const shown = 20;

const signs = { added: '+', changed: '~', removed: '-' } as const;
const verbs = { added: 'add', changed: 'change', removed: 'remove' } as const;

const linesOf = (sign: string, kind: keyof NodeIds, nodes: readonly Described[]): string[] => {
  const lines = nodes.map((node) => `  ${sign} ${describe(kind, node)}`).toSorted();
  const more = lines.length - shown;
  return more > 0 ? [...lines.slice(0, shown), `  ${sign} … and ${more} more ${kind}`] : lines;
};

const count = (of: Nodes): string => kinds.map((kind) => `${of[kind].length} ${kind}`).join(', ');

/**
 * A preview in lines for people: counts, then the first of each kind by name.
 *
 * @example formatPreview(preview)[1] // '  + 太钢 SUPPLIES 吉利汽车晋中公司 (product 不锈钢, share 0.95)'
 */
export const formatPreview = ({ document, regrouped, warnings, ...nodes }: Preview): string[] => {
  const changes = (['added', 'changed', 'removed'] as const).map((change) => ({ change, of: nodes[change] }));
  const any = changes.some(({ of }) => kinds.some((kind) => of[kind].length > 0)) || regrouped.length > 0;
  if (!any) return [`${document}: nothing would change`];
  return [
    `${document}: would ${changes.map(({ change, of }) => `${verbs[change]} ${count(of)}`).join('; ')}`,
    ...changes.flatMap(({ change, of }) => kinds.flatMap((kind) => linesOf(signs[change], kind, of[kind]))),
    ...(regrouped.length > 0 ? [`  judgements would put other entities behind ${regrouped.join(', ')}`] : []),
    ...warnings.map((warning) => `${document}: warning: ${warning}`),
  ];
};
