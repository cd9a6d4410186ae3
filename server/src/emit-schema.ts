import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './schema.ts';

/** Prints the contract of the API; `packages/schema/schema.graphql` is its committed form. */
export const printContract = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;

if (import.meta.main) {
  const file = new URL('../../packages/schema/schema.graphql', import.meta.url);
  writeFileSync(file, await printContract());
}
