import { createHash } from 'node:crypto';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { PlanSubmission } from '#features/plans/plan-submission.entity.ts';
import { openSubmissionUnder } from '#features/plans/plan-submission.queries.ts';
import { lastWritten, type Written, writtenSince } from '#features/plans/written-by.queries.ts';
import type { Context } from '#kernel/context.ts';
import { loader } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { draftsByPlan } from './target.loaders.ts';
import { says } from './target.messages.ts';

/** The verbs by which targets of a plan are drafted or put in force. */
export const DRAFTING = [
  'draftAssignments',
  'setOwnTargets',
  'setYearParts',
  'setPhases',
  'assignTargets',
  'issuePlan',
];

/**
 * What the drafts of a plan are, in short: whoever puts them in force says what was seen. "17.9f86d081884c7d65.W1f2e3d4c":
 * the last entry of the trail about them, so that it can be said who wrote since, what they are, and whether they wait for
 * the leader.
 */
export const draftsDigestByPlan = loader<string, string>(async (ctx, planIds) => {
  const last = await lastWritten(ctx, planIds, DRAFTING);
  const digests = planIds.map(async (id) => {
    const [hash, submitted] = await Promise.all([hashNow(ctx, id), openSubmissionUnder(ctx, id)]);
    return [id, [last.get(id) ?? '0', hash, inShort(submitted)].join('.')] as const;
  });
  return new Map(await Promise.all(digests));
});

/**
 * Every draft is put in force: refused where they are no longer what was seen, with who wrote what since, and where they
 * were submitted, returned or taken back since. Asked while the plan is locked, so that none changes between this and the
 * act.
 */
export async function problemsOfDraftsSeen(ctx: Context, plan: Plan, seen: string): Promise<Problem[]> {
  const [seq = '', hash, submittedSeen] = seen.split('.');
  const submitted = await openSubmissionUnder(ctx, plan.id);
  const problems: Problem[] = [];
  if (hash !== (await hashNow(ctx, plan.id))) {
    const since = /^\d{1,18}$/.test(seq) ? await writtenSince(ctx, plan.id, DRAFTING, seq) : [];
    const wrote = await Promise.all(since.map((written) => inWords(ctx, written)));
    problems.push({ code: 'STALE', path: ['draftsSeen'], message: says.draftsChanged({ wrote }) });
  }
  const isKnown = submittedSeen !== undefined || problems.length === 0;
  if (isKnown && submittedSeen !== inShort(submitted))
    problems.push({ code: 'STALE', path: ['draftsSeen'], message: whatBecame(submitted) });
  return problems;
}

/** Which submission waits (W) or came back (R). */
const inShort = (submitted: PlanSubmission | null): string =>
  submitted === null ? '-' : `${submitted.decidedAt === null ? 'W' : 'R'}${submitted.id.slice(-8)}`;

function whatBecame(submitted: PlanSubmission | null): Message {
  if (submitted === null) return says.nothingWaitsAnyMore();
  const { decidedBy, returnReason, submittedBy } = submitted;
  return decidedBy === null
    ? says.submittedMeanwhile({ by: submittedBy })
    : says.returnedMeanwhile({ by: decidedBy, reason: returnReason ?? '' });
}

async function inWords(ctx: Context, { by, indicatorIds }: Written): Promise<Message> {
  const indicators = await Promise.all(indicatorIds.map((id) => indicatorById(ctx).load(id)));
  return says.wrote({ by, indicators: indicators.flatMap((indicator) => indicator?.name ?? []) });
}

const hashNow = async (ctx: Context, planId: string): Promise<string> =>
  hashOfDrafts((await draftsByPlan(ctx).load(planId)) ?? []);

/** Other drafts, or the same with other words, have another hash. `drafts`: in the order of their ids. */
export const hashOfDrafts = (drafts: readonly { id: string; revision: number }[]): string =>
  createHash('sha256')
    .update(drafts.map(({ id, revision }) => `${id} ${revision}`).join())
    .digest('hex')
    .slice(0, 16);
