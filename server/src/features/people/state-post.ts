import { record } from '#kernel/audit.ts';
import { recordToChange } from '#kernel/change.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { Office } from './account.entity.ts';
import type { StatePostInput } from './account.inputs.ts';
import { isOwn, mayEndOffice } from './account.policy.ts';
import { accountToAdminister, administeredBy, authorizeAdministration } from './administered-account.ts';
import { says } from './people.messages.ts';
import { earliestFrom, problemsOfPost, problemsOfPostDay, statedFrom } from './post.rules.ts';

/**
 * The post of an office from a day on, or none any more. What was signed before keeps the words that it was signed with. It
 * opens nothing, so that no second person has to confirm it.
 */
export async function statePost(ctx: Context, input: StatePostInput): Promise<{ office: Office }> {
  authorizeAdministration(ctx);
  const office = await recordToChange(ctx, Office, {
    ...{ id: input.officeId, path: ['officeId'], what: says.office(), isReadable: administeredBy(ctx) },
    may: mayEndOffice,
    mayNot: { if: isOwn(ctx.actor), yes: says.notOwnPost(), no: says.reachesFurther() },
  });
  await accountToAdminister(ctx, office.accountId, undefined, ['officeId']);
  const post = input.post ?? null;
  const from = input.validFrom ?? earliestFrom(office, today(ctx));
  refuseAll([...problemsOfPost(['post'], post, office.departmentId !== null), ...problemsOfPostDay(office, from)]);
  const before = { posts: office.posts };
  office.posts = statedFrom(office.posts, post, from);
  await record(ctx, office, { before, after: { posts: office.posts } });
  return { office };
}
