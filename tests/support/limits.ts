import { buildSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { type Limits, limitsOf } from '../../src/config/limits.ts';
import { LianpuError } from '../../src/errors.ts';
import { operationJudge } from '../../src/security/limits/judge-operation.ts';
import type { OperationRule } from '../../src/security/limits/operation-limit.ts';

/** As the library generates it, in small. */
const schema = buildSchema(`
  input IDFilters { eq: ID in: [ID!] }
  input CompanyRelationship { all: CompanyWhere none: CompanyWhere single: CompanyWhere some: CompanyWhere }
  input CompanyConnectionWhere { node: CompanyWhere AND: [CompanyConnectionWhere!] }
  input CompanyConnection {
    all: CompanyConnectionWhere none: CompanyConnectionWhere single: CompanyConnectionWhere some: CompanyConnectionWhere
  }
  input CompanyWhere {
    id: IDFilters AND: [CompanyWhere!] OR: [CompanyWhere!] NOT: CompanyWhere
    suppliers: CompanyRelationship suppliersConnection: CompanyConnection
  }
  type Evidence { start: Int documents(limit: Int): [Evidence!]! }
  type Claim { id: ID! evidence(limit: Int): [Evidence!]! }
  type SuppliesProperties { share: Float claims: [Claim!]! }
  type Edge { node: Company! properties: SuppliesProperties! }
  type Connection { edges: [Edge!]! totalCount: Int! }
  type Company {
    id: ID! name: String aliases: [String!]!
    suppliers(where: CompanyWhere, limit: Int, offset: Int): [Company!]!
    suppliersConnection(where: CompanyConnectionWhere, first: Int, after: String): Connection!
  }
  type Chain { nodes: [Company!]! }
  type Query {
    companies(where: CompanyWhere, limit: Int, offset: Int): [Company!]!
    supplyChain(of: [ID!], first: Int! = 200): Chain!
    company: Company!
  }
`);

/** What one rule says of a request; undefined where it may run. */
export const refusalBy = (
  limit: OperationRule,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  limits: Partial<Limits> = {},
): LianpuError | undefined => {
  const document = parse(query);
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) throw invalid;
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  const refusal = operationJudge(schema, limitsOf(limits), [limit])(document, operation, variables)?.originalError;
  return refusal instanceof LianpuError ? refusal : undefined;
};

/** What a refusal counted. */
export const costBy = (...request: Parameters<typeof refusalBy>): unknown => refusalBy(...request)?.values['cost'];
