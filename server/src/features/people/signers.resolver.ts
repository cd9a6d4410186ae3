import { refuseDayToCome } from '#kernel/as-of.ts';
import { today } from '#kernel/context.ts';
import { day, many, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { mayNameSigners } from './account.policy.ts';
import { SignerType } from './people.graphql.ts';
import { signersOf } from './signers.queries.ts';

export const SignersQueries = queries({
  signers: query(
    many(
      record(
        SignerType,
        'Who leads the unit acted for, by rank of their posts; none for who drafts no documents of it.',
      ),
    ),
    {
      on: optional(day('Who led it on that day, with the posts of then. Left out: today. BAD_REQUEST: a day to come.')),
    },
    async (ctx, { on }) => {
      if (!mayNameSigners(ctx.actor)) return [];
      const asked = on ?? today(ctx);
      refuseDayToCome(ctx, asked);
      return signersOf(ctx, asked);
    },
  ),
});
