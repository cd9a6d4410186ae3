import { execute, parse, validate } from 'graphql';
import { makeSchema } from '../src/schema.ts';
import type { Actors } from './actors.ts';
import type { TestAccount } from './world.ts';

/** Sends a document as an official, through the same schema and one operation's transaction. Throws on any error. */
export async function ask<T>(
  actors: Actors,
  account: TestAccount,
  source: string,
  variables: Record<string, unknown> = {},
  now?: string,
): Promise<T> {
  const schema = await makeSchema();
  const document = parse(source);
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw new Error(invalid.map(String).join('\n'));
  const mode = source.trimStart().startsWith('mutation') ? 'write' : 'read';
  return actors.as(
    account,
    async (contextValue) => {
      const result = await execute({ schema, document, variableValues: variables, contextValue });
      if (result.errors) throw result.errors[0]?.originalError ?? result.errors[0];
      return JSON.parse(JSON.stringify(result.data)) as T;
    },
    { mode, ...(now ? { now } : {}) },
  );
}
