import type { Period } from '#features/periods/period.entity.ts';
import { dueByPeriodAndLevel } from '#features/periods/period.loaders.ts';
import { findPeriods } from '#features/periods/period.queries.ts';
import { type Context, today } from '#kernel/context.ts';

/** The regime whose years are compared when no period is named. */
const YEARLY_REGIME = 'MTCL';

/**
 * The period that stands for a year when none is named: the official figures once the day they are due has passed, the
 * estimate before. Null: the regime has no such year.
 */
export async function periodOfYear(ctx: Context, year: number): Promise<Period | null> {
  const years = (await findPeriods(ctx, { year, regimeCode: YEARLY_REGIME })).filter(({ kind }) => kind === 'YEAR');
  const official = years.find(({ vintage }) => vintage === 'OFFICIAL') ?? null;
  const due = official && (await dueByPeriodAndLevel(ctx).load(`${official.id} COMMUNE`));
  if (official && due && due.dueOn < today(ctx)) return official;
  return years.find(({ vintage }) => vintage === 'ESTIMATE') ?? official;
}
