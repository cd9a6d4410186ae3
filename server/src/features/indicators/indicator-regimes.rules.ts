import type { Regime } from '#features/periods/period.entity.ts';
import type { Context } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import { saysOfMeaning } from './indicator.messages.ts';
import type { Meaning } from './indicator-meaning.ts';

/** Whether a regime binds everybody who reports an indicator of the unit: its own, one from above, or a shared one. */
export const bindsWholeUnit = ({ pos }: Pick<Regime, 'pos'>, { pos: own, lo, hi }: Context['scope']): boolean =>
  pos === own || pos < lo || pos > hi;

/** Of several regimes that ask one alone supplies; what is made of its members is asked by none. */
export function problemsOfAsking({
  kind,
  regimeId,
  askingRegimeIds,
}: Pick<Meaning, 'kind' | 'regimeId' | 'askingRegimeIds'>): Problem[] {
  const invalid = (message: Problem['message'], ...path: string[]): Problem => ({ code: 'INVALID', path, message });
  if (kind === 'COMPOSITE' && askingRegimeIds.length > 0)
    return [invalid(saysOfMeaning.compositeNotAsked(), 'askingRegimeIds')];
  return askingRegimeIds.flatMap((id, index) => [
    ...(id === regimeId ? [invalid(saysOfMeaning.suppliesAlready(), 'askingRegimeIds', String(index))] : []),
    ...(askingRegimeIds.indexOf(id) < index
      ? [invalid(saysOfMeaning.askedTwice(), 'askingRegimeIds', String(index))]
      : []),
  ]);
}
