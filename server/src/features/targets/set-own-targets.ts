import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { planIndicatorsByPlan } from '#features/plans/plan.loaders.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { notFound, type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { enter, inTrail, ownTargetOf } from './ledger.ts';
import { planToDraftIn } from './plan-for-targets.ts';
import { type ReadWords, readWords, type Words } from './reading.ts';
import type { Target } from './target.entity.ts';
import { assignedTo, ownTargetsOf } from './target.queries.ts';

export interface OwnTarget extends Words {
  indicatorId: string;
}

export interface SetOwnTargets {
  planId: string;
  targets: readonly OwnTarget[];
}

/**
 * Writes the unit's own targets (phấn đấu) of a plan that is still a draft; they hold once the plan is issued. An empty
 * text removes one. An ambiguous text is kept with its question.
 */
export async function setOwnTargets(ctx: Context, input: SetOwnTargets): Promise<{ targets: Target[] }> {
  const plan = await planToDraftIn(ctx, input.planId);
  if (plan.issued) {
    const message = 'Kế hoạch đã ban hành. Muốn đổi mức chỉ tiêu, hãy lập quyết định điều chỉnh và ghi lý do.';
    refuse('LOCKED', ['planId'], message);
  }
  const planned = new Set(
    ((await planIndicatorsByPlan(ctx).load(plan.id)) ?? []).map(({ indicatorId }) => indicatorId),
  );
  const drafts = keyBy(
    (await ownTargetsOf(ctx, [plan])).filter(({ state }) => state === 'DRAFT'),
    ({ indicatorId }) => indicatorId,
  );
  const assigned = keyBy(await assignedTo(ctx, [plan]), ({ indicatorId }) => indicatorId);

  const problems: Problem[] = [];
  const wishes = new Map<string, ReadWords['columns'] | null>();
  for (const [index, words] of input.targets.entries()) {
    const path = ['targets', String(index)];
    const indicator = planned.has(words.indicatorId) ? await indicatorById(ctx).load(words.indicatorId) : null;
    if (!indicator) {
      problems.push(notFound([...path, 'indicatorId'], 'chỉ tiêu trong kế hoạch'));
    } else if (wishes.has(indicator.id)) {
      problems.push({ code: 'CONFLICT', path, message: 'Chỉ tiêu này được ghi hai lần. Hãy giữ một.' });
    } else if (words.text.trim() === '') {
      wishes.set(indicator.id, null);
    } else {
      const above = assigned.get(indicator.id);
      const read = readWords(words, {
        indicator,
        level: ctx.scope.level,
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
