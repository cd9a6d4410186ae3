import { groupBy, keyBy, loader, loaderOf } from '#kernel/loader.ts';
import { Period, PeriodDue, PeriodException, type PeriodTerms, Regime, RegimeRule } from './period.entity.ts';
import { partOfPeriod } from './periods-to-make.ts';

export const regimeById = loaderOf(Regime);
export const periodById = loaderOf(Period);

/** Every period that reports on a year, of every regime that the reader sees, in its regime's order. */
export const periodsOfYear = loader<number, Period[]>(async (ctx, years) =>
  groupBy(
    await ctx.em.find(Period, { year: { $in: [...years] } }, { orderBy: { regimeId: 'asc', ordinal: 'asc' } }),
    ({ year }) => year,
  ),
);

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

/** Whose report of which period. */
export interface ReportOf {
  unitId: string;
  departmentId: string | null;
  periodId: string;
}

export const nameOfReport = ({ unitId, departmentId, periodId }: ReportOf): string =>
  `${unitId} ${departmentId} ${periodId}`;

/** What was extended or closed for a report; null: the regime's own terms hold. */
export const termsFor = loader<ReportOf, PeriodTerms>(async (ctx, reports) => {
  const [units, periods] = [reports.map(({ unitId }) => unitId), reports.map(({ periodId }) => periodId)];
  const given = await ctx.em.find(
    PeriodException,
    { unitId: { $in: [...new Set(units)] }, periodId: { $in: [...new Set(periods)] } },
    { orderBy: { id: 'asc' } },
  );
  const last = [...groupBy(given, nameOfReport).values()].flatMap((entries) => entries.at(-1) ?? []);
  return keyBy(
    last.filter((entry): entry is PeriodTerms => entry.kind !== 'LIFTED'),
    nameOfReport,
  );
}, nameOfReport);

/** The latest of the days on which the levels owe a period; null: none does. */
export const lastDueByPeriod = loader<string, string>(async (ctx, ids) => {
  const last = new Map<string, string>();
  for (const { periodId, dueOn } of await ctx.em.find(PeriodDue, { periodId: { $in: [...ids] } }))
    if (dueOn > (last.get(periodId) ?? '')) last.set(periodId, dueOn);
  return last;
});

/** Whether the regime moves due dates of a period that are no working days; by the period's id. */
export const movesDueDays = loader<string, boolean>(async (ctx, ids) => {
  const periods = await ctx.em.find(Period, { id: { $in: [...ids] } });
  const regimes = [...new Set(periods.flatMap(({ regimeId }) => regimeId ?? []))];
  const rules = groupBy(
    await ctx.em.find(RegimeRule, { regimeId: { $in: regimes } }, { orderBy: { id: 'asc' } }),
    ({ regimeId }) => regimeId,
  );
  return new Map(
    periods.map((period) => {
      const part = partOfPeriod(rules.get(period.regimeId ?? '') ?? [], period);
      return [period.id, part !== null && part.shift !== 'NONE'] as const;
    }),
  );
});
