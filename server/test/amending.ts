import type { Amendment } from '#features/plans/plan.entity.ts';
import type { Actors } from './actors.ts';
import { ask } from './execute.ts';
import type { TestIndicator } from './indicators.ts';
import { planSeen, type Sent, send, type TownOfTargets } from './targets.ts';
import type { TestAccount } from './world.ts';

export interface AmendmentWish {
  how: Amendment;
  /** The day of the decision, on which all of it is done unless told. */
  signedOn: string;
  today?: string;
  /** Lines that it writes under an objective of its own. */
  adds?: readonly TestIndicator[];
  /** Its own targets, by indicator. */
  own?: Record<string, string>;
  /** Of what amends: indicators in force that it ends; of what replaces: those that are not taken along. */
  ends?: readonly TestIndicator[];
}

interface Issued {
  id: string;
  holdsFrom: string | null;
}

/** Begins, fills and issues what changes the plan of a town. Anything that is refused on the way is an error of the test. */
export async function amendAndIssue(
  actors: Actors,
  at: Pick<TownOfTargets, 'planner' | 'leader' | 'plan'>,
  { how, signedOn, today = signedOn, adds = [], own = {}, ends = [] }: AmendmentWish,
): Promise<Sent<Issued> & { planId: string }> {
  const done = async <T>(verb: string, input: Record<string, unknown>, selection: string): Promise<T> => {
    const { result, errors } = await send<T>(actors, at.planner, verb, input, selection, today);
    if (result === null) throw new Error(`${verb}: ${errors.join()}`);
    return result;
  };
  const { id: planId } = await done<{ id: string }>('amendPlan', { planId: at.plan.id, how }, 'plan { id }');
  if (how === 'REPLACE') {
    for (const planIndicatorId of await linesFor(actors, at.planner, planId, ends)) {
      await done('removePlanIndicator', { planIndicatorId }, 'plan { id }');
    }
  } else if (ends.length > 0) {
    const lines = ends.map(({ id }) => ({ indicatorId: id, reason: 'Hội đồng nhân dân đã bỏ chỉ tiêu này' }));
    await done('setEndedLines', { planId, lines }, 'plan { id }');
  }
  if (adds.length > 0) {
    const objective = await done<{ id: string }>('saveObjective', { planId, text: 'Bổ sung' }, 'objective { id }');
    const indicatorIds = adds.map(({ id }) => id);
    await done('addPlanIndicators', { objectiveId: objective.id, indicatorIds }, 'plan { id }');
  }
  const targets = Object.entries(own).map(([indicatorId, text]) => ({ indicatorId, text }));
  if (targets.length > 0) await done('setOwnTargets', { planId, targets }, 'targets { id }');
  return { planId, ...(await issueOn(actors, at.leader, planId, { signedOn, today })) };
}

/** Issues a draft under a decision of a day; that day is today unless told. */
export async function issueOn(
  actors: Actors,
  leader: TestAccount,
  planId: string,
  { signedOn, today = signedOn }: { signedOn: string; today?: string },
): Promise<Sent<Issued>> {
  const document = `{ plan(id: "${planId}") { revision } }`;
  const { plan } = await ask<{ plan: { revision: number } }>(actors, leader, document, {}, today);
  const decision = { number: '40/QĐ-UBND', signedOn, signer: { name: 'An', title: 'CHỦ TỊCH' } };
  const input = { planId, revision: plan.revision, ...(await planSeen(actors, leader, planId)), decision };
  return send<Issued>(actors, leader, 'issuePlan', input, 'plan { id holdsFrom }', today);
}

async function linesFor(
  actors: Actors,
  account: TestAccount,
  planId: string,
  indicators: readonly TestIndicator[],
): Promise<string[]> {
  const { plan } = await ask<{ plan: { objectives: { indicators: { id: string; indicator: { id: string } }[] }[] } }>(
    ...[actors, account, `{ plan(id: "${planId}") { objectives { indicators { id indicator { id } } } } }`],
  );
  const wanted = new Set(indicators.map(({ id }) => id));
  const lines = plan.objectives.flatMap((objective) => objective.indicators);
  return lines.filter(({ indicator }) => wanted.has(indicator.id)).map(({ id }) => id);
}
