import { useDatabase } from '@dich/server/test/database.ts';
import { useApp } from '@dich/server/test/http.ts';
import { World } from '@dich/server/test/world.ts';
import { serverAudits } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';

const database = useDatabase();
const app = useApp(database);
let cookie = '';

beforeAll(async () => {
  const world = new World(database);
  const account = await world.official(await world.town(await world.province()), 'ANALYST');
  cookie = (await app.signedIn(account)).cookie ?? '';
});

/** The audits of graphql-http, asked by somebody signed in; GET is answered to who sends Apollo's preflight header. */
const audits = serverAudits({
  url: () => `${app.origin}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie);
    headers.set('apollo-require-preflight', '1');
    return fetch(url, { ...init, headers });
  },
});

test('there are sixty-one audits', () => {
  expect(audits.length).toBe(61);
});

test.each(audits.map((audit) => [`${audit.id}: ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
});
