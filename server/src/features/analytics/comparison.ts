import { type CatalogueIndicator, findIndicators } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { type IndicatorValue, valuesOf } from '#features/rollups/indicator-value.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitsOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';

export interface Comparison {
  period: Period;
  indicators: CatalogueIndicator[];
  rows: { unit: UnitVersion; cells: IndicatorValue[] }[];
}

export interface ComparisonRequest {
  unitIds: readonly string[];
  /** Codes or ids. */
  indicators: readonly string[];
  period: Period;
}

/** More than this is for an export of its own, not for a page. */
const MOST_CELLS = 20_000;

/** The same indicators of several units for one period: one row per unit in the order asked, one cell per indicator. */
export async function compareUnits(
  ctx: Context,
  { unitIds, indicators: wanted, period }: ComparisonRequest,
): Promise<Comparison> {
  if (unitIds.length * wanted.length > MOST_CELLS) {
    throw new Fault(
      'BAD_REQUEST',
      `Nhiều nhất ${MOST_CELLS.toLocaleString('vi-VN')} ô mỗi lần so sánh; hãy chọn ít đơn vị hoặc chỉ tiêu hơn.`,
    );
  }
  const indicators = await indicatorsByName(ctx, wanted);
  const date = period.endsOn < today(ctx) ? period.endsOn : today(ctx);
  const found = new Map((await unitsOn(ctx, unitIds, date)).map((unit) => [unit.unitId, unit]));
  const units = unitIds.flatMap((id) => found.get(id) ?? []);
  const rows = await Promise.all(
    units.map(async (unit) => ({ unit, cells: await valuesOf(ctx, { unit, indicators, period }) })),
  );
  return { period, indicators, rows };
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Indicators by code or id, in the order asked; unknown ones are left out. */
export async function indicatorsByName(ctx: Context, names: readonly string[]): Promise<CatalogueIndicator[]> {
  const [ids, codes] = [names.filter((name) => UUID.test(name)), names.filter((name) => !UUID.test(name))];
  const found = [
    ...(ids.length > 0 ? await findIndicators(ctx, { ids }, today(ctx)) : []),
    ...(codes.length > 0 ? await findIndicators(ctx, { codes }, today(ctx)) : []),
  ];
  return names.flatMap((name) => found.find(({ id, code }) => id === name || code === name) ?? []);
}
