import { type Answer, Visitor } from './visitor.ts';

export interface Finding {
  name: ProbeName;
  /** Whether the weakness is there. */
  found: boolean;
}

/**
 * What graphql-cop looks for (dolevf/graphql-cop, lib/tests: twelve it runs and `field_duplication`, which it has
 * switched off), as own probes under its names. Where it would be content with less, they are stricter.
 */
export const PROBES = {
  field_suggestions: async (visitor) => /did you mean/i.test(textOf(await visitor.ask('{ __schema { directive } }'))),

  introspection: async (visitor) => hasData(await visitor.ask('{ __schema { types { name fields { name } } } }')),

  detect_graphiql: async (visitor) => {
    const pages = ['/', '/graphql', '/graphiql', '/playground', '/console'].map((path) =>
      visitor.send(path, { headers: { accept: 'text/html' } }),
    );
    return (await Promise.all(pages)).some((page) => /graphiql|graphql.playground|sandbox/i.test(textOf(page)));
  },

  get_method_support: async (visitor) => hasData(await visitor.send(`/graphql?query=${encodeURIComponent(TYPENAME)}`)),

  alias_overloading: async (visitor) => hasData(await visitor.ask(`{ ${many(101, (i) => `alias${i}: __typename`)} }`)),

  batch_query: async (visitor) => {
    const { body } = await visitor.json(
      'POST',
      '/graphql',
      Array.from({ length: 10 }, () => ({ query: TYPENAME })),
    );
    return Array.isArray(body) && body.length >= 10;
  },

  trace_mode: async (visitor) => /"(tracing|ftv1)"/.test(textOf(await visitor.ask(TYPENAME))),

  directive_overloading: async (visitor) =>
    errorsOf(await visitor.ask(`{ __typename ${many(10, () => '@aa')} }`)).length >= 10,

  circular_query_introspection: async (visitor) => hasData(await visitor.ask(CIRCLE)),

  get_based_mutation: async (visitor) =>
    hasData(await visitor.send(`/graphql?query=${encodeURIComponent(`mutation ${TYPENAME}`)}`)),

  post_based_csrf: async (visitor) =>
    hasData(
      await visitor.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ query: TYPENAME }).toString(),
      }),
    ),

  unhandled_error_detection: async (visitor) =>
    /exception|stacktrace|node_modules/i.test(textOf(await visitor.ask('qwerty { abc }'))),

  field_duplication: async (visitor) => hasData(await visitor.ask(`{ ${many(500, () => '__typename')} }`)),
} satisfies Record<string, (visitor: Visitor) => Promise<boolean>>;

export type ProbeName = keyof typeof PROBES;

/** All thirteen against a running server, as who sends these headers (a cookie, a key, nothing). */
export async function runProbes(origin: string, headers: Record<string, string> = {}): Promise<Finding[]> {
  const visitor = new Visitor(() => origin, headers);
  const names = Object.keys(PROBES) as ProbeName[];
  return Promise.all(names.map(async (name) => ({ name, found: await PROBES[name](visitor) })));
}

const TYPENAME = '{ __typename }';
const CIRCLE = `{ __schema { types { fields { ${'type { fields { '.repeat(3)} type { name } ${'} } '.repeat(3)} } } } }`;

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

const errorsOf = ({ body }: Answer): unknown[] => (body as { errors?: unknown[] } | null)?.errors ?? [];

const hasData = (answer: Answer): boolean =>
  errorsOf(answer).length === 0 && Boolean((answer.body as { data?: unknown } | null)?.data);

const textOf = ({ body }: Answer): string => (typeof body === 'string' ? body : JSON.stringify(body));
