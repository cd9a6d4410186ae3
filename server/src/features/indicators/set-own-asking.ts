import { addDays } from '@dich/measure';
import { regimeById } from '#features/periods/period.loaders.ts';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, type Problem, Refusal, refuseAll } from '#kernel/refusal.ts';
import { Indicator } from './indicator.entity.ts';
import { indicatorById } from './indicator.loaders.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';
import { problemsOfAsking } from './indicator-regimes.rules.ts';
import { RegimeAsking } from './regime-asking.entity.ts';
import type { SetOwnAskingInput } from './regime-asking.inputs.ts';
import { holdOwnAsking } from './regime-asking.queries.ts';

/**
 * Lets regimes of the actor's unit ask for an indicator that another regime supplies, from a day on, whoever keeps it: it
 * binds the unit and those below it, as its regimes do, and changes nothing of what the indicator means.
 */
export async function setOwnAsking(
  ctx: Context,
  { indicatorId, regimeIds, validFrom }: SetOwnAskingInput,
): Promise<{ indicator: CatalogueIndicator }> {
  authorize(mayKeepIndicators(ctx.actor), says.mayNotAsk());
  const [found] = await findIndicators(ctx, { ids: [indicatorId], forOwnPlans: true }, today(ctx));
  if (!found) throw new Refusal([notFound(['indicatorId'], says.indicator())]);
  const standing = await holdOwnAsking(ctx, indicatorId);
  refuseAll([
    ...(await problemsOfRegimes(ctx, regimeIds)),
    ...problemsOfAsking({ ...found, askingRegimeIds: [...regimeIds] }).map((problem) => ({
      ...problem,
      path: ['regimeIds', ...problem.path.slice(1)],
    })),
    ...(validFrom < today(ctx) ? [invalid(saysOfMeaning.askedFromPast(), 'validFrom')] : []),
  ]);

  const ended = standing.filter(({ regimeId }) => !regimeIds.includes(regimeId));
  for (const asking of ended) ctx.em.assign(asking, { validTo: addDays(validFrom, -1) });
  const begun = regimeIds.filter((id) => !standing.some(({ regimeId }) => regimeId === id));
  const { provinceId, pos } = ctx.scope;
  for (const regimeId of begun)
    ctx.em.create(
      RegimeAsking,
      { ...{ provinceId, id: newId(), pos }, regimeId, indicatorId, validFrom, validTo: null },
      { persist: true },
    );
  if (ended.length + begun.length > 0) {
    const identity = await ctx.em.findOneOrFail(Indicator, { id: indicatorId });
    await record(ctx, identity, {
      before: { askingRegimeIds: standing.map(({ regimeId }) => regimeId) },
      after: { askingRegimeIds: [...regimeIds], validFrom },
    });
  }
  await ctx.em.flush();
  return { indicator: (await indicatorById(ctx).load(indicatorId)) ?? found };
}

const invalid = (message: Problem['message'], ...path: string[]): Problem => ({ code: 'INVALID', path, message });

async function problemsOfRegimes(ctx: Context, regimeIds: readonly string[]): Promise<Problem[]> {
  const regimes = await Promise.all(regimeIds.map((id) => regimeById(ctx).load(id)));
  return regimes.flatMap((regime, index): Problem[] => {
    const path = ['regimeIds', String(index)];
    if (!regime || regime.pos !== ctx.scope.pos) return [notFound(path, saysOfMeaning.regime())];
    const { name, validTo } = regime;
    return validTo !== null && validTo < today(ctx)
      ? [{ code: 'INVALID', path, message: saysOfMeaning.regimeEnded({ name, day: { day: validTo } }) }]
      : [];
  });
}
