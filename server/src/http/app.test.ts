import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import pg from 'pg';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { World } from '#test/world.ts';
import { createApp } from '../app.ts';

const database = useDatabase();
const app = useApp(database);

beforeAll(async () => {
  await new World(database).province();
});

test('/health says that the database answers', async () => {
  const { status, body } = await app.visitor().send('/health');
  expect({ status, body }).toEqual({ status: 200, body: { ok: true } });
});

test('/health and /ready tell the truth where the database is gone, and go on once it is back', async () => {
  const states = async () => {
    const answers = await Promise.all(['/health', '/ready'].map((path) => app.visitor().send(path)));
    return answers.map(({ status, body }) => `${status} ${(body as { key?: string }).key ?? 'ok'}`);
  };
  expect(await states()).toEqual(['200 ok', '200 ok']);
  const name = new URL(database.servingUrl).pathname.slice(1);
  const admin = new pg.Client({ connectionString: inject('clusterUrl') });
  await admin.connect();
  try {
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and usename = '${TEST_ROLES.login}'`,
    );
    await expect.poll(states).toEqual(['503 http.noDatabase', '503 http.noDatabase']);
  } finally {
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
  }
  await expect.poll(states).toEqual(['200 ok', '200 ok']);
});

describe('a disk of the database that is full is told as such, and nothing else is', () => {
  test.each([
    ['a route', '/session', 503, { account: 'nobody', password: 'x' }, 'app.take_attempt(text[],integer[],interval[])'],
    ['/graphql', '/graphql', 500, { query: '{ viewer { login } }' }, 'app.open_scope(bytea,date,interval)'],
  ])('%s', async (_name, path, expected, body, where) => {
    // as PostgreSQL says it when it cannot write
    const { rows } = await database.truth.query<{ text: string }>(
      'select pg_get_functiondef($1::regprocedure) as text',
      [where],
    );
    const head = rows[0]!.text.slice(0, rows[0]!.text.search(/\bAS \$/));
    await database.truth.query(
      `${head.replace(/LANGUAGE \w+/, 'LANGUAGE plpgsql')} as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`,
    );
    const answer = await app.visitor().json('POST', path, body, { cookie: `dich=${'A'.repeat(43)}` });
    await database.truth.query(rows[0]!.text);
    expect(answer.status).toBe(expected);
    expect(JSON.stringify(answer.body)).toContain('hết dung lượng đĩa');
    expect(JSON.stringify(answer.body)).not.toContain('extend');
  });
});

test('every answer has an id of its own', async () => {
  const ids = await Promise.all(
    [1, 2, 3].map(async () => (await app.visitor().send('/health')).headers.get('x-request-id')),
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
});

describe('headers', () => {
  test('let nothing run that the server did not send, and nobody frame or sniff it', async () => {
    const { headers } = await app.visitor().send('/health');
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp.replace(/'nonce-[^']+'/, "'nonce-…'")).toBe(
      "default-src 'self';style-src 'self' 'nonce-…';img-src 'self' data: blob:;font-src 'self';connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect({
      sniff: headers.get('x-content-type-options'),
      frame: headers.get('x-frame-options'),
      referrer: headers.get('referrer-policy'),
      hsts: headers.get('strict-transport-security'),
      server: headers.get('x-powered-by'),
    }).toEqual({
      sniff: 'nosniff',
      frame: 'DENY',
      referrer: 'same-origin',
      hsts: 'max-age=31536000; includeSubDomains',
      server: null,
    });
  });

  test('nothing of the machine may be asked for, and answers with data are kept nowhere', async () => {
    const { headers } = await app.visitor().send('/health');
    expect(headers.get('permissions-policy')).toContain('camera=(), geolocation=(), microphone=()');
    for (const [path, body] of [
      ['/graphql', { query: '{ __typename }' }],
      ['/session', { account: 'a', password: 'b' }],
      ['/invitation', {}],
    ] as const) {
      const answer = await app.visitor().json('POST', path, body);
      expect({ path, kept: answer.headers.get('cache-control') }).toEqual({ path, kept: 'no-store' });
    }
  });

  test('no other site is let in by CORS', async () => {
    const { headers } = await app.visitor().send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' },
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('what does not exist is answered without a page of the framework’s', async () => {
  const { status, body } = await app.visitor().send('/khong-co');
  expect({ status, body }).toMatchObject({ status: 404, body: { ok: false, code: 'NOT_FOUND' } });
});

test('TRACE is answered with nothing of what was sent', async () => {
  const sent = request(`${app.origin}/`, { method: 'TRACE', headers: { cookie: 'dich=bi-mat' } }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray()).toString();
  expect(answer.statusCode).toBe(404);
  expect(body).not.toContain('bi-mat');
});

test('a signal is left to whoever started the process: nothing here ends it, or sends it another', async () => {
  const listening = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal));
  const before = listening();
  vi.stubEnv('NODE_ENV', 'production');
  const options = { servingUrl: database.servingUrl, roles: TEST_ROLES, mode: 'production' } as const;
  const another = await createApp(options).finally(() => vi.unstubAllEnvs());
  try {
    expect(listening()).toEqual(before);
  } finally {
    await another.close();
  }
});
