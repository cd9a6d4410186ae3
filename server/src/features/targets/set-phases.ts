import { faultsOfPhases, isPhaseEnd, isTerm, notAnEnd, type TypedPhase, whyNotPhased } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfSeen } from './cells-seen.ts';
import { draftsInGrid } from './drafts-in-grid.ts';
import { inTrail } from './ledger.ts';
import { planToSetTargetsIn, planToWriteIn } from './plan-for-targets.ts';
import { problemsOfWaiting, submittedElsewhere } from './quota-submission.queries.ts';
import { addsUp, phaseRead, withPhase } from './read-phase.ts';
import type { Target } from './target.entity.ts';
import type { SetPhasesInput } from './target.inputs.ts';
import { says } from './target.messages.ts';

/**
 * Phân kỳ: writes what drafted targets of a year have to reach by the end of some of its months, the unit's own and what
 * sub-units and departments are to be given; they hold with these. An empty text takes a phase away. What can be
 * understood in two ways is refused with its question, and nothing of the call is written.
 */
export async function setPhases(ctx: Context, input: SetPhasesInput): Promise<{ targets: Target[] }> {
  const isOfQuotas = input.phases.every(({ unitId, departmentId }) => unitId != null || departmentId != null);
  const plan = await (isOfQuotas ? planToWriteIn(ctx, input.planId) : planToSetTargetsIn(ctx, input.planId));
  if (isTerm(plan.year)) refuse('INVALID', ['planId'], says.termIsNotPhased());
  const find = await draftsInGrid(ctx, plan);
  const waiting = await submittedElsewhere(ctx, plan);
  const problems: Problem[] = problemsOfList(
    input.phases,
    ({ unitId, departmentId, indicatorId, until }) =>
      `${departmentId ?? unitId ?? plan.unitId} ${indicatorId} ${until}`,
    ['phases'],
  );
  const wished = new Map<
    Target,
    { indicator: CatalogueIndicator; phases: TypedPhase[]; paths: Map<number, string[]> }
  >();
  for (const [index, { unitId, departmentId, indicatorId, until, text, seen }] of input.phases.entries()) {
    const path = ['phases', String(index)];
    const { target, indicator } = find(indicatorId, {
      ...{ unitId: unitId ?? plan.unitId, departmentId: departmentId ?? null },
    });
    if (!target || !indicator) {
      problems.push(notFound([...path, 'indicatorId'], says.noTargetToPhase()));
      continue;
    }
    if (!isPhaseEnd(until)) {
      problems.push({ code: 'INVALID', path: [...path, 'until'], message: notAnEnd() });
      continue;
    }
    const before = target.phases.find((phase) => phase.until === until) ?? null;
    const isOwn = unitId == null && departmentId == null;
    problems.push(
      ...(await problemsOfSeen(
        ctx,
        plan,
        { unitId: target.unitId, departmentId: target.departmentId, indicatorId, text, seen },
        { draft: before, inForce: null },
        path,
      )),
      ...(isOwn ? [] : problemsOfWaiting(waiting, indicatorId, [...path, 'text'])),
    );
    const wish = wished.get(target) ?? { indicator, phases: target.phases, paths: new Map() };
    const read = phaseRead(target, until, text);
    if ('problem' in read) problems.push({ ...read.problem, path: [...path, 'text'] });
    else wish.phases = withPhase(wish.phases, until, read.phase);
    wish.paths.set(until, [...path, 'text']);
    wished.set(target, wish);
  }
  for (const [{ reading }, { indicator, phases, paths }] of wished) {
    if (reading === null || whyNotPhased(reading) !== null) continue;
    for (const { until, says: message } of faultsOfPhases(reading, phases, addsUp(indicator))) {
      const path = paths.get(until) ?? [...paths.values()][0] ?? ['phases'];
      problems.push({ code: 'INVALID', path, message });
    }
  }
  refuseAll(problems);

  const targets = [...wished.keys()];
  const before = targets.map(inTrail);
  for (const [target, { phases }] of wished) target.phases = phases;
  await record(ctx, plan, { before, after: targets.map(inTrail) });
  return { targets };
}
