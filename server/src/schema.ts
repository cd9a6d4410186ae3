import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { readIdsAsUuids } from '#kernel/ids.ts';
import { ROOMS } from './rooms.ts';

/** Every room's slice of the graph, in the order of the rooms. */
export function makeSchema(): Promise<GraphQLSchema> {
  readIdsAsUuids();
  const [first, ...others] = ROOMS.flatMap((room) => room.resolvers);
  if (!first) throw new Error('no room has a resolver');
  return buildSchema({ resolvers: [first, ...others], validate: false });
}
