import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { notFound, Refusal, refuseAll, stale } from '#kernel/refusal.ts';
import { Indicator, IndicatorEdition } from './indicator.entity.ts';
import { indicatorById } from './indicator.loaders.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import { mayChangeIndicator } from './indicator.policy.ts';
import { type CatalogueIndicator, findIndicators, holdLastEdition } from './indicator.queries.ts';
import {
  problemsOfIndicatorWords,
  problemsOfName,
  problemsOfNewEdition,
  problemsOfOperators,
  problemsOfParent,
  problemsOfWordsAlone,
} from './indicator-meaning.rules.ts';
import { changedMeaning, type Meaning, meaningIn } from './indicator-meaning.ts';
import { referencesOf, wholesOf } from './indicator-references.ts';
import { problemsOfAsking } from './indicator-regimes.rules.ts';
import { ofOwnPlans } from './own-plans.ts';
import type { UpdateIndicatorInput } from './update-indicator.inputs.ts';

/**
 * Says what an indicator means from a day on: a new edition, while periods before keep the one before. Without a day the
 * words of the last edition are corrected where they stand, and nothing that figures depend on.
 */
export async function updateIndicator(
  ctx: Context,
  input: UpdateIndicatorInput,
): Promise<{ indicator: CatalogueIndicator }> {
  const found = await indicatorById(ctx).load(input.indicatorId);
  if (!found) throw new Refusal([notFound(['indicatorId'], says.indicator())]);
  authorize(mayChangeIndicator(ctx.actor, found), says.mayNotKeep(), ['indicatorId']);
  const last = await holdLastEdition(ctx, found.id);
  const identity = await ctx.em.findOneOrFail(Indicator, { id: found.id });
  if (last.edition !== input.editionSeen) throw new Refusal([stale(['editionSeen'])]);

  const { weight, parent, regimes, problems } = await referencesOf(ctx, input);
  const before = meaningIn(last);
  const meaning = changedMeaning(input, before, {
    regimeId: input.regimeId ? regimes.regimeId : before.regimeId,
    askingRegimeIds: input.askingRegimeIds ? regimes.askingRegimeIds : before.askingRegimeIds,
  });
  const others = (await ofOwnPlans(ctx)).filter(({ id }) => id !== found.id);
  refuseAll([
    ...problemsOfIndicatorWords(meaning),
    ...(meaning.name === before.name ? [] : problemsOfName(meaning.name, others, [])),
    ...problems,
    ...problemsOfOperators(meaning, weight),
    ...problemsOfAsking(meaning),
    ...problemsOfParent(found.id, await wholesOf(ctx, parent)),
    ...(input.noParent && parent
      ? [{ code: 'INVALID' as const, path: ['noParent'], message: saysOfMeaning.partAndNone() }]
      : []),
    ...(input.validFrom
      ? problemsOfNewEdition(input.validFrom, last.validFrom)
      : problemsOfWordsAlone(before, meaning)),
  ]);

  const parentId = input.noParent ? null : (parent?.id ?? identity.parentId);
  ctx.em.assign(identity, { parentId });
  if (input.validFrom) {
    const { id: _id, edition, validFrom: _from, ...same } = last;
    const made = { ...same, ...meaning, id: newId(), edition: edition + 1, validFrom: input.validFrom };
    ctx.em.create(IndicatorEdition, made, { persist: true });
  } else ctx.em.assign(last, meaning);
  const after: Partial<Meaning> & object = { ...meaning, ...(input.validFrom ? { validFrom: input.validFrom } : {}) };
  await record(ctx, identity, { before: { ...before, parentId: found.parentId }, after: { ...after, parentId } });
  const [changed] = await findIndicators(ctx, { ids: [found.id] }, today(ctx));
  if (!changed) throw new Error(`the indicator ${found.code} was changed and is not there`);
  return { indicator: changed };
}
