import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '#kernel/messages.ts';
import { useDatabase } from '#test/database.ts';
import { type Answer, errorOf, useApp, type Visitor } from '#test/http.ts';
import { makePeriod } from '#test/periods.ts';
import { World } from '#test/world.ts';
import { says } from './http.messages.ts';

const UNSTORABLE = sayIn(says.unstorable(), 'vi');

/** Whatever bytes come in, every door answers with a code, words and the request's id, and never with a 5xx. */
const database = useDatabase();
const app = useApp(database);
let browser: Visitor;

beforeAll(async () => {
  const world = new World(database);
  browser = await app.signedIn(await world.official(await world.town(await world.province()), 'ANALYST'));
});

const DOORS = [
  ['POST', '/graphql'],
  ['POST', '/session'],
  ['POST', '/invitation'],
  ['PUT', '/session/password'],
  ['PUT', '/session/second-factor'],
  ['POST', '/session/password-proof'],
] as const;

const BODIES: [string, BodyInit, Record<string, string>?][] = [
  ['nothing', ''],
  ['half of a JSON', '{"query":'],
  ['a JSON text', '"{ viewer { login } }"'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['an empty list', '[]'],
  ['numbers where text belongs', '{"query":1,"account":1,"password":[],"token":{},"current":true,"code":1e99}'],
  ['keys of every object', '{"__proto__":{"query":"{ __typename }"},"constructor":1,"toString":1}'],
  [
    'a NUL',
    '{"query":"\\u0000","account":"\\u0000","password":"\\u0000","token":"\\u0000","current":"\\u0000","code":"\\u0000"}',
  ],
  [
    'half a character',
    '{"query":"\\ud83d","account":"\\ud83d","password":"\\ud83d","token":"\\ud83d","current":"\\ud83d","code":"\\ud83d"}',
  ],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])],
  ['lists within lists, a hundred thousand deep', `{"variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['more than it may hold', JSON.stringify({ query: 'x'.repeat(300_000) })],
  ['a megabyte in a kilobyte', gzipSync(Buffer.alloc(1_048_576, 32)), { 'content-encoding': 'gzip' }],
  ['what is no gzip', 'xxxx', { 'content-encoding': 'gzip' }],
  ['a packing that nobody knows', '{}', { 'content-encoding': 'zip' }],
  ['another set of characters', '{}', { 'content-type': 'application/json; charset=utf-7' }],
  ['XML', '<a/>', { 'content-type': 'application/xml' }],
];

/** Code and request id, wherever the door puts them. */
function refusalOf({ body }: Answer): { code?: unknown; requestId?: unknown } {
  const { errors, code, requestId } = body as {
    errors?: { extensions: { code: string; requestId: string } }[];
    code?: string;
    requestId?: string;
  };
  const [error] = errors ?? [];
  return error ? { code: error.extensions.code, requestId: error.extensions.requestId } : { code, requestId };
}

/** Beside /graphql every refusal is a message: which one, what it speaks of, and in words. */
function isMessage({ body }: Answer): boolean {
  const { errors, key, parameters, message } = body as Record<string, unknown>;
  return errors !== undefined || (/^[a-z-]+\.\w+$/.test(String(key)) && Array.isArray(parameters) && message !== '');
}

describe.each(DOORS)('%s %s refuses', (method, path) => {
  test.each(BODIES)('%s', async (_name, body, headers) => {
    const answer = await browser.send(path, {
      method,
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    expect([400, 413, 415, 422, 503]).toContain(answer.status);
    expect(refusalOf(answer)).toEqual({
      code: expect.stringMatching(/^[A-Z_]+$/) as string,
      requestId: answer.headers.get('x-request-id'),
    });
    expect(isMessage(answer)).toBe(true);
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|select |at \w+ \(/);
  });
});

describe('an address that cannot be read is refused', () => {
  test.each([
    [
      '/export/comparison.csv?unitIds=00000000-0000-7000-8000-000000000000&periodId=00000000-0000-7000-8000-000000000000&indicatorCodes=a%00b',
    ],
    ['/export/comparison.csv?unitIds=x'],
    ['/export/board.csv?unitId=%FF&periodId=%C3%28'],
    ['/export/%FF'],
    ['/%'],
    ['/assets/..%2f..%2fpackage.json'],
    ['/graphql?query=%00'],
    [
      `/graphql?query=${encodeURIComponent('query ($s: String) { units(search: $s) { totalCount } }')}&variables=${encodeURIComponent('{"s":"a\\u0000"}')}`,
    ],
    ['/graphql?query=%7B__typename%7D&query=%7B__typename%7D'],
    ['/graphql?query=%7B__typename%7D&variables=%7B'],
  ])('%s', async (path) => {
    const answer = await browser.send(path, { headers: { 'apollo-require-preflight': '1' } });
    expect([400, 404]).toContain(answer.status);
    expect(refusalOf(answer).requestId).toBe(answer.headers.get('x-request-id'));
    expect(isMessage(answer)).toBe(true);
  });
});

describe('a batch', () => {
  test('is refused, of one as of ten', async () => {
    const one = { query: '{ viewer { login } }' };
    for (const batch of [[one], Array.from({ length: 10 }, () => one)]) {
      const answer = await browser.json('POST', '/graphql', batch);
      expect({ status: answer.status, code: errorOf(answer)?.code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
    }
  });
});

describe('an id that is none', () => {
  const TEXTS = ['', '1', '31/02/2022', "' or true --", 'x'.repeat(1000), '00000000-0000-0000-0000-00000000000g'];

  test.each(TEXTS)('%s names nothing, as an unknown one does', async (id) => {
    const { body } = await browser.ask('query ($id: ID!) { unit(id: $id) { name } plan(id: $id) { title } }', { id });
    expect(body).toEqual({ data: { unit: null, plan: null } });
  });

  test('is not found by a verb either', async () => {
    const { body } = await browser.ask(
      'mutation { submitReport(input: { reportId: "31/02", revision: 1 }) { userErrors { code path } } }',
    );
    expect(body).toEqual({
      data: { submitReport: { userErrors: [{ code: 'NOT_FOUND', path: ['reportId'] }] } },
    });
  });
});

test('a cursor that is none is refused', async () => {
  for (const after of ['{}', '-1', 'NaN', '99999999999999999999']) {
    const answer = await browser.ask('query ($after: String) { units(after: $after) { totalCount } }', { after });
    expect(errorOf(answer)).toEqual({
      code: 'BAD_REQUEST',
      message: 'after không phải là endCursor của danh sách này; hãy tải lại từ đầu.',
    });
  }
});

test('an address that holds a NUL is refused before anything is looked up with it', async () => {
  const { id } = await makePeriod(database);
  const { status, body } = await browser.send(
    `/export/comparison.csv?unitIds=${id}&periodId=${id}&indicatorCodes=a%00b`,
  );
  expect({ status, body }).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST', message: UNSTORABLE } });
});
