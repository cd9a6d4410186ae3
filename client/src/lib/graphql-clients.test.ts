import { gql } from 'urql';
import { afterEach, expect, test, vi } from 'vitest';
import { makeClients } from './graphql-clients.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server whose board shows the rule that was set last; the verb's answer names nothing that the board holds. */
function office() {
  let rule = 'PERCENT';
  const answer = (query: string) => {
    if (!query.startsWith('mutation')) return { __typename: 'Query', board: { __typename: 'Board', rule } };
    rule = 'BANDS';
    return { __typename: 'Mutation', setIndicatorRule: { __typename: 'SetIndicatorRulePayload', userErrors: [] } };
  };
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) =>
    Response.json({ data: answer(JSON.parse(String(init.body)).query) }),
  );
  return makeClients({ signInAgain: async () => false, onSignedOut: () => undefined });
}

const Board = gql`query { board { rule } }`;
const SetRule = gql`mutation { setIndicatorRule { userErrors { code } } }`;

test.each([
  ['pages', ['PERCENT', 'BANDS']],
  ['quiet', ['PERCENT']],
] as const)('what is shown follows a verb sent by the client for %s: %j', async (by, seen) => {
  const clients = office();
  const shown: string[] = [];
  const { unsubscribe } = clients.pages.query(Board, {}).subscribe(({ data }) => shown.push(data?.board.rule));
  await vi.waitFor(() => expect(shown).toEqual(['PERCENT']));
  await clients[by].mutation(SetRule, {});
  await vi.waitFor(() => expect(new Set(shown)).toEqual(new Set(seen)));
  unsubscribe();
});
