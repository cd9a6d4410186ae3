import { Client, type CombinedError, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { languageHeader } from './language.ts';

export const isUnauthenticated = (error: CombinedError): boolean =>
  error.graphQLErrors.some((one) => one.extensions.code === 'UNAUTHENTICATED');

export interface Clients {
  /** Pages: answers are cached per document and refreshed behind what is shown. */
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
      exchanges: [signedOut, cacheExchange, fetchExchange],
    }),
    quiet: new Client({ ...options, requestPolicy: 'network-only', exchanges: [signedOut, fetchExchange] }),
  };
}
