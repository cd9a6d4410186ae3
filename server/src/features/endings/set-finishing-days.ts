import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { tidy } from '#kernel/words.ts';
import type { SetFinishingDaysInput } from './ending.inputs.ts';
import { says } from './ending.messages.ts';
import { type Ending, endingsOf } from './ending.queries.ts';
import { endingToSay } from './ending-to-say.ts';

const MOST_DAYS = 730;

/** Đặt thời hạn hoàn tất: for how many days after its last one the people of a unit that ended finish what is open. Holds at once. */
export async function setFinishingDays(ctx: Context, input: SetFinishingDaysInput): Promise<{ endedUnit: Ending }> {
  const { days } = input;
  const { ending, unitEnding, problems } = await endingToSay(ctx, input);
  const [act, reason] = [tidy(input.act), tidy(input.reason)];
  const outside: Problem[] =
    days < 0 || days > MOST_DAYS
      ? [{ code: 'INVALID', path: ['days'], message: says.daysOutside({ most: MOST_DAYS }) }]
      : [];
  refuseAll([...problems, ...outside]);
  const before = { finishingDays: unitEnding.finishingDays, act: unitEnding.daysAct };
  const after = { finishingDays: days, act };
  if (JSON.stringify(before) === JSON.stringify(after)) {
    refuseAll([{ code: 'CONFLICT', path: ['days'], message: says.nothingNew() }]);
  }
  ctx.em.assign(unitEnding, { finishingDays: days, daysAct: act, daysReason: reason });
  await record(ctx, unitEnding, { before, after: { ...after, unitId: ending.id, reason } });
  const [endedUnit = ending] = await endingsOf(ctx, [ending.id]);
  return { endedUnit };
}
