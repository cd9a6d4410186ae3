import { useDatabase } from '@dich/server/test/database.ts';
import { World } from '@dich/server/test/world.ts';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { signInAs, startServer, writeKey } from './server-process.ts';

const MUTATIONS = 10_000;
const CLIENTS = 8;

const database = useDatabase();

describe.runIf(process.env.PROOF === 'full')('mutations are sent again with the same clientMutationId', () => {
  test('two at once and one later are one write with one answer', async ({ task }) => {
    const world = new World(database);
    const town = await world.town(await world.province());
    const server = await startServer(database.servingUrl);
    try {
      const disagreeing: string[] = [];
      await Promise.all(
        Array.from({ length: CLIENTS }, async (_, client) => {
          const cookie = await signInAs(database.owner, await world.official(town, 'PLANNER'));
          for (let count = client; count < MUTATIONS; count += CLIENTS) {
            const name = `retried ${count}`;
            const atOnce = await Promise.all([
              writeKey(server.port, cookie, name),
              writeKey(server.port, cookie, name),
            ]);
            const answers = [...atOnce, await writeKey(server.port, cookie, name)];
            if (answers.includes(null) || new Set(answers).size !== 1) disagreeing.push(name);
          }
        }),
      );
      const { rows } = await database.truth.query<{ name: string }>(
        'select name from api_key group by name having count(*) > 1',
      );
      const { rows: counted } = await database.truth.query<{ total: number }>(
        'select count(*)::int as total from api_key',
      );
      figuresOf(task, { 'mutations retried': MUTATIONS, 'retried mutations doubled': rows.length });
      expect({ doubled: rows, disagreeing, total: counted[0]?.total }).toEqual({
        doubled: [],
        disagreeing: [],
        total: MUTATIONS,
      });
    } finally {
      await server.terminate();
    }
  }, 900_000);
});
