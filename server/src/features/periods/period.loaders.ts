import { keyBy, loader } from '#kernel/loader.ts';
import { Period, PeriodDue, Regime } from './period.entity.ts';

export const regimeById = loader<string, Regime>(async (ctx, ids) =>
  keyBy(await ctx.em.find(Regime, { id: { $in: [...ids] } }), (regime) => regime.id),
);

export const periodById = loader<string, Period>(async (ctx, ids) =>
  keyBy(await ctx.em.find(Period, { id: { $in: [...ids] } }), (period) => period.id),
);

/** When a period is due from a level (or a department); key `<periodId> <level>`. */
export const dueByPeriodAndLevel = loader<string, PeriodDue>(async (ctx, keys) =>
  keyBy(
    await ctx.em.find(PeriodDue, { periodId: { $in: [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))] } }),
    (due) => `${due.periodId} ${due.level}`,
  ),
);

/** The latest of the days on which the levels owe a period; null: none does. */
export const lastDueByPeriod = loader<string, string>(async (ctx, ids) => {
  const last = new Map<string, string>();
  for (const { periodId, dueOn } of await ctx.em.find(PeriodDue, { periodId: { $in: [...ids] } }))
    if (dueOn > (last.get(periodId) ?? '')) last.set(periodId, dueOn);
  return last;
});
