import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { readIdsAsUuids } from '#kernel/ids.ts';
import { ROOMS } from './rooms.ts';

let made: Promise<GraphQLSchema> | null = null;

/** Every room's slice of the graph, in the order of the rooms: made once for a process, as it depends on nothing else. */
export function makeSchema(): Promise<GraphQLSchema> {
  made ??= make();
  return made;
}

async function make(): Promise<GraphQLSchema> {
  readIdsAsUuids();
  const [first, ...others] = ROOMS.flatMap((room) => room.resolvers);
  if (!first) throw new Error('no room has a resolver');
  const schema = await buildSchema({ resolvers: [first, ...others], validate: false });
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (root) root.description = ROOTS[root.name];
  }
  return schema;
}

/** The two types that no room states. */
const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What can be asked. All of one operation is answered from one snapshot.',
  Mutation: 'The verbs. Each is done whole or refused with `userErrors`; all of one operation are one transaction.',
};
