import { problemsOfAmendingFrom, problemsOfSecondPlan } from '#features/plans/amendment.rules.ts';
import { problemsOfPlanAbove } from '#features/plans/department-plan.ts';
import { problemsOfIssuing } from '#features/plans/issue.rules.ts';
import { extentOf, issueDecisionAndPlan } from '#features/plans/issue-decision.ts';
import { PLAN_COURSE } from '#features/plans/plan.course.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { decisionById } from '#features/plans/plan.loaders.ts';
import { planIssued } from '#features/plans/plan.notices.ts';
import { lastOfYear, planOfYear } from '#features/plans/plan.queries.ts';
import { MAX_TEXT } from '#features/plans/plan.rules.ts';
import { issueSubmissionsOf, lastSubmission } from '#features/plans/plan-submission.queries.ts';
import { planToChange } from '#features/plans/plan-to-change.ts';
import { problemsOfRetired } from '#features/plans/retired-indicators.ts';
import { tellDepartments, tellOfAdjusting, tellOfDecision, tellWhoStandsOn } from '#features/plans/tell-of-plan.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { allPlaces, draftsAt, gridOf, replacedAt } from './assignment-grid.ts';
import { problemsOfCarriedWords } from './carried-words.ts';
import { problemsOfChangesSeen } from './changes-seen.ts';
import { decideWhatIsGiven } from './decide-what-is-given.ts';
import { problemsOfDraftsSeen } from './drafts-seen.ts';
import { close, inTrail, issueDrafts, unitsNamed } from './ledger.ts';
import { saysOfMissing } from './missing.messages.ts';
import { asHoles, holesOf, problemsOfHoles } from './missing.ts';
import { ownTargetsEnded } from './own-targets-ended.ts';
import { lastChanges, standOn } from './plan-basis.queries.ts';
import type { IssuePlanInput } from './target.inputs.ts';
import { departmentTargetsGiven, targetsGiven } from './target.notices.ts';
import { cellPath, problemsOfGaps, problemsOfQuestion, problemsOfReplacing } from './target.rules.ts';
import { tellHeads } from './tell-heads.ts';
import { tellUnits } from './tell-units.ts';

/**
 * Ban hành: the plan, its decision, its own targets and the drafted quotas come into force in one transaction, built on
 * what the unit above has assigned. What was drafted or changed above since it was seen is told first; then refuses on
 * everything at once: what the decision lacks, every ambiguous text, every gap without an explanation. Who changes it
 * above does not wait for this plan's lock: so it is read once, after the gaps that were measured against it.
 */
export async function issuePlan(ctx: Context, input: IssuePlanInput): Promise<{ plan: Plan }> {
  const plan = await planToChange(ctx, input, PLAN_COURSE.issue);
  const { decision: reference, holdsFrom = null } = input;
  const explanation = tidyOrNull(input.gapExplanation);
  const grid = await gridOf(ctx, plan);
  const above = await lastChanges(ctx, [plan.id]);
  refuseAll([
    ...(await problemsOfDraftsSeen(ctx, plan, input.draftsSeen)),
    ...(await problemsOfChangesSeen(ctx, above, input.changesSeen)),
  ]);
  const drafts = draftsAt(allPlaces(grid));
  const replaced = replacedAt(allPlaces(grid));
  const from = reference.signedOn ?? holdsFrom ?? today(ctx);
  const where = holdsFrom === null ? ['decision', 'signedOn'] : ['holdsFrom'];
  const holes = await holesOf(ctx, grid);
  const holesReason = holes.length === 0 ? null : tidyOrNull(input.holesReason);
  const ended = await ownTargetsEnded(ctx, plan, drafts);
  const extent = await extentOf(ctx, plan);
  refuseAll([
    ...problemsOfIssuing({ year: plan.year, extent, decision: reference, holdsFrom, today: today(ctx) }),
    ...(await problemsOfCarriedWords(ctx, plan, input.carriedWordsSeen ?? false)),
    ...drafts.flatMap((draft) => problemsOfQuestion(draft, cellPath(draft))),
    ...(await problemsOfRetired(
      ctx,
      plan.year,
      grid.rows.map(({ indicator }) => indicator),
      () => ['planId'],
    )),
    ...(await problemsOfPlanAbove(ctx, plan, ['planId'])),
    ...problemsOfGaps(grid.rows, explanation),
    ...problemsOfHoles(holes, holesReason),
    ...problemsOfText(['holesReason'], input.holesReason, {
      ...{ what: saysOfMissing.holesReason(), max: MAX_TEXT, optional: true },
    }),
    ...problemsOfReplacing([...replaced, ...ended], from, where),
    ...problemsOfAmendingFrom(plan, await holdingLast(ctx, plan), from, where),
    ...(plan.amendsId === null ? problemsOfSecondPlan(await planOfYear(ctx, plan), plan.year, ['planId']) : []),
  ]);

  const { decision } = await issueDecisionAndPlan(ctx, plan, reference, {
    gapExplanation: explanation,
    named: unitsNamed(drafts),
    from,
    ...{ holes: asHoles(holes), holesReason },
  });
  const submission = await lastSubmission(ctx, plan, 'PLAN');
  await issueSubmissionsOf(ctx, plan, 'PLAN');
  await close(ctx, ended, from);
  await issueDrafts(ctx, drafts, replaced, { decision, from });
  await decideWhatIsGiven(ctx, plan);
  await standOn(
    ctx,
    plan,
    above.filter(({ withdrawn }) => !withdrawn),
  );
  await record(ctx, plan, { before: [...replaced, ...ended].map(inTrail), after: drafts.map(inTrail) });
  await tellUnits(ctx, targetsGiven, drafts);
  await tellHeads(ctx, departmentTargetsGiven, drafts);
  await tellDepartments(ctx, plan);
  await tellOfDecision(ctx, plan, planIssued, submission);
  if (plan.amendsId !== null && plan.departmentId === null) {
    await tellOfAdjusting(ctx, plan, decision);
    await tellWhoStandsOn(ctx, plan);
  }
  return { plan };
}

/** The day from which what was issued last for the year holds: of the plan of the year the day that it bears. */
async function holdingLast(ctx: Context, plan: Plan): Promise<{ holdsFrom: string | null } | null> {
  const last = await lastOfYear(ctx, plan);
  if (last === null || last.holdsFrom !== null) return last;
  const decision = last.decisionId === null ? null : await decisionById(ctx).load(last.decisionId);
  return { holdsFrom: decision?.signedOn ?? null };
}
