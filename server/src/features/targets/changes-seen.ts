import { createHash } from 'node:crypto';
import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import type { Problem } from '#kernel/refusal.ts';
import { inWords } from './plan-basis.loaders.ts';
import { type ChangeAbove, lastChanges } from './plan-basis.queries.ts';
import { says } from './target.messages.ts';

/**
 * What stands above plans, in short: a mark for the last change of each indicator, so that it can be said which came
 * since, a withdrawal too. Whether it was looked at before makes no difference to what is seen.
 */
export const changesDigestByPlan = loader<string, string>(async (ctx, planIds) => {
  const byPlan = groupBy(await lastChanges(ctx, planIds), ({ planId }) => planId);
  return new Map(planIds.map((id) => [id, changesDigest(byPlan.get(id) ?? [])]));
});

/** An entry of the ledger is never overwritten: it is known by its identity alone. */
export const changesDigest = (changes: readonly Pick<ChangeAbove, 'id'>[]): string => changes.map(markOf).join(' ');

/** Only what was seen is stood on: refused with what came since. */
export async function problemsOfChangesSeen(
  ctx: Context,
  changes: readonly ChangeAbove[],
  seen: string,
): Promise<Problem[]> {
  const marks = new Set(seen.split(' '));
  const since = changes.filter((change) => !marks.has(markOf(change)));
  if (since.length === 0) return [];
  return [{ code: 'STALE', path: ['changesSeen'], message: says.changedSince(await inWords(ctx, since)) }];
}

const markOf = ({ id }: Pick<ChangeAbove, 'id'>): string => createHash('sha256').update(id).digest('hex').slice(0, 12);
