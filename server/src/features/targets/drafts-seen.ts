import { createHash } from 'node:crypto';
import type { Context } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import { type AssignmentGrid, draftsAt, quotaPlaces } from './assignment-grid.ts';
import { says } from './target.messages.ts';
import { lastWritten, writersSince } from './target.queries.ts';

/**
 * What the drafted quotas of a grid are, in short: whoever gives them says what was seen. "17.9f86d081884c": the last
 * entry of the trail about them, so that it can be said who wrote since, and what they are.
 */
export async function draftsDigestOf(ctx: Context, grid: AssignmentGrid): Promise<string> {
  return `${await lastWritten(ctx, grid.plan.id)}.${hashOf(grid)}`;
}

/** Giao puts every draft in force: refused where they are no longer what was seen. */
export async function problemsOfDraftsSeen(ctx: Context, grid: AssignmentGrid, seen: string): Promise<Problem[]> {
  const [seq = '', hash] = seen.split('.');
  if (hash === hashOf(grid)) return [];
  const by = /^\d{1,18}$/.test(seq) ? await writersSince(ctx, grid.plan.id, seq) : [];
  return [{ code: 'STALE', path: ['draftsSeen'], message: says.draftsChanged({ by }) }];
}

const hashOf = (grid: AssignmentGrid): string => hashOfDrafts(draftsAt(quotaPlaces(grid)));

/** Other drafts, or the same with other words, have another hash. */
export const hashOfDrafts = (drafts: readonly { id: string; revision: number }[]): string =>
  createHash('sha256')
    .update(drafts.map(({ id, revision }) => `${id} ${revision}`).join())
    .digest('hex')
    .slice(0, 16);
