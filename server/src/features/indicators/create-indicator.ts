import { print } from '@dich/measure';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import type { CreateIndicatorInput } from './create-indicator.inputs.ts';
import { IN_USE, Indicator, IndicatorEdition } from './indicator.entity.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';
import { codeOf } from './indicator-code.ts';
import { indicatorOf } from './indicator-of.ts';
import { referencesOf } from './indicator-references.ts';
import { ofOwnPlans } from './own-plans.ts';

/**
 * Makes an indicator of the actor's unit, read by it and by every unit below. What is not stated is told by its words;
 * what they leave open is asked, with all else that is wrong, and what was understood is answered in one sentence.
 */
export async function createIndicator(
  ctx: Context,
  input: CreateIndicatorInput,
): Promise<{ indicator: CatalogueIndicator; understood: string }> {
  authorize(mayKeepIndicators(ctx.actor), says.mayNotKeep());
  const { weight, parent, regimeId, problems } = await referencesOf(ctx, input);
  const seen = await ofOwnPlans(ctx);
  const { level } = ctx.scope;
  const { edition, ...judged } = indicatorOf(input, { level, today: today(ctx), seen, weight, regimeId, problems });
  refuseAll(judged.problems);

  const { provinceId, pos } = ctx.scope;
  const code = input.code ?? (await codeOf(ctx, edition.name, new Set(seen.map((each) => each.code))));
  const indicator = ctx.em.create(
    Indicator,
    { id: newId(), code, provinceId, unitId: ctx.actor.unitId, pos, parentId: parent?.id ?? null, ...IN_USE },
    { persist: true },
  );
  await flushNewCode(ctx, code);
  ctx.em.create(
    IndicatorEdition,
    { id: newId(), indicatorId: indicator.id, edition: 1, pos, ...edition },
    { persist: true },
  );
  await record(ctx, indicator, { after: { code, parentId: indicator.parentId, ...edition } });
  const [created] = await findIndicators(ctx, { ids: [indicator.id] }, today(ctx));
  if (!created) throw new Error(`the indicator ${code} was made and is not there`);
  return { indicator: created, understood: print(judged.understood, ctx.language) };
}

/** A code is one in the country; who has it elsewhere is hidden, that it is taken cannot be. */
async function flushNewCode(ctx: Context, code: string): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    refuse('CONFLICT', ['code'], saysOfMeaning.codeTaken({ code }));
  }
}
