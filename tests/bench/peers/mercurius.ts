import fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { announce, settingsOf } from '../serve/settings.ts';
import { ANSWERS } from './raw-answers.ts';

/** GraphQL with as little between as there is: mercurius, documents compiled by graphql-jit, each root field one statement. */
const { url } = settingsOf<{ url: string }>();
const pool = new pg.Pool({ connectionString: url, max: 10 });

const schema = `
type Query {
  comparison(unitIds: [ID!]!, indicatorIds: [ID!]!, periodId: ID!): Comparison
  unit(id: ID!): Unit
}
type Comparison { rows: [Row!]! }
type Row { unit: Unit!, cells: [Cell!]! }
type Unit { id: ID!, name: String!, values(indicatorIds: [ID!]!, periodId: ID!): [Cell!]!, children(first: Int): UnitConnection! }
type UnitConnection { edges: [UnitEdge!]! }
type UnitEdge { node: Unit! }
type Cell { value: String, numerator: String, denominator: String, attainment: String!, percentOfTarget: String, target: Target }
type Target { text: String! }`;

interface Asked {
  id?: string;
  [name: string]: unknown;
}

/** The statement of a workload, whose answer holds the field at its top; what lies below is read off it. */
const answer = (workload: string, field: string) => async (_: unknown, given: Asked, __: unknown, info: Info) => {
  const ask = ANSWERS[workload];
  if (!ask) throw new Error(`nobody answers ${workload}`);
  const client = await pool.connect();
  try {
    const found = await ask(client, { ...info.variableValues, ...given });
    return (found as Record<string, unknown>)[field];
  } finally {
    client.release();
  }
};

interface Info {
  variableValues: Record<string, unknown>;
}

const app = fastify();
await app.register(mercurius, {
  schema,
  resolvers: { Query: { comparison: answer('A', 'comparison'), unit: answer('B', 'unit') } },
  jit: 1,
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
announce((app.server.address() as { port: number }).port);
