import { many, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { mayNameSigners } from './account.policy.ts';
import { SignerType } from './people.graphql.ts';
import { signersOf } from './signers.queries.ts';

export const SignersQueries = queries({
  signers: query(
    many(
      record(
        SignerType,
        'Who leads the unit acted for today, by rank of their posts; none for who drafts no documents of it.',
      ),
    ),
    {},
    async (ctx) => (mayNameSigners(ctx.actor) ? signersOf(ctx) : []),
  ),
});
