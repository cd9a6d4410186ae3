import { expect, test } from 'vitest';
import { newKeyOf } from '#test/api-key.ts';
import { runAudits } from '#test/audits.ts';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';
import { World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);

test('GraphQL over HTTP: 61 of 61 audits', async ({ task }) => {
  const world = new World(database);
  const browser = await app.signedIn(await world.official(await world.town(await world.province()), 'ANALYST'));
  const audits = await runAudits(`${app.origin}/graphql`, `Bearer ${await newKeyOf(browser)}`);
  Object.assign(task.meta, {
    figures: { 'audits of GraphQL over HTTP': audits.total, 'audits passed': audits.passed },
  });
  expect(audits).toEqual({ total: 61, passed: 61, failures: [] });
});
