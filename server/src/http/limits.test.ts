import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { newKeyOf } from '#test/api-key.ts';
import { useDatabase } from '#test/database.ts';
import { errorOf, useApp, Visitor } from '#test/http.ts';
import { statementsOf } from '#test/statements.ts';
import { World } from '#test/world.ts';
import { LIMITS } from './limits/document-limits.ts';

const database = useDatabase();
const app = useApp(database);
let analyst: Visitor;

beforeAll(async () => {
  const world = new World(database);
  analyst = await app.signedIn(await world.official(await world.town(await world.province()), 'ANALYST'));
});

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');

/** `viewer { unit { parent { parent … { id } } } }`, so many fields deep. */
const deep = (levels: number) =>
  `{ viewer { unit { ${'parent { '.repeat(levels - 3)} id ${'} '.repeat(levels - 3)} } } }`;

const children = (first: string) => `children(first: ${first}) { edges { node { id code name } } }`;

const DOCUMENTS: Record<string, (count: number) => string> = {
  depth: deep,
  aliases: (count) => `{ viewer { ${many(count, (i) => `a${i}: login`)} } }`,
  directives: (count) => `{ viewer { login ${many(count, () => '@include(if: true)')} } }`,
  fields: (count) => `{ viewer { ${many(count - 1, () => 'login')} } }`,
  rootFields: (count) => `{ ${many(count, () => '__typename')} }`,
  tokens: (count) => `{ viewer { ${many(count - 5, () => 'login')} } }`,
};

describe('a question within the limits is answered, one beyond is refused', () => {
  test.each(['depth', 'aliases', 'fields', 'rootFields'] as const)('%s', async (name) => {
    const [within, beyond] = [LIMITS[name], LIMITS[name] + 1].map((count) => analyst.ask(DOCUMENTS[name]!(count)));
    expect(errorOf(await within!)).toBeNull();
    expect(errorOf(await beyond!)).toEqual({
      code: 'BAD_REQUEST',
      message: expect.stringContaining(`${LIMITS[name] + 1}, tối đa ${LIMITS[name]}`) as string,
    });
  });

  test('directives on one place', async () => {
    expect(errorOf(await analyst.ask(DOCUMENTS.directives!(LIMITS.directives + 1)))?.message).toBeDefined();
    const spread = `{ viewer { ${many(4, (i) => `... @include(if: true) { a${i}: login @skip(if: false) }`)} } }`;
    expect(errorOf(await analyst.ask(spread))).toBeNull();
  });

  test('tokens', async () => {
    const answer = await analyst.ask(DOCUMENTS.tokens!(LIMITS.tokens + 1));
    expect(errorOf(answer)).toEqual({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('tối đa 1.000 từ và dấu') as string,
    });
  });
});

test('ten thousand aliases are refused before anything is looked up', async () => {
  const { result, statements } = await statementsOf(() => analyst.ask(DOCUMENTS.aliases!(10_000)));
  expect(errorOf(result)?.code).toBe('BAD_REQUEST');
  expect(statements).toEqual([]);
});

test('fragments are counted where they are spread: what doubles sixty times is refused, which no walk of it would end', async () => {
  const doubling = many(60, (i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`);
  const answer = await analyst.ask(`{ viewer { ...F0 } } ${doubling} fragment F60 on Viewer { login }`);
  expect(errorOf(answer)?.message).toContain('quá nhiều trường');
});

test('fragments in a circle are refused', async () => {
  const answer = await analyst.ask('{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }');
  expect(errorOf(answer)?.code).toBe('BAD_REQUEST');
});

describe('how heavy a question is', () => {
  const nested = `query ($first: Int!) { viewer { unit { children(first: $first) { edges { node { ${children('$first')} } } } } } }`;

  test('is told by its variables too', async () => {
    expect(errorOf(await analyst.ask(nested, { first: 10 }))).toBeNull();
    const twice = nested.replace(
      children('$first'),
      `children(first: $first) { edges { node { ${children('$first')} } } }`,
    );
    expect(errorOf(await analyst.ask(twice, { first: 200 }))?.message).toContain('quá nặng');
  });

  test('a list of arguments counts as long as it is', async () => {
    const cells = `query ($i: [String!]!, $first: Int!) { viewer { unit { children(first: $first) { edges { node {
      values(indicatorCodes: $i, year: 2022) { display reason { text } attainmentLabel indicator { name code } unit { name } } } } } } } }`;
    const ask = (count: number) =>
      analyst.ask(cells, { first: 200, i: Array.from({ length: count }, (_, n) => `X${n}`) });
    expect(errorOf(await ask(3))?.message ?? '').not.toContain('quá nặng');
    expect(errorOf(await ask(3000))?.message).toContain('quá nặng');
  });
});

test('the question by which programs read the schema is within the limits; it takes a key', async () => {
  const program = new Visitor(() => app.origin, { authorization: `Bearer ${await newKeyOf(analyst)}` });
  const [byKey, byCookie] = [await program.ask(getIntrospectionQuery()), await analyst.ask(getIntrospectionQuery())];
  expect({ byKey: errorOf(byKey), byCookie: errorOf(byCookie), status: byCookie.status }).toEqual({
    byKey: null,
    byCookie: {
      code: 'BAD_REQUEST',
      message: 'Không xem được cấu trúc API bằng phiên đăng nhập của trình duyệt. Hãy dùng khóa API.',
    },
    status: 200,
  });
});

describe('the budget of a minute', () => {
  const small = useApp(database, { guards: { limits: { ...LIMITS, perMinute: 1_500 } } });
  const ONE = `{ viewer { unit { ${children('200')} } } }`;

  test('is the account’s, over all its sessions, and says when there is enough again; others have their own', async () => {
    const world = new World(database);
    const place = await world.town(await world.province());
    const [account, other] = [await world.official(place, 'ANALYST'), await world.official(place, 'ANALYST')];
    const [browser, another] = [await small.signedIn(account), await small.signedIn(account)];
    expect(errorOf(await browser.ask(ONE))).toBeNull();
    const refused = await another.ask(ONE);
    expect(refused.status).toBe(429);
    expect(errorOf(refused)).toEqual({
      code: 'BAD_REQUEST',
      message: expect.stringMatching(/quá nhiều số liệu trong một phút. Hãy thử lại sau \d+ giây/) as string,
    });
    expect(errorOf(await (await small.signedIn(other)).ask(ONE))).toBeNull();
    const NOBODY = '00000000-0000-7000-8000-000000000000';
    const file = await another.send(`/export/board.csv?unitId=${NOBODY}&periodId=${NOBODY}`);
    expect({ status: file.status, body: file.body }).toMatchObject({
      status: 429,
      body: { code: 'BAD_REQUEST', key: 'http.budgetSpent' },
    });
  });
});
