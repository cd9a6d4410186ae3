import { expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';
import { World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database, { metered: true });
const unmetered = useApp(database);

test('what was answered is counted by part, status and first field; nothing that somebody wrote is among it', async () => {
  const world = new World(database);
  const official = await app.signedIn(await world.official(await world.town(await world.province()), 'LEADER'));
  await official.ask('query KhoBau { clock { today } }');
  await official.ask('query KhoBau { khoBau }');
  await app.visitor().signIn('kho.bau', 'kho báu');
  await (await fetch(`${app.origin}/kho-bau?kho=bau`)).text();
  const told = await app.metrics();
  for (const counted of [
    'http_request_duration_seconds_count{part="graphql",method="POST",status="200"} 2',
    'http_request_duration_seconds_count{part="session",method="POST",status="401"} 1',
    'http_request_duration_seconds_count{part="client",method="GET",status="404"} 1',
    'graphql_operation_duration_seconds_count{kind="query",field="clock"} 1',
    'graphql_operation_duration_seconds_count{kind="none",field="none"} 1',
    'graphql_errors_total{code="BAD_REQUEST"} 1',
    'database_connections{state="waiting"} 0',
    'nodejs_eventloop_lag_p99_seconds ',
  ]) {
    expect(told).toContain(`\ndich_${counted}`);
  }
  expect(told).toMatch(/^dich_database_connections\{state="open"\} [1-9]/m);
  expect(told).not.toMatch(/kho/i);
});

test('the address itself tells no metrics, and nothing is counted unasked', async () => {
  expect((await fetch(`${app.origin}/metrics`)).status).toBe(404);
  expect(await unmetered.metrics()).toBeNull();
});
