import type { UnitVersion } from '#features/units/unit.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Period } from './period.entity.ts';

/** Units, plans, targets and meanings are those of the period's last day, or of today while it runs. */
export const dayOfPeriod = (ctx: Context, { endsOn }: Pick<Period, 'endsOn'>): string =>
  endsOn < today(ctx) ? endsOn : today(ctx);

/** The day on which a unit's subtree is looked at: the period's, or the unit's last where it ended before. */
export function dayFor(ctx: Context, period: Period, { validTo }: UnitVersion): string {
  const day = dayOfPeriod(ctx, period);
  return validTo !== null && validTo < day ? validTo : day;
}
