import type { ApolloServerPlugin } from '@apollo/server';

/**
 * GraphQL over HTTP, 6.4.1: a client that takes application/json alone gets 200 for a well-formed request whatever the
 * document is worth; the newer media type carries 4xx. Apollo answers 400 to both.
 */
export const statusOfAnswer: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response, source }) {
      const accept = request.http?.headers.get('accept') ?? '';
      const takesNewer = accept.includes('application/graphql-response+json');
      const wellFormed = source !== undefined && request.http?.method === 'POST';
      if (wellFormed && !takesNewer && response.http.status === 400) response.http.status = 200;
    },
  }),
};
