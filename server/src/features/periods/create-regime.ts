import type { RegimePart } from '@dich/measure';
import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import { Regime, RegimeRule } from './period.entity.ts';
import type { CreateRegimeInput } from './regime.inputs.ts';
import { partsOf } from './regime.inputs.ts';
import { says } from './regime.messages.ts';
import { keepsRegimes } from './regime.policy.ts';
import { makePeriods, yearsFrom } from './regime.queries.ts';
import { problemsOfParts, problemsOfWords } from './regime.rules.ts';

/** Đặt chế độ báo cáo: of the actor's unit, for it and the units below; its periods are there from then on. */
export async function createRegime(ctx: Context, input: CreateRegimeInput): Promise<{ regime: Regime }> {
  authorize(keepsRegimes(ctx.actor), says.onlyPlannersKeep());
  const parts: RegimePart[] = partsOf(input.parts);
  refuseAll([...problemsOfWords(input), ...problemsOfParts(parts)]);

  const id = newId();
  const { validFrom } = input;
  const regime = ctx.em.create(
    Regime,
    {
      ...{ id, code: `CD-${id.slice(-12).toUpperCase()}`, unitId: ctx.actor.unitId, pos: ctx.scope.pos },
      ...{ name: tidy(input.name), description: tidy(input.description ?? '') },
      ...{ legalBasis: tidyOrNull(input.legalBasis), validFrom, validTo: null, revision: 1 },
    },
    { persist: true },
  );
  await record(ctx, regime, { after: { name: regime.name, legalBasis: regime.legalBasis, validFrom, asked: parts } });
  ctx.em.create(RegimeRule, { id: newId(), regimeId: id, pos: regime.pos, validFrom, parts }, { persist: true });
  await ctx.em.flush();
  await makePeriods(ctx, regime, yearsFrom(ctx, validFrom));
  return { regime };
}
