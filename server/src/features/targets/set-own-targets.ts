import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, refuseAll } from '#kernel/refusal.ts';
import { problemsOfSeen } from './cells-seen.ts';
import { enter, inTrail, ownTargetOf } from './ledger.ts';
import { planToSetTargetsIn } from './plan-for-targets.ts';
import { type ReadWords, readWords } from './reading.ts';
import type { Target } from './target.entity.ts';
import type { SetOwnTargetsInput } from './target.inputs.ts';
import { givenIn } from './target.loaders.ts';
import { says } from './target.messages.ts';
import { ownTargetsOf } from './target.queries.ts';

/**
 * Writes the own targets (phấn đấu) of a unit or a department in a plan that is still a draft; they hold once the plan is issued. An empty
 * text removes one. An ambiguous text is kept with its question.
 */
export async function setOwnTargets(ctx: Context, input: SetOwnTargetsInput): Promise<{ targets: Target[] }> {
  const plan = await planToSetTargetsIn(ctx, input.planId);
  const planned = new Set(
    ((await planIndicatorsByPlan(ctx).load(plan.id)) ?? []).map(({ indicatorId }) => indicatorId),
  );
  const drafts = keyBy(
    (await ownTargetsOf(ctx, [plan])).filter(({ state }) => state === 'DRAFT'),
    ({ indicatorId }) => indicatorId,
  );
  const assigned = keyBy(await givenIn(ctx, plan), ({ indicatorId }) => indicatorId);

  const problems = problemsOfList(input.targets, ({ indicatorId }) => indicatorId, ['targets']);
  const wishes = new Map<string, ReadWords['columns'] | null>();
  for (const [index, words] of input.targets.entries()) {
    const path = ['targets', String(index)];
    const indicator = planned.has(words.indicatorId) ? await indicatorById(ctx).load(words.indicatorId) : null;
    if (!indicator) {
      problems.push(notFound([...path, 'indicatorId'], says.indicatorOfPlan()));
      continue;
    }
    const draft = drafts.get(indicator.id) ?? null;
    problems.push(
      ...(await problemsOfSeen(ctx, plan, { unitId: plan.unitId, ...words }, { draft, inForce: null }, path)),
    );
    if (words.text.trim() === '') {
      wishes.set(indicator.id, null);
    } else {
      const above = assigned.get(indicator.id);
      const read = readWords(words, {
        indicator,
        level: ctx.scope.level,
        years: plan.year,
        siblings: above?.reading ? [above.text] : [],
      });
      problems.push(...read.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
      wishes.set(indicator.id, read.columns);
    }
  }
  refuseAll(problems);

  const before = [...wishes.keys()].flatMap((indicatorId) => drafts.get(indicatorId) ?? []).map(inTrail);
  const targets: Target[] = [];
  for (const [indicatorId, columns] of wishes) {
    const draft = drafts.get(indicatorId);
    if (columns === null) {
      if (draft) ctx.em.remove(draft);
    } else {
      targets.push(draft ? ctx.em.assign(draft, columns) : enter(ctx, ownTargetOf(plan, indicatorId), columns));
    }
  }
  await record(ctx, plan, { before, after: targets.map(inTrail) });
  return { targets };
}
