import { nameOfStep, namesOfStep } from '@dich/measure';
import { searchKey } from '@dich/units';
import { authorize } from '#kernel/authorize.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, Refusal, refuseAll } from '#kernel/refusal.ts';
import { createIndicator } from './create-indicator.ts';
import type { AdoptIndicatorsInput } from './indicator.inputs.ts';
import { says, saysOfMeaning } from './indicator.messages.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import { ofOwnPlans } from './own-plans.ts';
import { type ProposedIndicator, proposedIndicators } from './proposed-indicators.ts';

/**
 * Makes some of the proposed indicators the unit's own, each as if its words had been typed: all of them, or none. A part
 * stands under its whole, a mean takes its weight, where these are taken over with it or are there by name.
 */
export async function adoptIndicators(
  ctx: Context,
  { keys }: AdoptIndicatorsInput,
): Promise<{ indicators: CatalogueIndicator[] }> {
  authorize(mayKeepIndicators(ctx.actor), says.mayNotKeep());
  const proposed = new Map(proposedIndicators().map((each) => [each.key, each]));
  refuseAll([
    ...problemsOfList(keys, (key) => key, ['keys']),
    ...keys.flatMap((key, index) =>
      proposed.has(key) ? [] : [notFound(['keys', String(index)], saysOfMeaning.proposal())],
    ),
  ]);
  const ids = new Map((await ofOwnPlans(ctx)).map(({ name, id }) => [searchKey(name), id]));
  const idOf = (key: string | null) => (key === null ? undefined : ids.get(searchKey(proposed.get(key)?.name ?? '')));
  const wanted = proposedIndicators().filter(({ key }) => keys.includes(key));
  const indicators: CatalogueIndicator[] = [];
  const problems: Problem[] = [];
  // what weighs and what is a whole go before what needs them
  for (const each of wanted.toSorted((one, other) => needs(one, proposed) - needs(other, proposed))) {
    try {
      const { indicator } = await createIndicator(ctx, {
        ...each,
        grades: each.grades?.map((step) => ({ name: nameOfStep(step), also: namesOfStep(step).slice(1) })) ?? null,
        weightIndicatorId: idOf(each.weightKey) ?? null,
        parentId: idOf(each.parentKey) ?? null,
      });
      ids.set(searchKey(each.name), indicator.id);
      indicators.push(indicator);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const path = ['keys', String(keys.indexOf(each.key))];
      problems.push(...error.problems.map(({ code, message }) => ({ code, path, message })));
    }
  }
  refuseAll(problems);
  return { indicators };
}

/** How many have to be there before it: its whole with the whole of that, and what it weighs by. */
function needs({ parentKey, weightKey }: ProposedIndicator, proposed: ReadonlyMap<string, ProposedIndicator>): number {
  const whole = parentKey === null ? undefined : proposed.get(parentKey);
  return (weightKey === null ? 0 : 1) + (whole ? 1 + needs(whole, proposed) : 0);
}
