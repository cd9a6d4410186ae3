import { keyBy, loader, loaderOf } from '#kernel/loader.ts';
import { Period, PeriodDue, Regime } from './period.entity.ts';

export const regimeById = loaderOf(Regime);
export const periodById = loaderOf(Period);

/** The estimate (ước thực hiện) of the same year and kind in the same regime; by the period's id. */
export const estimateInPlaceOf = loader<string, Period>(async (ctx, ids) => {
  const periods = await ctx.em.find(Period, { id: { $in: [...ids] } });
  const [regimes, years] = [periods.map(({ regimeId }) => regimeId), periods.map(({ year }) => year)];
  const estimates = await ctx.em.find(Period, {
    ...{ vintage: 'ESTIMATE', regimeId: { $in: regimes }, year: { $in: years } },
  });
  const sameTime = ({ regimeId, year, kind }: Period) => `${regimeId} ${year} ${kind}`;
  const bySameTime = keyBy(estimates, sameTime);
  return new Map(
    periods.flatMap((period) => {
      const estimate = bySameTime.get(sameTime(period));
      return estimate ? [[period.id, estimate] as const] : [];
    }),
  );
});

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
