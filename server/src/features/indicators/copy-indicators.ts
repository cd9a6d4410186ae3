import { nameOfStep, namesOfStep } from '@dich/measure';
import { searchKey } from '@dich/units';
import { regimeById } from '#features/periods/period.loaders.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { authorize } from '#kernel/authorize.ts';
import { type Context, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, Refusal, refuseAll } from '#kernel/refusal.ts';
import type { CreateIndicatorInput } from './create-indicator.inputs.ts';
import { createIndicator } from './create-indicator.ts';
import type { CopyIndicatorsInput } from './indicator.inputs.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';
import { hasSubUnits } from './indicator-meaning.ts';
import { bindsWholeUnit } from './indicator-regimes.rules.ts';
import { isKeptBelow, ofOwnPlans } from './own-plans.ts';
import { isRetiredOn } from './retirement.rules.ts';

/**
 * Makes indicators that units below keep for themselves the actor's unit's own, as they were typed: all of them, or none;
 * each names where it is from. What a unit without sub-units does not say, how figures add up over units, is told anew by
 * its words. A part stands under its whole, a mean takes its weight, where these are copied with it or are there by name.
 */
export async function copyIndicators(
  ctx: Context,
  { indicatorIds }: CopyIndicatorsInput,
): Promise<{ indicators: CatalogueIndicator[] }> {
  authorize(mayKeepIndicators(ctx.actor), says.mayNotKeep());
  const found = keyBy(await findIndicators(ctx, { ids: [...indicatorIds] }, today(ctx)), ({ id }) => id);
  refuseAll([
    ...problemsOfList(indicatorIds, (id) => id, ['indicatorIds']),
    ...indicatorIds.flatMap((id, index) => problemsOfOrigin(ctx, found.get(id), ['indicatorIds', String(index)])),
  ]);
  const plannable = await ofOwnPlans(ctx);
  const own = new Set(plannable.map(({ id }) => id));
  /** What stands for one that is named: itself where plans can hold it, else the one of its name. */
  const byName = new Map(plannable.map(({ name, id }) => [searchKey(name), id]));
  const insteadOf = async (id: string | null): Promise<string | null> => {
    if (id === null || own.has(id)) return id;
    const [named] = found.has(id) ? [found.get(id)] : await findIndicators(ctx, { ids: [id] }, today(ctx));
    return byName.get(searchKey(named?.name ?? '')) ?? null;
  };
  const indicators: CatalogueIndicator[] = [];
  const problems: Problem[] = [];
  for (const each of [...found.values()].toSorted((one, other) => needs(one, found) - needs(other, found))) {
    try {
      const [parentId, weightIndicatorId] = [await insteadOf(each.parentId), await insteadOf(each.weightIndicatorId)];
      const words = { ...(await wordsOf(ctx, each)), parentId, weightIndicatorId };
      const { indicator } = await createIndicator(ctx, words, each.id);
      byName.set(searchKey(each.name), indicator.id);
      indicators.push(indicator);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const path = ['indicatorIds', String(indicatorIds.indexOf(each.id))];
      problems.push(...error.problems.map(({ code, message }) => ({ code, path, message })));
    }
  }
  refuseAll(problems);
  return { indicators };
}

/** What the unit plans with already is nothing to copy. */
function problemsOfOrigin(ctx: Context, origin: CatalogueIndicator | undefined, path: string[]): Problem[] {
  if (!origin || !isKeptBelow(ctx, origin)) return [notFound(path, says.indicator())];
  const { name, retiredFrom } = origin;
  return retiredFrom !== null && isRetiredOn(origin, today(ctx))
    ? [{ code: 'CONFLICT', path, message: saysOfMeaning.copiedRetired({ name, day: { day: retiredFrom } }) }]
    : [];
}

type Found = ReadonlyMap<string, CatalogueIndicator>;

/** How many have to be there before it: its whole with the whole of that, and what it weighs by. */
function needs({ parentId, weightIndicatorId }: CatalogueIndicator, found: Found): number {
  const parent = parentId === null ? undefined : found.get(parentId);
  return (weightIndicatorId === null ? 0 : 1) + (parent ? 1 + needs(parent, found) : 0);
}

/** How it is scored is said by who keeps it, of the copy anew. */
async function wordsOf(ctx: Context, each: CatalogueIndicator): Promise<CreateIndicatorInput> {
  const { name, unitOfMeasure, definition, kind, direction, numeratorName, denominatorName, operandUnit } = each;
  const { overTime, typedAs, appliesToTypes, percentFormula, note, grades } = each;
  const { overUnits, suppliedBy, sumPolicy, quotaToSubUnits } = each;
  const keeper = each.unitId === null ? null : await unitOnRecord(ctx).load(each.unitId);
  const isSaidOfUnits = keeper !== null && hasSubUnits(keeper.level);
  return {
    ...{ name, unitOfMeasure, definition, kind, direction, numeratorName, denominatorName, operandUnit },
    ...{ overTime, typedAs, appliesToTypes, percentFormula, note },
    ...(isSaidOfUnits ? { overUnits, suppliedBy, sumPolicy, quotaToSubUnits } : {}),
    grades: grades?.map((step) => ({ name: nameOfStep(step), also: namesOfStep(step).slice(1) })) ?? null,
    ...(await regimesOf(ctx, each)),
  };
}

/** Those that indicators of the actor's unit can be reported under as well. */
async function regimesOf(
  ctx: Context,
  { regimeId, askingRegimeIds }: CatalogueIndicator,
): Promise<Pick<CreateIndicatorInput, 'regimeId' | 'askingRegimeIds'>> {
  const binding = async (id: string): Promise<boolean> => {
    const regime = await regimeById(ctx).load(id);
    return regime !== null && bindsWholeUnit(regime, ctx.scope) && (regime.validTo ?? '9999') >= today(ctx);
  };
  const asking = await Promise.all(askingRegimeIds.map(async (id) => ((await binding(id)) ? [id] : [])));
  return {
    regimeId: regimeId !== null && (await binding(regimeId)) ? regimeId : null,
    askingRegimeIds: asking.flat(),
  };
}
