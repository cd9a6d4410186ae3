import { compareUnits } from '#features/analytics/comparison.ts';
import { valuesAsCsv } from '#features/analytics/values-csv.ts';
import type { IndicatorNames } from '#features/indicators/named-indicators.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { boardOf } from '#features/rollups/board.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';

/** What a page shows and a file is asked of. */
export type FileAsked =
  | { of: 'comparison'; unitIds: string[]; indicators: IndicatorNames; periodId: string }
  | { of: 'board'; unitId: string; periodId: string };

/** As CSV; null: there is nothing of the kind for this reader, whether or not it exists. */
export async function exportedFile(ctx: Context, asked: FileAsked): Promise<string | null> {
  const values = await valuesAsked(ctx, asked);
  return values && valuesAsCsv(values, { day: today(ctx), language: ctx.language });
}

async function valuesAsked(ctx: Context, asked: FileAsked): Promise<IndicatorValue[] | null> {
  const period = await periodById(ctx).load(asked.periodId);
  if (!period) return null;
  if (asked.of === 'comparison') {
    const { unitIds, indicators } = asked;
    return (await compareUnits(ctx, { unitIds, indicators, period })).rows.flatMap(({ cells }) => cells);
  }
  const unit = await unitOn(ctx, asked.unitId, dayOfPeriod(ctx, period));
  return unit && ((await boardOf(ctx, unit, period))?.rows ?? null);
}
