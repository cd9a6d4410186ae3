import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import { regimeInWords } from '#features/periods/period.messages.ts';
import { onlyAsks } from '#features/periods/time-plan.ts';
import { unitByPosition } from '#features/units/unit.loaders.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import type { Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { says } from './rollup.messages.ts';

/** Why a value has no number; null when it has one. */
export async function incomputable(ctx: Context, value: IndicatorValue): Promise<Message | null> {
  const { exactness, vintage, indicator, unweighted, period, standsIn, overTime, departments } = value;
  if (exactness !== 'NOT_COMPUTABLE') return null;
  if (standsIn === null && overTime === null && indicator.regimeId !== null && onlyAsks(indicator, period)) {
    const supplies = await regimeById(ctx).load(indicator.regimeId);
    if (supplies) return says.otherSupplies({ regime: regimeInWords(supplies) });
  }
  if (vintage === null) {
    return departments?.owed.some(({ isCounted }) => !isCounted) ? says.typedByUnit() : says.nothingAccepted();
  }
  if (value.overTime?.whyNone) return value.overTime.whyNone;
  if (indicator.kind === 'COMPOSITE') return says.noMemberAssessed();
  const weight = indicator.weightIndicatorId && (await indicatorById(ctx).load(indicator.weightIndicatorId));
  const units = await Promise.all(unweighted.map((pos) => unitByPosition(ctx).load(pos)));
  const names = units.flatMap((unit) => (unit ? [unitInWords(unit)] : []));
  return says.unweighted({ weight: weight ? weight.name : says.weight(), units: names });
}
