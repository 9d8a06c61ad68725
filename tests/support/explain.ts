import type { ResultSummary } from 'neo4j-driver';
import type { Graph } from '../../src/graph/driver.ts';

/** What the planner says of a statement, with all that it has to warn of, which the project's own driver does not ask for. */
export const explain = async ({ driver, database }: Graph, statement: string): Promise<ResultSummary> => {
  const session = driver.session({ database, notificationFilter: { minimumSeverityLevel: 'INFORMATION' } });
  try {
    return (await session.run(`EXPLAIN ${statement}`)).summary;
  } finally {
    await session.close();
  }
};
