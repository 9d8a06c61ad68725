import { Option } from 'commander';
import { type Claim, evidenceOf } from '../evidence.ts';
import { filterOf, filterOptions, wholeNumber } from '../options.ts';
import { type Meaning, type Options, question } from '../question.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Answer {
  readonly supplyChain: {
    readonly root: Named;
    readonly nodes: readonly {
      readonly tier: number;
      readonly basis: string;
      readonly direction: string;
      readonly entity: Named & { readonly type: string };
    }[];
    readonly edges: readonly {
      readonly supplier: Named;
      readonly customer: Named;
      readonly product: string | null;
      readonly share: number | null;
      readonly shareOf: string | null;
      readonly modality: string;
      readonly basis: string;
      readonly claims: readonly Claim[];
    }[];
    readonly depthReached: number;
    readonly deeper: boolean;
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The filter of a command line, its products by id or name. */
export const filterFrom = async (options: Options, meaning: Meaning): Promise<unknown> => {
  const said = options['product'] as readonly string[] | undefined;
  const products = said && (await Promise.all(said.map((product) => meaning('--product', product, ['Product']))));
  return filterOf(options, products);
};

export const supplyChain = question<Answer>({
  name: 'supply-chain',
  description: 'suppliers of suppliers, customers of customers, or both, each at its tier (供应链)',
  configure: (command) => {
    command
      .argument('<of>', 'company or product in the middle (id or name)')
      .addOption(
        new Option('--direction <direction>', 'which way')
          .choices(['UPSTREAM', 'DOWNSTREAM', 'BOTH'])
          .default('UPSTREAM'),
      )
      .option('--max-depth <number>', 'most hops', wholeNumber, 3)
      .option('--first <number>', 'most nodes', wholeNumber, 200)
      .option('--after <cursor>', 'the page after this cursor');
    for (const option of filterOptions()) command.addOption(option);
  },
  variables: async ([of], options, meaning) => ({
    of: await meaning('of', of, ['Company', 'Product']),
    direction: options['direction'],
    maxDepth: options['maxDepth'],
    where: await filterFrom(options, meaning),
    first: options['first'],
    after: options['after'],
  }),
  tables: ({ supplyChain: { nodes, edges } }) => [
    {
      title: 'nodes',
      columns: ['tier', 'direction', 'type', 'name', 'basis', 'id'],
      rows: nodes.map(({ tier, direction, basis, entity }) => [
        tier,
        direction,
        entity.type,
        entity.name,
        basis,
        entity.id,
      ]),
    },
    {
      title: 'edges',
      columns: ['supplier', 'customer', 'product', 'share', 'share of', 'modality', 'basis', 'evidence'],
      rows: edges.map(({ supplier, customer, product, share, shareOf, modality, basis, claims }) => [
        supplier.name,
        customer.name,
        product,
        share,
        shareOf,
        modality,
        basis,
        evidenceOf(claims),
      ]),
    },
  ],
  notes: ({ supplyChain: { root, totalCount, depthReached, deeper, truncated, pageInfo } }) => [
    `${root.name}: ${totalCount} reached within ${depthReached} tier(s)${deeper ? '; more lies beyond --max-depth' : ''}`,
    ...(truncated ? ['nodes or edges were left out'] : []),
    ...(pageInfo.hasNextPage ? [`more: --after ${pageInfo.endCursor}`] : []),
  ],
});
