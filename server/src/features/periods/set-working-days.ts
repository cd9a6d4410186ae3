import { record } from '#kernel/audit.ts';
import { authorize } from '#kernel/authorize.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { type Problem, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { Regime } from './period.entity.ts';
import type { SetWorkingDaysInput } from './regime.inputs.ts';
import { says } from './regime.messages.ts';
import { maySetWorkingDays } from './regime.policy.ts';
import { holdCalendar, moveDueDates } from './regime.queries.ts';
import { WorkingDay } from './working-day.entity.ts';
import type { WorkingYear } from './working-year.ts';
import { isOfCalendar, workingYearOf } from './working-year.ts';

/** In characters. */
const MAX_NAME = 200;

/** Nhập lịch làm việc của một năm: takes the place of what was there, and moves the due dates that are still to come. */
export async function setWorkingDays(ctx: Context, input: SetWorkingDaysInput): Promise<{ workingYear: WorkingYear }> {
  const { year, days } = input;
  authorize(maySetWorkingDays(ctx.actor, ctx.scope.level), says.onlyProvinceStates());
  refuseAll(problemsOfDays(input));
  const { provinceId, pos } = ctx.scope;
  await holdCalendar(ctx);
  const before = (await workingYearOf(ctx, year)).days;
  await ctx.em.nativeDelete(WorkingDay, {
    ...{ provinceId, pos },
    day: { $gte: `${year}-01-01`, $lte: `${year}-12-31` },
  });
  const after = days.map(({ day, off, name }) => ({ day, off, name: tidy(name) }));
  if (after.length > 0)
    await ctx.em.insertMany(
      WorkingDay,
      after.map((day) => ({ provinceId, id: newId(), pos, ...day })),
    );
  const calendar = { recordKind: 'WorkingYear', id: ctx.actor.unitId, pos };
  await record(ctx, calendar, { before: { year, days: before.map(plain) }, after: { year, days: after } });
  const { lo, hi } = ctx.scope;
  await moveDueDates(ctx, await ctx.em.find(Regime, { pos: { $gte: lo, $lte: hi } }), year);
  return { workingYear: await workingYearOf(ctx, year) };
}

const plain = ({ day, off, name }: WorkingDay) => ({ day, off, name });

function problemsOfDays({ year, days }: SetWorkingDaysInput): Problem[] {
  if (!isOfCalendar(year)) return [{ code: 'INVALID', path: ['year'], message: says.noSuchYear() }];
  return days.flatMap(({ day, name }, index) => {
    const path = ['days', String(index)];
    const isTwice = days.findIndex((other) => other.day === day) < index;
    return [
      ...(day.startsWith(`${year}-`)
        ? []
        : [{ code: 'INVALID', path: [...path, 'day'], message: says.otherYear({ year }) } satisfies Problem]),
      ...(isTwice ? [{ code: 'INVALID', path: [...path, 'day'], message: says.dayTwice() } satisfies Problem] : []),
      ...problemsOfText([...path, 'name'], name, { what: says.dayName(), max: MAX_NAME }),
    ];
  });
}
