import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import { Fault } from '#kernel/fault.ts';
import { inOperation } from '#kernel/operation.ts';
import type { Heavy } from './aside/heavy.ts';
import type { WholeAnswer } from './aside/jobs.ts';
import { formatError } from './graphql-errors.ts';
import { openingOf, type RequestContext, runOperation, withStatus } from './graphql-operation.ts';
import type { Guards } from './guards.ts';
import { sizeRule } from './limits/document-limits.ts';
import { complexityLimit, schemaReaders } from './limits/operation-limits.ts';
import type { Metrics } from './metrics.ts';
import { speakIn } from './request-id.ts';
import type { Serving } from './serving.ts';
import { statusOfAnswer } from './status-of-answer.ts';
import { cleanLiterals, cleanVariables } from './text.ts';
import { tracing } from './tracing.ts';

export interface GraphqlServerOptions {
  schema: GraphQLSchema;
  /** Null: nothing listens here. */
  httpServer: Server | null;
  serving: Serving;
  guards: Pick<Guards, 'limits' | 'suggestions' | 'details' | 'csrfPrevention' | 'batches'>;
  /** What times operations; null: nothing does. */
  metrics: Pick<Metrics, 'operations'> | null;
  /** What heavy documents are counted, queued and answered by; null: nothing is. */
  heavy: Heavy | null;
}

/** Apollo over the product's transactions; expected refusals are data, everything else is hidden and logged. */
export async function graphqlServer(options: GraphqlServerOptions): Promise<ApolloServer<RequestContext>> {
  const { schema, serving, guards, heavy, httpServer, metrics } = options;
  const { limits } = guards;
  const server = new ApolloServer<RequestContext>({
    introspection: true,
    hideSchemaDetailsFromClientErrors: !guards.suggestions,
    includeStacktraceInErrorResponses: guards.details,
    csrfPrevention: guards.csrfPrevention,
    allowBatchedHttpRequests: guards.batches,
    persistedQueries: false,
    // whoever started the process ends it in order; Apollo would send itself a second signal, which waits for nothing
    stopOnTerminationSignals: false,
    logger: serving.log,
    ...(limits && { parseOptions: { maxTokens: limits.tokens }, validationOptions: { maxErrors: limits.errors } }),
    validationRules: limits ? [cleanLiterals, sizeRule(limits)] : [cleanLiterals],
    formatError: formatError(serving.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(httpServer ? [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 })] : []),
      schemaReaders,
      complexityLimit(limits),
      cleanVariables,
      ...(guards.details ? [tracing] : []),
      ...(metrics ? [metrics.operations] : []),
      statusOfAnswer,
    ],
    // The one place through which every operation runs: here its transaction opens, and commits before the answer leaves.
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: async ({ context: given, operation, document, operationName, request }) => {
          const context = given as RequestContext;
          const { estimate } = context;
          if (heavy?.isHeavy(estimate)) {
            context.whole.answer = await answeredAside(serving, heavy, context);
            return { data: null };
          }
          return runOperation(serving, context, operation.operation === 'mutation' ? 'write' : 'read', {
            ...{ schema, document, operationName: operationName ?? null, variableValues: request.variables ?? {} },
            admit: async ({ actor }) => heavy?.spend(actor.accountId, estimate),
          });
        },
      }),
      stop: async () => {},
    },
  });
  await server.start();
  return server;
}

/** Off the account's budget first, then in its turn. */
async function answeredAside(serving: Serving, heavy: Heavy, context: RequestContext): Promise<WholeAnswer> {
  try {
    const accountId = await inOperation(openingOf(serving, context), context.caller, 'read', async (ctx) => {
      speakIn(ctx.language);
      await heavy.spend(ctx.actor.accountId, context.estimate);
      return ctx.actor.accountId;
    });
    return await heavy.document(accountId, context);
  } catch (error) {
    throw error instanceof Fault ? withStatus(error) : error;
  }
}
