import { authExchange } from '@urql/exchange-auth';
import { Client, type CombinedError, cacheExchange, fetchExchange, makeOperation, mapExchange } from 'urql';
import { eitherSignal } from './either-signal.ts';
import { languageHeader } from './language.ts';
import { tellLine } from './line.ts';
import { savedAnswers } from './saved-answers.ts';

export const isUnauthenticated = (error: CombinedError): boolean =>
  error.graphQLErrors.some((one) => one.extensions.code === 'UNAUTHENTICATED');

export interface Clients {
  /** Pages: answers are cached per document, refreshed behind what is shown, and asked for again after every verb. */
  pages: Client;
  /** Saving as one types: nothing shown is asked for again because a cell was saved. */
  quiet: Client;
  /** Of who signs in again: it waits for nobody. */
  atDoor: Client;
  /** Files beside GraphQL: they too wait for who signs in again. */
  files: typeof fetch;
}

interface Ends {
  /** The session has ended; answers whether its person has signed in again, so that what was asked is asked once more. */
  signInAgain: () => Promise<boolean>;
  /** It has, and nobody signs in again here. */
  onSignedOut: () => void;
}

/** An answer that takes longer counts as lost. */
const LONGEST_MS = 60_000;

const fetchInTime: typeof fetch = async (address, init) => {
  const ends = [AbortSignal.timeout(LONGEST_MS), ...(init?.signal ? [init.signal] : [])];
  try {
    const answer = await fetch(address, { ...init, signal: eitherSignal(...ends) });
    tellLine(true);
    return answer;
  } catch (error) {
    // who asked may have gone
    if (!init?.signal?.aborted) tellLine(false);
    throw error;
  }
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
export function makeClients({ signInAgain, onSignedOut }: Ends): Clients {
  const signedOut = mapExchange({
    onError: (error) => {
      if (isUnauthenticated(error)) onSignedOut();
    },
  });
  /** What the end of a session has refused, and whatever is asked meanwhile, waits for its person and is then asked. */
  const goesOn = authExchange(async () => ({
    addAuthToOperation: (operation) => operation,
    didAuthError: isUnauthenticated,
    refreshAuth: async () => {
      await signInAgain();
    },
  }));
  const options = {
    ...{ url: '/graphql', preferGetMethod: false, fetch: fetchInTime },
    fetchOptions: { credentials: 'same-origin' as const, headers: languageHeader },
  };
  return {
    pages: new Client({
      ...options,
      requestPolicy: 'cache-and-network',
      exchanges: [signedOut, pagesFollowVerbs, cacheExchange, savedAnswers(), goesOn, fetchExchange],
    }),
    quiet: new Client({ ...options, requestPolicy: 'network-only', exchanges: [signedOut, goesOn, fetchExchange] }),
    atDoor: new Client({ ...options, requestPolicy: 'network-only', exchanges: [fetchExchange] }),
    files: async (address, init) => {
      const answer = await fetch(address, init);
      if (answer.status !== 401) return answer;
      if (await signInAgain()) return fetch(address, init);
      onSignedOut();
      return answer;
    },
  };
}
