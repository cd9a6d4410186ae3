import { beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '#kernel/messages.ts';
import { useDatabase } from '#test/database.ts';
import { errorOf, useApp, type Visitor } from '#test/http.ts';
import { type TestUnit, World } from '#test/world.ts';
import { says } from './http.messages.ts';

const UNSTORABLE = sayIn(says.unstorable(), 'vi');

const database = useDatabase();
const app = useApp(database);
let unit: TestUnit;
let planner: Visitor;

beforeAll(async () => {
  const world = new World(database);
  unit = await world.town(await world.province());
  planner = await app.signedIn(await world.official(unit, 'PLANNER'));
});

const UNIT_ON = 'query ($id: ID!, $on: LocalDate) { unit(id: $id, on: $on) { name } }';

const CREATE_PLAN = `mutation ($title: String!, $key: String) {
  createPlan(input: { year: 2023, title: $title, clientMutationId: $key }) { plan { id title } userErrors { code path message } } }`;

const raw = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  planner.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('a body that cannot be read is refused in words', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, number, string]>([
    ['not JSON', '{"query":', 400, 'Nội dung gửi lên không phải JSON đúng cú pháp.'],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400, 'Nội dung gửi lên phải là UTF-8.'],
    [
      'larger than 256 kB',
      JSON.stringify({ query: `{ viewer { login } } #${'x'.repeat(262_144)}` }),
      413,
      'Nội dung gửi lên quá lớn. Hãy chia thành nhiều lần gửi.',
    ],
    ['with a NUL in a variable', '{"query":"{ clock { today } }","variables":{"a":"x\\u0000y"}}', 400, UNSTORABLE],
    ['with half a character', '{"query":"{ clock { today } }","variables":{"a":["\\ud800"]}}', 400, UNSTORABLE],
  ])('%s', async (_name, body, status, message) => {
    const answer = await raw(body);
    expect({ status: answer.status, error: errorOf(answer) }).toEqual({
      status,
      error: { code: 'BAD_REQUEST', message },
    });
  });

  test('and so it is at the sign-in', async () => {
    const answer = await app.visitor().send('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"account":',
    });
    expect({ status: answer.status, code: (answer.body as { code: string }).code }).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });
});

test('a NUL that a literal escapes is refused', async () => {
  expect(errorOf(await planner.ask('{ units(search: "a\\u0000") { totalCount } }'))).toEqual({
    code: 'BAD_REQUEST',
    message: UNSTORABLE,
  });
});

test('text that was pasted decomposed is kept composed', async () => {
  const title = 'Kế hoạch mục tiêu chất lượng';
  const { body } = await planner.ask(CREATE_PLAN, { title: title.normalize('NFD') });
  const [row] = (await database.truth.query('select title from plan where unit_id = $1', [unit.unitId])).rows;
  expect({ body, row }).toMatchObject({
    body: { data: { createPlan: { plan: { title: title.normalize('NFC') }, userErrors: [] } } },
    row: { title: title.normalize('NFC') },
  });
});

describe('a value of the wrong form', () => {
  test.each([
    ['a day that does not exist', { id: '00000000-0000-7000-8000-000000000000', on: '2022-02-31' }],
    ['a day as it is written here', { id: '00000000-0000-7000-8000-000000000000', on: '31/02/2022' }],
    ['a number where text belongs', { id: '00000000-0000-7000-8000-000000000000', on: 20220230 }],
  ])('%s is the caller’s fault, and says nothing of the inside', async (_name, variables) => {
    const answer = await planner.ask(UNIT_ON, variables);
    expect(errorOf(answer)?.code).toBe('BAD_REQUEST');
    expect(JSON.stringify(answer.body)).not.toMatch(/select|syntax for type|node_modules|stack/i);
  });

  test.each([
    ['sixty digits as a number', `1${'0'.repeat(59)}`],
    ['sixty digits as text', `"${'9'.repeat(60)}"`],
  ])('%s is no Int', async (_name, digits) => {
    const answer = await raw(
      `{"query":"query ($n: Int) { units(first: $n) { totalCount } }","variables":{"n":${digits}}}`,
    );
    expect(errorOf(answer)?.code).toBe('BAD_REQUEST');
  });
});

describe('errors', () => {
  test('carry the id of the request that the headers name', async () => {
    const answer = await planner.ask('{ nothingOfThatName }');
    const [error] = (answer.body as { errors: { extensions: unknown }[] }).errors;
    expect(error?.extensions).toEqual({ code: 'BAD_REQUEST', requestId: answer.headers.get('x-request-id') });
  });

  test('make no suggestions', async () => {
    expect(errorOf(await planner.ask('{ viewr { login } }'))?.message).not.toContain('viewer');
  });

  test('of one part of a mutation leave nothing of the other parts', async () => {
    const plan = (year: number, first: number) =>
      `createPlan(input: { year: ${year}, title: "Kế hoạch" }) { plan { unit { children(first: ${first}) { totalCount } } } }`;
    const answer = await planner.ask(`mutation { a: ${plan(2024, 1)} b: ${plan(2025, 0)} }`);
    const { rows } = await database.truth.query('select year from plan where unit_id = $1 and year > 2023', [
      unit.unitId,
    ]);
    expect({ data: (answer.body as { data: unknown }).data, error: errorOf(answer)?.code, rows }).toEqual({
      data: null,
      error: 'BAD_REQUEST',
      rows: [],
    });
  });
});
