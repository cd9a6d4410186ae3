import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { type RequestHandler, Router } from 'express';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { IDLE_LIMIT } from '#features/sign-in/session.ts';
import type { Context } from '#kernel/context.ts';
import { Fault, type FaultCode } from '#kernel/fault.ts';
import type { Language } from '#kernel/messages.ts';
import { type Caller, inOperation } from '#kernel/operation.ts';
import { callerOf } from './caller.ts';
import { documentGate } from './document-gate.ts';
import { formatError } from './graphql-errors.ts';
import type { Guards } from './guards.ts';
import { jsonBody } from './json-body.ts';
import { languageOf } from './language.ts';
import { sizeRule } from './limits/document-limits.ts';
import type { HeavyDocuments } from './limits/heavy-documents.ts';
import { complexityLimit, schemaReaders } from './limits/operation-limits.ts';
import { requestIdOf, speakIn } from './request-id.ts';
import type { Serving } from './serving.ts';
import { statusOfAnswer } from './status-of-answer.ts';
import { cleanLiterals, cleanVariables } from './text.ts';
import { tracing } from './tracing.ts';

/** What a request hands to the executor; the verbs' Context is made from it inside the transaction. */
export interface RequestContext {
  caller: Caller | null;
  language: Language;
  requestId: string;
  mayIntrospect: boolean;
  /** How many fields the answer may hold; 0 where nothing is limited. */
  estimate: number;
}

export interface GraphqlOptions {
  schema: GraphQLSchema;
  httpServer: Server;
  serving: Serving;
  guards: Guards;
  /** What heavy documents are counted and queued by; null: nothing is. */
  heavy: HeavyDocuments | null;
}

const MAX_BODY = '256kb';

/** /graphql: one operation, one transaction; expected refusals are data, everything else is hidden and logged. */
export async function graphqlEndpoint(options: GraphqlOptions): Promise<{ router: Router; stop: () => Promise<void> }> {
  const { schema, serving, guards, heavy } = options;
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
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis: 10_000 }),
      schemaReaders,
      complexityLimit(limits),
      cleanVariables,
      ...(guards.details ? [tracing] : []),
      statusOfAnswer,
    ],
    // The one place through which every operation runs: here its transaction opens, and commits before the answer leaves.
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: ({ context, operation, document, operationName, request }) => {
          const { estimate } = context as RequestContext;
          const run = () =>
            runOperation(serving, context as RequestContext, operation.operation === 'mutation' ? 'write' : 'read', {
              schema,
              document,
              operationName: operationName ?? null,
              variableValues: request.variables ?? {},
              admit: async ({ actor }) => heavy?.spend(actor.accountId, estimate),
            });
          return heavy ? heavy.inTurn(estimate, run) : run();
        },
      }),
      stop: async () => {},
    },
  });
  await server.start();
  const router = Router();
  router.use(
    jsonBody(MAX_BODY),
    documentGate(guards.allowedDocuments, serving.log),
    expressMiddleware(server, {
      context: async ({ req, res }) => ({
        caller: callerOf(req),
        language: languageOf(req),
        requestId: requestIdOf(res),
        mayIntrospect: guards.introspection || req.get('authorization') !== undefined,
        estimate: 0,
      }),
    }) as unknown as RequestHandler,
  );
  return { router, stop: () => server.stop() };
}

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | null;
  variableValues: Record<string, unknown>;
  /** Throws where it may not run for whoever asks. */
  admit(ctx: Context): Promise<void>;
}

/** Carries an answer out of the transaction that its errors roll back. */
class RolledBack extends Error {
  constructor(readonly result: ExecutionResult) {
    super('rolled back');
  }
}

/**
 * An operation with an error that is no refusal is rolled back. A mutation leaves nothing behind, whichever of its
 * fields the error came from; of a query what was read stands: a statement may have failed, and then nothing commits.
 */
async function runOperation(
  serving: Serving,
  { caller, language, requestId }: RequestContext,
  mode: 'read' | 'write',
  { admit, ...operation }: Operation,
): Promise<ExecutionResult> {
  try {
    return await inOperation(
      { ...serving, requestId, language, idleLimit: IDLE_LIMIT },
      caller,
      mode,
      async (contextValue) => {
        speakIn(contextValue.language);
        await admit(contextValue);
        const result = await execute({ ...operation, contextValue });
        if (result.errors) throw new RolledBack(result);
        return result;
      },
    );
  } catch (error) {
    if (error instanceof Fault) throw withStatus(error);
    if (!(error instanceof RolledBack)) throw error;
    const { errors, data } = error.result;
    if (mode === 'read' || data === undefined) return error.result;
    return { ...(errors && { errors }), data: null };
  }
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_REQUEST: 400 };

/** A fault of the whole operation, which then has no data, is one of the HTTP answer too; its own status stays. */
const withStatus = (fault: Fault): Fault => {
  const code = fault.extensions.code as FaultCode;
  return fault.extensions.http ? fault : new Fault(code, fault.said, STATUS[code] ?? 500);
};
