import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { type FieldNode, Kind } from 'graphql';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { codesIn } from './error-codes.ts';
import type { RequestContext } from './graphql-operation.ts';
import type { Serving } from './serving.ts';

/** What an operator watches, in the text format of Prometheus. No label holds anything that somebody wrote. */
export interface Metrics {
  /** Times every request, by the part of the product that answers it. */
  timed: RequestHandler;
  /** Times operations by their first field, a closed set, and counts what was refused and what failed. */
  operations: ApolloServerPlugin<RequestContext>;
  text(): Promise<string>;
  stop(): void;
}

const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 20];
/** What the first word of an address names; anything else is a page of the client or one of its files. */
const PARTS = new Set(['graphql', 'session', 'invitation', 'export', 'import', 'health', 'ready']);

export function metricsOf({ orm }: Pick<Serving, 'orm'>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'dich_' });
  const requests = new Histogram({
    name: 'dich_http_request_duration_seconds',
    help: 'Requests that were answered, by part of the product, method and status.',
    labelNames: ['part', 'method', 'status'] as const,
    buckets: SECONDS,
    registers: [register],
  });
  const operations = new Histogram({
    name: 'dich_graphql_operation_duration_seconds',
    help: 'GraphQL operations of people and keys, by kind and first field; a document that was not run has neither.',
    labelNames: ['kind', 'field'] as const,
    buckets: SECONDS,
    registers: [register],
  });
  const errors = new Counter({
    name: 'dich_graphql_errors_total',
    help: 'Errors of GraphQL operations, by code; INTERNAL is a fault of the product.',
    labelNames: ['code'] as const,
    registers: [register],
  });
  new Gauge({
    name: 'dich_database_connections',
    help: 'Of the pool: open, idle, and requests that wait for one.',
    labelNames: ['state'] as const,
    registers: [register],
    async collect() {
      const pool = (await orm.em.getConnection().getNativeClient()) as Pool;
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  return {
    timed: (request, response, next) => {
      const done = requests.startTimer();
      const { method } = request;
      const [, first = ''] = request.path.split('/');
      const part = PARTS.has(first) ? first : 'client';
      response.once('finish', () => done({ part, method, status: response.statusCode }));
      next();
    },
    operations: {
      requestDidStart: async () => {
        const done = operations.startTimer();
        return {
          async willSendResponse({ operation, contextValue, response: { body } }) {
            const first = operation?.selectionSet.selections.find((one): one is FieldNode => one.kind === Kind.FIELD);
            done({ kind: operation?.operation ?? 'none', field: first?.name.value ?? 'none' });
            for (const code of contextValue.whole.answer?.errorCodes ?? codesIn(body)) errors.inc({ code });
          },
        };
      },
    },
    text: () => register.metrics(),
    stop: () => register.clear(),
  };
}

/** Of pg’s pool. */
interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}
