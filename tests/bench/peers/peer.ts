import { post } from '../ask/http.ts';
import { type Started, start } from '../serve/started.ts';
import type { Stage } from '../stage.ts';
import { TODAY } from '../subject.ts';
import type { Question } from '../workloads/question.ts';
import { documentFor, inOurWords } from './postgraphile-words.ts';
import type { RawSettings } from './raw.ts';

/** Who answers the same questions, Đích among them. */
export interface Peer {
  /** As a key of lines and in the tables. */
  key: string;
  what: string;
  /** Whether it is asked this at all; left out: everything. */
  answers?(question: Question): boolean;
  /** Its answer in the words of the others, where its schema has words of its own. */
  read?(answer: unknown): unknown;
  /** Sends a question, answers the body of what came. */
  ask(question: Question, variables: Record<string, unknown>): Promise<string>;
  stop(): Promise<void>;
}

export async function dich(stage: Stage): Promise<Peer> {
  const { visitor } = await stage.program();
  return {
    ...{ key: 'dich', what: 'Đích over HTTP, with a key, every limit on' },
    ask: ({ document, inParts }, variables) =>
      inParts ? inParts((part) => visitor.send(document, part)) : visitor.send(document, variables),
    stop: async () => undefined,
  };
}

/** raw pg and JSON.stringify: the limit. */
export const limit = (stage: Stage): Promise<Peer> =>
  raw('limit', 'raw pg + JSON.stringify', { url: stage.url, scope: null });

/** The same as the serving role, in the product's transaction and scope, under a policy like that of the figures. */
export async function scoped(stage: Stage): Promise<Peer> {
  const { tokenHash } = await stage.program();
  const scope = { role: stage.servingRole, tokenHash, today: TODAY };
  return raw('scoped', 'the same under row-level security', { url: stage.servingUrl, scope });
}

async function raw(key: string, what: string, settings: RawSettings): Promise<Peer> {
  const server = await start(new URL('raw.ts', import.meta.url), settings);
  return peerOf(key, what, server, (question, variables) => ({ path: `/${question.key}`, body: variables }));
}

/** As the manuals build it. */
export const idiomatic = (stage: Stage): Promise<Peer> =>
  overGraphql('idiomatic', 'Apollo + type-graphql + MikroORM + dataloader', stage, 'idiomatic/server.ts', {
    isCompiled: true,
  });

export const mercurius = (stage: Stage): Promise<Peer> =>
  overGraphql('mercurius', 'mercurius + graphql-jit', stage, 'mercurius.ts');

export async function postgraphile({ url }: Stage): Promise<Peer> {
  const what = 'PostGraphile 5';
  const server = await start(new URL('postgraphile.ts', import.meta.url), { url });
  const say = (question: Question, variables: Record<string, unknown>) => ({
    path: '/graphql',
    body: { query: documentFor(question), variables },
  });
  return {
    ...peerOf('postgraphile', what, server, say),
    answers: (question) => documentFor(question) !== undefined,
    read: (answer) => inOurWords(answer as Parameters<typeof inOurWords>[0]),
  };
}

async function overGraphql(
  key: string,
  what: string,
  { url }: Stage,
  file: string,
  how?: { isCompiled: boolean },
): Promise<Peer> {
  const server = await start(new URL(file, import.meta.url), { url }, how);
  const say = ({ document: query }: Question, variables: Record<string, unknown>) => ({
    path: '/graphql',
    body: { query, variables },
  });
  return {
    ...peerOf(key, what, server, say),
    // they know units and values, not the product's own lists
    answers: ({ document }) => /\b(comparison|unit)\(/.test(document),
  };
}

function peerOf(
  key: string,
  what: string,
  { port, stop }: Started,
  say: (question: Question, variables: Record<string, unknown>) => { path: string; body: unknown },
): Peer {
  return {
    ...{ key, what, stop },
    async ask(question, variables) {
      const { path, body } = say(question, variables);
      const answer = await post(port, path, JSON.stringify(body));
      if (answer.status !== 200) throw new Error(`${what}: ${answer.status} ${answer.body.slice(0, 500)}`);
      return answer.body;
    },
  };
}
