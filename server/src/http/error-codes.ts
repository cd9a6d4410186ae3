import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { RequestContext } from './graphql-operation.ts';

/** Of every error of an answer. */
export const codesIn = (body: GraphQLResponse['body']): string[] =>
  (body.kind === 'single' ? (body.singleResult.errors ?? []) : []).map(({ extensions }) =>
    String(extensions?.code ?? 'INTERNAL'),
  );

/** Who hands an answer on that it has not worked out counts its errors too. */
export const keepingCodes: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      contextValue.whole.errorCodes = codesIn(response.body);
    },
  }),
};
