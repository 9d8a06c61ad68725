import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const composeFile = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));

const composeSchema = z.object({
  services: z.object({
    neo4j: z.object({ image: z.string(), environment: z.record(z.string(), z.string()) }),
  }),
});

/** What a container is made of. */
export interface ContainerImage {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The image and settings of the `neo4j` service of a compose file; settings that depend on the machine are left out.
 *
 * @example readCompose('services: {neo4j: {image: "neo4j:5", environment: {A: b, NEO4J_AUTH: "neo4j/${P}"}}}')
 * // { image: 'neo4j:5', environment: { A: 'b' } }
 */
export const readCompose = (text: string): ContainerImage => {
  const { image, environment } = composeSchema.parse(parse(text)).services.neo4j;
  const fixed = Object.entries(environment).filter(([, value]) => !value.includes('${'));
  return { image, environment: Object.fromEntries(fixed) };
};

/** Those of docker-compose.yml, so that both ways to a container give the same server. */
export const composeImage = async (): Promise<ContainerImage> => readCompose(await readFile(composeFile, 'utf8'));
