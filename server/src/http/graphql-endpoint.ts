import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { type RequestHandler, Router } from 'express';
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { IDLE_LIMIT } from '#features/people/session.ts';
import { Fault } from '#kernel/fault.ts';
import { type Caller, inOperation } from '#kernel/operation.ts';
import { callerOf } from './caller.ts';
import { documentGate } from './document-gate.ts';
import { formatError } from './graphql-errors.ts';
import { jsonBody } from './json-body.ts';
import { documentRules, type Limits, operationLimits } from './limits.ts';
import { requestIdOf } from './request-id.ts';
import type { Serving } from './serving.ts';
import { statusOfAnswer } from './status-of-answer.ts';

/** What a request hands to the executor; the verbs' Context is made from it inside the transaction. */
export interface RequestContext {
  caller: Caller | null;
  requestId: string;
  mayIntrospect: boolean;
}

export interface GraphqlOptions {
  schema: GraphQLSchema;
  httpServer: Server;
  serving: Serving;
  /** Says more in errors; for development alone. */
  verbose: boolean;
  /** Null: documents of any size, for development alone. */
  limits: Limits | null;
  /** SHA-256 (hex) of the documents that a cookie may send; null: any document. */
  allowedDocuments: ReadonlySet<string> | null;
}

export const MAX_BODY = '256kb';

/** /graphql: one operation, one transaction; expected refusals are data, everything else is hidden and logged. */
export async function graphqlEndpoint(options: GraphqlOptions): Promise<{ router: Router; stop: () => Promise<void> }> {
  const { schema, serving, limits, allowedDocuments } = options;
  const server = new ApolloServer<RequestContext>({
    introspection: true,
    hideSchemaDetailsFromClientErrors: !options.verbose,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    logger: serving.log,
    ...(limits && { parseOptions: { maxTokens: limits.tokens } }),
    validationRules: documentRules(limits),
    formatError: formatError(serving.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis: 10_000 }),
      operationLimits(limits),
      statusOfAnswer,
    ],
    // The one place through which every operation runs: here its transaction opens, and commits before the answer leaves.
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: ({ context, operation, document, operationName, request }) =>
          runOperation(serving, context as RequestContext, operation.operation === 'mutation' ? 'write' : 'read', {
            schema,
            document,
            operationName: operationName ?? null,
            variableValues: request.variables ?? {},
          }),
      }),
      stop: async () => {},
    },
  });
  await server.start();
  const router = Router();
  router.use(
    jsonBody(MAX_BODY),
    documentGate(allowedDocuments),
    expressMiddleware(server, {
      context: async ({ req, res }) => ({
        caller: callerOf(req),
        requestId: requestIdOf(res),
        mayIntrospect: allowedDocuments === null || req.get('authorization') !== undefined,
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
}

/** Carries the answer of a mutation out of the transaction that its errors roll back. */
class RolledBack extends Error {
  constructor(readonly result: ExecutionResult) {
    super('rolled back');
  }
}

/** A mutation with an error that is no refusal leaves nothing behind, whichever of its fields the error came from. */
async function runOperation(
  serving: Serving,
  { caller, requestId }: RequestContext,
  mode: 'read' | 'write',
  operation: Operation,
): Promise<ExecutionResult> {
  try {
    return await inOperation({ ...serving, requestId, idleLimit: IDLE_LIMIT }, caller, mode, async (contextValue) => {
      const result = await execute({ ...operation, contextValue });
      if (mode === 'write' && result.errors) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Fault) throw withStatus(error);
    if (!(error instanceof RolledBack)) throw error;
    const { errors, data } = error.result;
    return data === undefined ? { errors } : { errors, data: null };
  }
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_REQUEST: 400 };

/** A fault of the whole operation, which then has no data, is one of the HTTP answer too. */
const withStatus = ({ message, extensions }: Fault): GraphQLError =>
  new GraphQLError(message, {
    extensions: { ...extensions, http: { status: STATUS[String(extensions.code)] ?? 500 } },
  });
