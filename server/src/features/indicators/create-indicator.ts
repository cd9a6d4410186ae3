import { print } from '@dich/measure';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import type { CreateIndicatorInput } from './create-indicator.inputs.ts';
import { IN_USE, Indicator, IndicatorEdition } from './indicator.entity.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';
import { codesTaken } from './indicator-code.queries.ts';
import { codesOf } from './indicator-code.ts';
import { indicatorOf } from './indicator-of.ts';
import { referencesOf } from './indicator-references.ts';
import { ofOwnPlans } from './own-plans.ts';

/**
 * Makes an indicator of the actor's unit, read by it and by every unit below. What is not stated is told by its words;
 * what they leave open is asked, with all else that is wrong, and what was understood is answered in one sentence.
 * `copiedFromId`: another unit's, whose words they are.
 */
export async function createIndicator(
  ctx: Context,
  input: CreateIndicatorInput,
  copiedFromId: string | null = null,
): Promise<{ indicator: CatalogueIndicator; understood: string }> {
  authorize(mayKeepIndicators(ctx.actor), says.mayNotKeep());
  const { weight, parent, regimes, problems } = await referencesOf(ctx, input);
  const seen = await ofOwnPlans(ctx);
  const { level } = ctx.scope;
  const { edition, ...judged } = indicatorOf(input, { level, today: today(ctx), seen, weight, regimes, problems });
  const stated = input.code ?? null;
  refuseAll([...judged.problems, ...(stated === null ? [] : problemsOfTaken(await codesTaken(ctx, [stated])))]);

  const { provinceId, pos } = ctx.scope;
  const [code = ''] = await codesOf(ctx, [{ name: edition.name, code: stated }]);
  const indicator = ctx.em.create(
    Indicator,
    {
      id: newId(),
      code,
      provinceId,
      unitId: ctx.actor.unitId,
      pos,
      parentId: parent?.id ?? null,
      importId: null,
      copiedFromId,
      ...IN_USE,
    },
    { persist: true },
  );
  await flushNewCode(ctx, code);
  ctx.em.create(
    IndicatorEdition,
    { id: newId(), indicatorId: indicator.id, edition: 1, pos, ...edition },
    { persist: true },
  );
  await record(ctx, indicator, {
    after: { code, parentId: indicator.parentId, ...(copiedFromId && { copiedFromId }), ...edition },
  });
  const [created] = await findIndicators(ctx, { ids: [indicator.id] }, today(ctx));
  if (!created) throw new Error(`the indicator ${code} was made and is not there`);
  return { indicator: created, understood: print(judged.understood, ctx.language) };
}

/** Of what somebody else makes at the same moment. */
async function flushNewCode(ctx: Context, code: string): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    refuseAll(problemsOfTaken([code]));
  }
}

const problemsOfTaken = (codes: readonly string[]): Problem[] =>
  codes.map((code) => ({ code: 'CONFLICT', path: ['code'], message: saysOfMeaning.codeTaken({ code }) }));
