import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { unitByPosition } from '#features/plans/plan.loaders.ts';
import type { Context } from '#kernel/context.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** Why a value has no number, in words; null when it has one. */
export async function incomputable(ctx: Context, value: IndicatorValue): Promise<string | null> {
  const { exactness, vintage, indicator, unweighted } = value;
  if (exactness !== 'NOT_COMPUTABLE') return null;
  if (vintage === null) return 'Chưa có số liệu nào được duyệt.';
  if (indicator.kind === 'COMPOSITE') return 'Chưa chỉ tiêu thành phần nào đánh giá được.';
  const weight = indicator.weightIndicatorId && (await indicatorById(ctx).load(indicator.weightIndicatorId));
  const units = await Promise.all(unweighted.map((pos) => unitByPosition(ctx).load(pos)));
  const names = units.flatMap((unit) => (unit ? [`${unit.type} ${unit.name}`] : []));
  return `Chưa tính được bình quân: chưa có số liệu "${weight ? weight.name : 'quyền số'}" của ${names.join(', ')}.`;
}
