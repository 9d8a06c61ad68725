/** How many requests of a server went past Fastify, since their query was known. */
export const knownQueriesOf = async (url: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^lianpu_known_queries_total (\d+)$/m.exec(metrics)?.[1]);
};
