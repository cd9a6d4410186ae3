import { nameOfStep, namesOfStep } from '@dich/measure';
import { Regime } from '#features/periods/period.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import type { ValuesOf } from '#kernel/sheets/sheet.ts';
import type { CatalogueColumns } from './catalogue-sheet.columns.ts';
import { findIndicators } from './indicator.queries.ts';

/** The unit's own indicators that are in use, as the rows of a spreadsheet say them, each in full. */
export async function catalogueRows(ctx: Context): Promise<ValuesOf<CatalogueColumns>[]> {
  const known = await findIndicators(ctx, { forOwnPlans: true }, today(ctx));
  const codes = new Map(known.map(({ id, code }) => [id, code]));
  const regimes = new Map((await ctx.em.find(Regime, {})).map(({ id, code }) => [id, code]));
  return known
    .filter(({ unitId }) => unitId === ctx.actor.unitId)
    .map((indicator) => ({
      ...indicator,
      parent: codes.get(indicator.parentId ?? '') ?? null,
      weight: codes.get(indicator.weightIndicatorId ?? '') ?? null,
      regime: regimes.get(indicator.regimeId ?? '') ?? null,
      askedBy:
        indicator.askingRegimeIds.length > 0 ? indicator.askingRegimeIds.flatMap((id) => regimes.get(id) ?? []) : null,
      grades: indicator.grades?.map((step) => [nameOfStep(step), ...namesOfStep(step).slice(1)].join(' = ')) ?? null,
    }));
}
