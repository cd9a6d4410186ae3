import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import { execute, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { newKeyOf } from '#test/api-key.ts';
import { useDatabase } from '#test/database.ts';
import { useApp, Visitor } from '#test/http.ts';
import { PROBES, type ProbeName, runProbes } from '#test/probes.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { World } from '#test/world.ts';
import { createApp } from '../app.ts';
import { makeSchema } from '../schema.ts';
import type { Guards } from './guards.ts';
import { LIMITS, type Limits } from './limits/document-limits.ts';

const database = useDatabase();
const app = useApp(database, { mode: 'production' });
const signedIn = { cookie: '' };
const withKey = { authorization: '' };

beforeAll(async () => {
  const world = new World(database);
  const browser = await app.signedIn(await world.official(await world.town(await world.province()), 'LEADER'));
  signedIn.cookie = browser.cookie ?? '';
  await without({ allowedDocuments: null }, [], async (origin) => {
    withKey.authorization = `Bearer ${await newKeyOf(new Visitor(() => origin, signedIn))}`;
  });
});

/** The product in production with some guards taken away, behind handlers that production has not. */
async function without<T>(
  guards: Partial<Guards>,
  before: RequestHandler[],
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const product = await createApp({
    servingUrl: database.servingUrl,
    roles: TEST_ROLES,
    mode: 'production',
    guards,
  });
  try {
    return await listening(express().use(...before, product.express), work);
  } finally {
    await product.close();
  }
}

async function listening<T>(handler: RequestListener, work: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const found = async (origin: string, headers: Record<string, string>): Promise<string[]> =>
  (await runProbes(origin, headers)).flatMap((finding) => (finding.found ? [finding.name] : []));

describe('13 probes, 0 found in production', () => {
  test('there are 13', () => expect(Object.keys(PROBES)).toHaveLength(13));

  test('by who is not signed in', async () => {
    expect(await found(app.origin, {})).toEqual([]);
  });

  test('by who is', async ({ task }) => {
    const names = await found(app.origin, signedIn);
    Object.assign(task.meta, { figures: { probes: Object.keys(PROBES).length, 'probes found': names.length } });
    expect(names).toEqual([]);
  });

  test('by who is, where any document may be sent', async () => {
    expect(await without({ allowedDocuments: null }, [], (origin) => found(origin, signedIn))).toEqual([]);
  });

  test('by an invented key', async () => {
    expect(await found(app.origin, { authorization: `Bearer dich_${'A'.repeat(43)}` })).toEqual([]);
  });

  test('by a program with a key, but that it may read the schema', async () => {
    expect(await found(app.origin, withKey)).toEqual(['introspection']);
  });
});

const limitless = (...names: (keyof Limits)[]): Limits => ({
  ...LIMITS,
  ...Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])),
});

/** Hands a GET on as if it were a POST of the same. */
const getAsPost: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET') {
    const body = Buffer.from(JSON.stringify(request.query));
    request.unshift(body);
    request.headers['content-type'] = 'application/json';
    request.headers['content-length'] = String(body.length);
    request.method = 'POST';
  }
  next();
};

/** What stands against each: guards of our own, or what the product does not have at all. */
const AGAINST: Record<
  Exclude<ProbeName, 'circular_query_introspection'>,
  { guards?: Partial<Guards>; before?: RequestHandler[] }
> = {
  field_suggestions: { guards: { suggestions: true } },
  introspection: { guards: { introspection: true } },
  detect_graphiql: { guards: { graphiql: true } },
  get_method_support: { guards: { csrfPrevention: false } },
  alias_overloading: { guards: { limits: limitless('aliases', 'rootFields') } },
  batch_query: { guards: { batches: true } },
  trace_mode: { guards: { details: true } },
  directive_overloading: { guards: { limits: limitless('directives', 'errors') } },
  get_based_mutation: { before: [getAsPost] },
  post_based_csrf: { guards: { csrfPrevention: false }, before: [express.urlencoded()] },
  unhandled_error_detection: { guards: { details: true } },
  field_duplication: { guards: { limits: limitless('fields', 'rootFields') } },
};

describe('each probe finds its weakness once what stands against it is taken away', () => {
  const findable = new Set<string>();

  test.each(Object.entries(AGAINST))('%s', async (name, { guards, before }) => {
    const names = await without({ allowedDocuments: null, ...guards }, before ?? [], (origin) =>
      found(origin, signedIn),
    );
    expect(names).toContain(name);
    findable.add(name);
  });

  test('circular_query_introspection: a server that does not validate, as graphql-js refuses the circle', async () => {
    const schema = await makeSchema();
    const careless = express().use(express.json(), async (request, response) => {
      const { query } = request.body as { query: string };
      response.json(await execute({ schema, document: parse(query) }));
    });
    const isFound = await listening(careless, (origin) =>
      PROBES.circular_query_introspection(new Visitor(() => origin)),
    );
    expect(isFound).toBe(true);
    findable.add('circular_query_introspection');
  });

  test('that is all of them', ({ task }) => {
    Object.assign(task.meta, { figures: { 'probes found without their guard': findable.size } });
    expect([...findable].sort()).toEqual(Object.keys(PROBES).sort());
  });
});

describe('of two limits against one probe each is enough', () => {
  test.each([
    ['alias_overloading', 'aliases'],
    ['alias_overloading', 'rootFields'],
    ['field_duplication', 'fields'],
    ['field_duplication', 'rootFields'],
  ] as const)('%s, without the limit on %s', async (name, limit) => {
    const names = await without({ allowedDocuments: null, limits: limitless(limit) }, [], (origin) =>
      found(origin, signedIn),
    );
    expect(names).not.toContain(name);
  });
});
