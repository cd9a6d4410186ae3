import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { printApi } from './print-api.ts';
import { printStates } from './print-states.ts';
import { makeSchema } from './schema.ts';

/** The contract of the API. */
const printContract = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;

/** What is printed from the code and committed, by path from the top of the project. */
export const printed = async (): Promise<Record<string, string>> => ({
  'packages/schema/schema.graphql': await printContract(),
  'docs/STATES.md': printStates(),
  'docs/API.md': printApi(await makeSchema()),
});

if (import.meta.main) {
  for (const [path, text] of Object.entries(await printed())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  }
}
