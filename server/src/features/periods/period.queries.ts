import type { Context } from '#kernel/context.ts';
import { Period, Regime } from './period.entity.ts';

/** What a period is called by (`NamedPeriod`), as columns of a statement in which it is `alias`. */
export const namedPeriodSql = (alias: string): string =>
  `${alias}.kind, ${alias}.year, ${alias}.ends_on::text as "endsOn", ${alias}.vintage`;

/** Periods of a year and a regime, both optional, in the order in which they begin; estimates before official ones. */
export async function findPeriods(
  ctx: Context,
  filter: { year: number | null; regimeCode: string | null },
): Promise<Period[]> {
  const regime = filter.regimeCode === null ? null : await ctx.em.findOne(Regime, { code: filter.regimeCode });
  if (filter.regimeCode !== null && regime === null) return [];
  return ctx.em.find(
    Period,
    { ...(filter.year === null ? {} : { year: filter.year }), ...(regime ? { regimeId: regime.id } : {}) },
    { orderBy: { year: 'asc', regimeId: 'asc', ordinal: 'asc' } },
  );
}
