import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import { hashToken, IDLE_LIMIT } from '#features/people/session.ts';
import { type Caller, inOperation, type Opening } from '#kernel/operation.ts';
import { readToken } from './cookie.ts';
import { requestIdOf } from './request-id.ts';

/** What a request hands to the executor; the verbs' Context is made from it inside the transaction. */
export interface RequestContext {
  caller: Caller | null;
  requestId: string;
}

export interface GraphqlOptions {
  schema: GraphQLSchema;
  httpServer: Server;
  opening: Omit<Opening, 'requestId' | 'idleLimit'>;
  development: boolean;
  validationRules: ValidationRule[];
  plugins: ApolloServerPlugin<RequestContext>[];
}

export const MAX_BODY = '256kb';

/** /graphql: one operation, one transaction; expected refusals are data, everything else is hidden and logged. */
export async function graphqlEndpoint(options: GraphqlOptions): Promise<{ router: Router; stop: () => Promise<void> }> {
  const { schema, opening } = options;
  const server = new ApolloServer<RequestContext>({
    introspection: options.development,
    hideSchemaDetailsFromClientErrors: !options.development,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    logger: opening.log,
    validationRules: options.validationRules,
    formatError: (formatted, error) => hideInternals(formatted, error, opening.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer, stopGracePeriodMillis: 10_000 }),
      ...options.plugins,
    ],
    // The one place through which every operation runs: here its transaction opens, and commits before the answer leaves.
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        executor: async (request) => {
          const { caller, requestId } = request.context as RequestContext;
          return inOperation(
            { ...opening, requestId, idleLimit: IDLE_LIMIT },
            caller,
            request.operation.operation === 'mutation' ? 'write' : 'read',
            async (ctx) => {
              const result = await execute({
                schema,
                document: request.document as DocumentNode,
                operationName: request.operationName ?? null,
                variableValues: request.request.variables ?? {},
                contextValue: ctx,
              });
              return result;
            },
          );
        },
      }),
      stop: async () => {},
    },
  });
  await server.start();
  const router = Router();
  router.use(
    json({ limit: MAX_BODY }),
    expressMiddleware(server, {
      context: async ({ req, res }) => requestContext(req, res),
    }) as unknown as RequestHandler,
  );
  return { router, stop: () => server.stop() };
}

function requestContext(request: Request, response: Response): RequestContext {
  const token = readToken(request);
  const officeId = request.get('x-dich-office') ?? null;
  const wellFormed = officeId === null || /^[0-9a-f-]{36}$/.test(officeId);
  return {
    caller: token && wellFormed ? { tokenHash: hashToken(token), officeId } : null,
    requestId: requestIdOf(response),
  };
}

const KNOWN_CODES = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_REQUEST']);
const CALLERS_FAULT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Errors carry one of four codes; what went wrong inside is logged, never sent. */
function hideInternals(
  formatted: { message: string; extensions?: Record<string, unknown> | undefined },
  error: unknown,
  log: Logger,
) {
  const code = String(formatted.extensions?.code ?? '');
  const { path, locations } = formatted as GraphQLError;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (KNOWN_CODES.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  if (CALLERS_FAULT.has(code)) {
    return { message: formatted.message, ...place, extensions: { code: 'BAD_REQUEST' } };
  }
  log.error({ err: unwrapResolverError(error) }, 'unexpected error');
  return {
    message:
      'Hệ thống gặp lỗi ngoài dự kiến; chưa có gì bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm mã yêu cầu.',
    ...place,
    extensions: { code: 'INTERNAL' },
  };
}
