import { print, type Scoring, sayMeaning } from '@dich/measure';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import type { CreateIndicatorInput } from './create-indicator.inputs.ts';
import { IN_USE, Indicator, IndicatorEdition } from './indicator.entity.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';
import { codeOf } from './indicator-code.ts';
import {
  problemsOfCode,
  problemsOfFirstDay,
  problemsOfGrades,
  problemsOfIndicatorWords,
  problemsOfName,
  problemsOfOperators,
} from './indicator-meaning.rules.ts';
import { guessOf, hasSubUnits, newMeaning } from './indicator-meaning.ts';
import { referencesOf } from './indicator-references.ts';
import { problemsOfScoring } from './indicator-rule.rules.ts';
import { ofOwnPlans } from './own-plans.ts';
import { scaleOf } from './scale-of.ts';

/**
 * Makes an indicator of the actor's unit, read by it and by every unit below. What is not stated is told by its words;
 * what they leave open is asked, with all else that is wrong, and what was understood is answered in one sentence.
 */
export async function createIndicator(
  ctx: Context,
  input: CreateIndicatorInput,
): Promise<{ indicator: CatalogueIndicator; understood: string }> {
  authorize(mayKeepIndicators(ctx.actor), says.mayNotKeep());
  const guess = guessOf(input, ctx.scope.level);
  const { weight, parent, regimeId, problems } = await referencesOf(ctx, input);
  const meaning = newMeaning(input, guess, regimeId);
  const [grades, scoring] = [scaleOf(input), (input.scoring ?? null) as Scoring | null];
  const seen = await ofOwnPlans(ctx);
  const asked = guess.doubts.filter(({ part }) => part !== 'weightIndicatorId' || !meaning.weightIndicatorId);
  const validFrom = input.validFrom ?? `${Number(today(ctx).slice(0, 4)) - 1}-01-01`;
  refuseAll([
    ...problemsOfIndicatorWords(meaning),
    ...problemsOfName(meaning.name, seen, input.notSameIds ?? []),
    ...problemsOfCode(input.code ?? null),
    ...asked.map(({ part, says: message }): Problem => ({ code: 'AMBIGUOUS', path: [part], message })),
    ...problems,
    ...problemsOfOperators(meaning, weight).filter(({ path }) => !asked.some(({ part }) => part === path[0])),
    ...problemsOfGrades(meaning.kind, grades),
    ...problemsOfScoring(meaning, scoring),
    ...problemsOfFirstDay(validFrom, today(ctx)),
  ]);

  const { provinceId, pos } = ctx.scope;
  const code = input.code ?? (await codeOf(ctx, meaning.name, new Set(seen.map((each) => each.code))));
  const indicator = ctx.em.create(
    Indicator,
    { id: newId(), code, provinceId, unitId: ctx.actor.unitId, pos, parentId: parent?.id ?? null, ...IN_USE },
    { persist: true },
  );
  await flushNewCode(ctx, code);
  const made = { ...meaning, grades, scoring };
  ctx.em.create(
    IndicatorEdition,
    { id: newId(), indicatorId: indicator.id, edition: 1, pos, validFrom, ...made },
    { persist: true },
  );
  await record(ctx, indicator, { after: { code, parentId: indicator.parentId, validFrom, ...made } });
  const [created] = await findIndicators(ctx, { ids: [indicator.id] }, today(ctx));
  if (!created) throw new Error(`the indicator ${code} was made and is not there`);
  const understood = print(sayMeaning(guess.meaning, hasSubUnits(ctx.scope.level)), ctx.language);
  return { indicator: created, understood };
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
