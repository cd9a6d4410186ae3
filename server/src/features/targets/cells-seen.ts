import type { Plan } from '#features/plans/plan.entity.ts';
import { lastWriter } from '#features/plans/written-by.queries.ts';
import type { Context } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import { tidyOrNull } from '#kernel/words.ts';
import { DRAFTING } from './drafts-seen.ts';
import { says } from './target.messages.ts';

/** One cell as it is written: what its writer last read there, and what is to stand there. */
export interface WrittenCell {
  unitId: string;
  /** Null or left out: the unit itself. */
  departmentId?: string | null;
  indicatorId: string;
  text: string;
  /** The words of the draft; null: there was none. Left out: whatever there is now. */
  seen?: string | null;
}

/** What stands in the cell, in words. */
type Standing = Record<'draft' | 'inForce', { text: string } | null>;

/**
 * Two people may write in one grid: a cell that somebody else has changed since it was read, to something else than what
 * is written now, is refused and says what stands there, who wrote it and when. Other cells disturb nobody.
 */
export async function problemsOfSeen(
  ctx: Context,
  plan: Plan,
  { seen, text, unitId, departmentId = null, indicatorId }: WrittenCell,
  { draft, inForce }: Standing,
  path: string[],
): Promise<Problem[]> {
  const theirs = draft?.text ?? null;
  const read = tidyOrNull(seen);
  if (seen === undefined || theirs === read || theirs === tidyOrNull(text)) return [];
  // words that are in force already are kept as no draft: whoever wrote them sees none
  if (theirs === null && read === inForce?.text) return [];
  const place: Record<string, string> = departmentId === null ? { unitId } : { unitId, departmentId };
  const source = unitId === plan.unitId && departmentId === null ? 'OWN' : 'ASSIGNED';
  const written = await lastWriter(ctx, plan.id, DRAFTING, { ...place, indicatorId, source });
  const message = says.cellChanged({ theirs, by: written?.by ?? null, at: written?.at ?? null });
  return [{ code: 'STALE', path: [...path, 'text'], message }];
}
