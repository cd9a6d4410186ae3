import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { HeaderMap } from '@apollo/server';
import { pino } from 'pino';
import { connect } from '#db/orm.config.ts';
import { IDLE_LIMIT } from '#features/sign-in/session.ts';
import { Fault, type FaultCode } from '#kernel/fault.ts';
import { inOperation } from '#kernel/operation.ts';
import { fileOfTable } from '#kernel/tables/file-of-table.ts';
import { ROOMS } from '../../rooms.ts';
import { makeSchema } from '../../schema.ts';
import { keepingCodes } from '../error-codes.ts';
import type { RequestContext } from '../graphql-operation.ts';
import { graphqlServer } from '../graphql-server.ts';
import { inRequest, speakIn } from '../request-id.ts';
import type { Serving } from '../serving.ts';
import type {
  Asking,
  DocumentJob,
  FileJob,
  JobAnswer,
  NumberedJob,
  Said,
  ThreadSettings,
  WholeAnswer,
} from './jobs.ts';

/** The process's own thread stays free for everybody else while this one works out and writes a heavy answer. */
const port = parentPort;
if (!port) throw new Error('this file is a thread of the server');
const say = (said: Said, moved: ArrayBuffer[] = []): void => port.postMessage(said, moved);

const { servingUrl, servingRole, secondFactorNeeded, guards, level } = workerData as ThreadSettings;
const serving: Serving = {
  orm: await connect(servingUrl, { min: 0, max: 2 }),
  servingRole,
  secondFactorNeeded,
  now: () => new Date(),
  log: pino({ level }, { write: (line: string) => say({ line }) }),
  // nobody signs in here
  ...{ secrets: null, relyingParty: null },
};
const server = await graphqlServer({
  schema: await makeSchema(),
  // how large it is was looked at before it came here
  guards: { ...guards, limits: null },
  ...{ serving, httpServer: null, heavy: null, metrics: { operations: keepingCodes } },
});

const callerIn = ({ tokenHash }: Asking) => (tokenHash === null ? null : { tokenHash: Buffer.from(tokenHash) });

async function answerDocument({ asking, mayIntrospect, http }: DocumentJob): Promise<WholeAnswer> {
  const headers = new HeaderMap();
  for (const [name, value] of http.headers) headers.set(name, value);
  const { language, requestId, now } = asking;
  const httpGraphQLRequest = { ...http, headers };
  const whole: RequestContext['whole'] = { answer: null };
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => ({
      ...{ http: httpGraphQLRequest, caller: callerIn(asking), language, requestId, mayIntrospect },
      now: () => new Date(now),
      ...{ estimate: 0, whole },
    }),
  });
  if (answer.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return {
    status: answer.status ?? 200,
    headers: [...answer.headers],
    body: new TextEncoder().encode(answer.body.string),
    errorCodes: whole.errorCodes ?? [],
  };
}

const tables = new Map(ROOMS.flatMap((room) => room.tables ?? []).map((table) => [table.name, table]));

const answerFile = ({ asking, asked: { table: name, ...rest } }: FileJob): Promise<Uint8Array<ArrayBuffer> | null> => {
  const table = tables.get(name);
  if (!table) throw new Error(`no room says a table ${name}`);
  const { language, requestId, now } = asking;
  const opening = { ...serving, language, requestId, now: () => new Date(now), idleLimit: IDLE_LIMIT };
  return inOperation(opening, callerIn(asking), 'read', (ctx) => {
    speakIn(ctx.language);
    return fileOfTable(ctx, table, rest);
  });
};

async function answer({ number, job }: NumberedJob): Promise<void> {
  const { requestId: id, address, language } = job.asking;
  try {
    const done = await inRequest<JobAnswer>({ id, address, language }, () =>
      job.kind === 'document' ? answerDocument(job) : answerFile(job),
    );
    const bytes = done instanceof Uint8Array ? done : (done?.body ?? null);
    say({ number, answer: done }, bytes === null ? [] : [bytes.buffer]);
  } catch (error) {
    if (error instanceof Fault) {
      say({ number, fault: { code: error.extensions.code as FaultCode, said: error.said } });
    } else say({ number, failed: String(error instanceof Error ? error.stack : error) });
  }
}

port.on('message', (numbered: NumberedJob) => void answer(numbered));
