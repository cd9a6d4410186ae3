import { setTimeout as sleep } from 'node:timers/promises';
import { useDatabase } from '@dich/server/test/database.ts';
import { World } from '@dich/server/test/world.ts';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { keyRequest, post, signInAs, startServer } from './server-process.ts';

const ROUNDS = 5;
const CLIENTS = 12;

const database = useDatabase();

describe.runIf(process.env.PROOF === 'full')('the server is told to stop under load', () => {
  test('every request that it took is answered whole, and nothing is done that nobody heard of', async ({ task }) => {
    const world = new World(database);
    const town = await world.town(await world.province());
    const cookie = await signInAs(database.owner, await world.official(town, 'PLANNER'));
    const answered = new Set<string>();
    const broken: string[] = [];
    const exits: (number | null)[] = [];
    let untaken = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await startServer(database.servingUrl);
      const clients = Array.from({ length: CLIENTS }, async (_, client) => {
        for (let count = 0; ; count += 1) {
          const name = `round ${round} client ${client} number ${count}`;
          try {
            const { status, body } = await post(server.port, cookie, keyRequest(name));
            if (status !== 200 || !body.includes('"userErrors":[]')) broken.push(`${status} ${body}`);
            answered.add(name);
          } catch (error) {
            if (isRefused(error)) return;
            // reset while it still waited in the kernel's queue: no process had it; whether one had is asked below
            if (isReset(error)) untaken += 1;
            else broken.push(String(error));
          }
        }
      });
      await sleep(1_000);
      exits.push(await server.terminate());
      await Promise.all(clients);
    }
    const { rows } = await database.truth.query<{ name: string }>('select name from api_key');
    const unheardOf = rows.map(({ name }) => name).filter((name) => !answered.has(name));
    figuresOf(task, {
      'stops under load': ROUNDS,
      'requests answered around the stops': answered.size,
      'requests dropped': broken.length + unheardOf.length,
      'connections that no process had taken yet': untaken,
    });
    expect({ broken, unheardOf, exits }).toEqual({ broken: [], unheardOf: [], exits: Array(ROUNDS).fill(0) });
    expect(answered.size).toBe(rows.length);
  }, 300_000);
});

const isRefused = (error: unknown): boolean => (error as { code?: string }).code === 'ECONNREFUSED';
const isReset = (error: unknown): boolean => (error as Error).message === 'read ECONNRESET';
