import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { type Request, type Response, Router } from 'express';
import { callerOf } from './caller.ts';
import { documentGate } from './document-gate.ts';
import type { RequestContext } from './graphql-operation.ts';
import type { Guards } from './guards.ts';
import { jsonBody } from './json-body.ts';
import { languageOf } from './language.ts';
import { requestIdOf } from './request-id.ts';
import type { Serving } from './serving.ts';

const MAX_BODY = '256kb';

/** /graphql: one operation, one transaction. */
export function graphqlEndpoint(server: ApolloServer<RequestContext>, serving: Serving, guards: Guards): Router {
  const router = Router();
  router.use(
    jsonBody(MAX_BODY),
    documentGate(guards.allowedDocuments, serving.log),
    async (request: Request, response: Response) => {
      const http = requestOf(request);
      const context: RequestContext = {
        http,
        caller: callerOf(request),
        language: languageOf(request),
        requestId: requestIdOf(response),
        now: serving.now,
        mayIntrospect: guards.introspection || request.get('authorization') !== undefined,
        ...{ estimate: 0, whole: { answer: null } },
      };
      const answer = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: http,
        context: async () => context,
      });
      const { answer: whole } = context.whole;
      const { status, headers } = whole ?? answer;
      response.status(status ?? 200);
      for (const [name, value] of headers) response.setHeader(name, value);
      if (whole) response.end(whole.body);
      else if (answer.body.kind === 'complete') response.send(answer.body.string);
      else throw new Error('an answer in parts was not asked for');
    },
  );
  return router;
}

function requestOf(request: Request): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = request.originalUrl.indexOf('?');
  return {
    method: request.method.toUpperCase(),
    headers,
    search: query < 0 ? '' : request.originalUrl.slice(query),
    body: request.body as unknown,
  };
}
