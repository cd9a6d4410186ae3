import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import { type Regime, RegimeRule } from './period.entity.ts';
import { partsOf, type UpdateRegimeInput } from './regime.inputs.ts';
import { makePeriods, removePeriodsFrom, yearsFrom } from './regime.queries.ts';
import { problemsOfBeginning, problemsOfParts, problemsOfWords } from './regime.rules.ts';
import { regimeToChange } from './regime-to-change.ts';

/** Sửa chế độ báo cáo: its words at once; what it asks for in the periods that begin on a day or later. */
export async function updateRegime(ctx: Context, input: UpdateRegimeInput): Promise<{ regime: Regime }> {
  const regime = await regimeToChange(ctx, input);
  const { validFrom } = input;
  const parts = partsOf(input.parts);
  refuseAll([
    ...problemsOfWords(input),
    ...problemsOfParts(parts),
    ...problemsOfBeginning(['validFrom'], validFrom, today(ctx)),
  ]);

  const { name, legalBasis, description } = regime;
  const words = {
    ...{ name: tidy(input.name), legalBasis: tidyOrNull(input.legalBasis) },
    description: tidy(input.description ?? ''),
  };
  ctx.em.assign(regime, words);
  await record(ctx, regime, {
    before: { name, legalBasis, description },
    after: { ...words, validFrom, asked: parts },
  });
  ctx.em.create(RegimeRule, { id: newId(), regimeId: regime.id, pos: regime.pos, validFrom, parts }, { persist: true });
  await ctx.em.flush();
  await removePeriodsFrom(ctx, regime.id, validFrom);
  await makePeriods(ctx, regime, yearsFrom(ctx, validFrom));
  return { regime };
}
