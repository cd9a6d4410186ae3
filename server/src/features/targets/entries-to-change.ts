import type { Context } from '#kernel/context.ts';
import { authorizeStep, problemsOfStep, type Step } from '#kernel/course.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, refuseAll } from '#kernel/refusal.ts';
import { type LedgerState, stateOfEntry } from './target.course.ts';
import type { Target } from './target.entity.ts';
import { says } from './target.messages.ts';
import { lockTargets } from './target.queries.ts';

/**
 * Entries of the ledger for one step, in the order asked, locked until the transaction ends; refused together where one
 * is not there, not for who acts, or not in force. `more` is refused with them.
 */
export async function entriesToChange(
  ctx: Context,
  ids: readonly string[],
  step: Step<LedgerState, Target>,
  more: readonly Problem[] = [],
): Promise<Target[]> {
  const path = ['targetIds'];
  const locked = await lockTargets(ctx, ids);
  const found = ids.map((id) => locked.get(id) ?? null);
  const foreign = found.find((target) => target !== null && !step.may(ctx.actor, target));
  if (foreign) authorizeStep(step, ctx.actor, foreign, path);
  refuseAll([
    ...more,
    ...problemsOfList(ids, (id) => id, path),
    ...found.flatMap((target, index) => {
      const at = [...path, String(index)];
      return target === null ? [notFound(at, says.target())] : problemsOfStep(step, stateOfEntry(target), at);
    }),
  ]);
  return found.filter((target) => target !== null);
}
