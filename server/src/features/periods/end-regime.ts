import { addDays } from '@dich/measure';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import type { Regime } from './period.entity.ts';
import type { EndRegimeInput } from './regime.inputs.ts';
import { says } from './regime.messages.ts';
import { removePeriodsFrom } from './regime.queries.ts';
import { problemsOfBeginning } from './regime.rules.ts';
import { regimeToChange } from './regime-to-change.ts';

/** In characters. */
const MAX_REASON = 2000;

/** Cho kết thúc chế độ báo cáo: no period begins after the day; those that have begun are reported to their end. */
export async function endRegime(ctx: Context, input: EndRegimeInput): Promise<{ regime: Regime }> {
  const regime = await regimeToChange(ctx, input);
  const { lastOn, reason } = input;
  refuseAll([
    ...problemsOfBeginning(['lastOn'], lastOn, today(ctx)),
    ...problemsOfText(['reason'], reason, { what: says.endReason(), max: MAX_REASON }),
  ]);
  ctx.em.assign(regime, { validTo: lastOn });
  await record(ctx, regime, { before: { validTo: null }, after: { validTo: lastOn, reason: tidy(reason) } });
  await removePeriodsFrom(ctx, regime.id, addDays(lastOn, 1));
  return { regime };
}
