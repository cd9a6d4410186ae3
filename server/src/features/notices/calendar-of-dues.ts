import { periodInWords } from '#features/periods/period.messages.ts';
import { dueDays } from '#features/reports/due-days.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import type { Context } from '#kernel/context.ts';
import { sayIn } from '#kernel/messages.ts';
import { icalendar } from './icalendar.ts';
import { says } from './notice.messages.ts';

/** The due days of what the viewer makes, by the day that holds. Names of periods, units and departments, and nothing else. */
export async function calendarOfDues(ctx: Context): Promise<string> {
  const print = (message: Parameters<typeof sayIn>[0]) => sayIn(message, ctx.language);
  const days = await dueDays(ctx);
  return icalendar({
    name: print(says.calendar({ unit: ctx.actor.unitName })),
    timeZone: 'Asia/Ho_Chi_Minh',
    days: days.map(
      ({ periodId, unitId, departmentId, departmentName, unit, dueOn, changes, changedAt, ...period }) => ({
        uid: `${periodId}.${departmentId ?? unitId}@dich`,
        day: dueOn,
        summary: print(says.dueDay({ period: periodInWords(period) })),
        description: [departmentName, print(unitInWords(unit))].filter((name) => name !== null).join(', '),
        ...{ sequence: changes, changedAt },
      }),
    ),
  });
}
