import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { MikroORM } from '@mikro-orm/postgresql';
import { announce, settingsOf } from '../../serve/settings.ts';
import { type Context, contextOf } from './context.ts';
import { Card, Unit } from './entities.ts';
import { makeSchema } from './schema.ts';

/** The build that the manuals show: Apollo Server as it comes, type-graphql, MikroORM with populate, dataloaders. */
const { url } = settingsOf<{ url: string }>();
const orm = await MikroORM.init({ clientUrl: url, entities: [Unit, Card], pool: { min: 0, max: 10 } });
const server = new ApolloServer<Context>({ schema: await makeSchema() });
const started = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => contextOf(orm.em.fork()),
});
announce(Number(new URL(started.url).port));
