import { setTimeout as sleep } from 'node:timers/promises';
import { World } from '@dich/server/test/world.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { figuresOf } from '../proof/figures.ts';
import { type DurableDatabase, makeDurableDatabase } from './durable-database.ts';
import { type ServerProcess, signInAs, startServer, writeKey } from './server-process.ts';

const KILLS = 20;
const WRITERS = 4;

describe.runIf(process.env.PROOF === 'full')('PostgreSQL is killed during writes', () => {
  let durable: DurableDatabase | undefined;
  let server: ServerProcess | undefined;

  afterAll(async () => {
    await server?.terminate();
    await durable?.remove();
  });

  test('what was acknowledged is there once, and the server goes on by itself', async ({ task }) => {
    durable = await makeDurableDatabase();
    const { database } = durable;
    const world = new World(database);
    const town = await world.town(await world.province());
    const cookies: string[] = [];
    for (let writer = 0; writer < WRITERS; writer += 1) {
      cookies.push(await signInAs(database.owner, await world.official(town, 'PLANNER')));
    }
    server = await startServer(database.servingUrl);
    const { port } = server;

    const acknowledged: { name: string; at: number }[] = [];
    let isOver = false;
    const writing = cookies.map(async (cookie, writer) => {
      for (let count = 0; !isOver; count += 1) {
        const name = `writer ${writer} number ${count}`;
        while ((await writeKey(port, cookie, name)) === null) await sleep(20);
        acknowledged.push({ name, at: Date.now() });
      }
    });
    const recoveries: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await sleep(400 + 50 * (kill % 7));
      const killed = Date.now();
      await durable.kill();
      while (!acknowledged.some(({ at }) => at > killed + 50)) await sleep(20);
      recoveries.push((acknowledged.find(({ at }) => at > killed + 50)?.at ?? killed) - killed);
    }
    isOver = true;
    await Promise.all(writing);

    const { rows } = await database.truth.query<{ name: string; times: number }>(
      'select name, count(*)::int as times from api_key group by name',
    );
    const written = new Map(rows.map(({ name, times }) => [name, times]));
    const lost = acknowledged.filter(({ name }) => !written.has(name));
    const doubled = rows.filter(({ times }) => times > 1);
    figuresOf(task, {
      'kills of PostgreSQL': KILLS,
      'writes acknowledged around the kills': acknowledged.length,
      'acknowledged writes lost': lost.length,
      'writes doubled': doubled.length,
      'recovery at the median (ms)': recoveries.sort((a, b) => a - b)[Math.floor(KILLS / 2)] ?? 0,
    });
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    expect(acknowledged.length).toBeGreaterThan(KILLS * WRITERS);
  }, 600_000);
});
