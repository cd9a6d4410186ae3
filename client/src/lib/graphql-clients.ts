import { Client, type CombinedError, cacheExchange, fetchExchange, makeOperation, mapExchange } from 'urql';
import { languageHeader } from './language.ts';

export const isUnauthenticated = (error: CombinedError): boolean =>
  error.graphQLErrors.some((one) => one.extensions.code === 'UNAUTHENTICATED');

export interface Clients {
  /** Pages: answers are cached per document, refreshed behind what is shown, and asked for again after every verb. */
  pages: Client;
  /** Saving as one types: nothing shown is asked for again because a cell was saved. */
  quiet: Client;
}

/** An answer that takes longer counts as lost. */
const LONGEST_MS = 60_000;

const fetchInTime: typeof fetch = (address, init) => {
  const ends = [AbortSignal.timeout(LONGEST_MS), ...(init?.signal ? [init.signal] : [])];
  return fetch(address, { ...init, signal: AbortSignal.any(ends) });
};

/**
 * The cache asks again for what holds a type that a verb's answer names. A verb changes more than it answers (a rule of
 * scoring changes boards), so every answer names what every page holds: nothing shown stays as it was before the verb.
 */
const pagesFollowVerbs = mapExchange({
  onOperation: (operation) =>
    makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames: ['Page'] }),
});

/** New clients for a new session or office: nothing of the one before stays in memory. */
export function makeClients(onSignedOut: () => void): Clients {
  const signedOut = mapExchange({
    onError: (error) => {
      if (isUnauthenticated(error)) onSignedOut();
    },
  });
  const options = {
    ...{ url: '/graphql', preferGetMethod: false, fetch: fetchInTime },
    fetchOptions: { credentials: 'same-origin' as const, headers: languageHeader },
  };
  return {
    pages: new Client({
      ...options,
      requestPolicy: 'cache-and-network',
      exchanges: [signedOut, pagesFollowVerbs, cacheExchange, fetchExchange],
    }),
    quiet: new Client({ ...options, requestPolicy: 'network-only', exchanges: [signedOut, fetchExchange] }),
  };
}
