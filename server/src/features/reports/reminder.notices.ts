import { type NamedPeriod, periodInWords } from '#features/periods/period.messages.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import { type Context, today } from '#kernel/context.ts';
import { type NoticeKind, noticeKind } from '#kernel/notice.ts';
import { owedFor, owedWithBelow } from './owed-period.loaders.ts';
import type { OwedReport } from './owed-reports.queries.ts';
import { reminderSays } from './reminder.messages.ts';
import { REMINDERS, type Reminder } from './reminder.rules.ts';
import { hearsOfLate } from './report.policy.ts';
import { isOverdue } from './report.rules.ts';
import { isLateBelow, isToSend } from './report-work-items.ts';

type Named = Pick<NamedPeriod, 'kind' | 'year' | 'endsOn' | 'vintage'>;
/** Of the period that the report is for, which is the notice's subject: there may be no report yet. */
export type ReminderFacts = Named & { dueOn: string };

const MEANS: Record<Reminder, string> = {
  GIVEN: 'A report of the unit or department is owed from now on. Told to who makes it.',
  DUE_SOON: 'A report that is owed and not sent is due in three working days or less. Told to who makes it.',
  DUE: 'The last day on time has come for a report that is owed and not sent. Told to who makes it.',
  OVERDUE: 'A report is overdue; told on Mondays to who makes it, as long as it is not sent.',
};

/** What the viewer still has to send for some periods. */
async function toSendFor(ctx: Context, periodIds: readonly string[]): Promise<OwedReport[]> {
  const owed = await Promise.all(periodIds.map((id) => owedFor(ctx).load(id)));
  return owed.flatMap((reports) => reports ?? []).filter((report) => isToSend(ctx, report));
}

/** It is owed and not sent, by the day that was told: another may hold since, and what was to come may have passed. */
function soLongAs(reminder: Reminder): Required<Pick<NoticeKind<ReminderFacts>, 'mayStillRead' | 'stillHolds'>> {
  return {
    mayStillRead: async (ctx, periodIds) =>
      new Set((await toSendFor(ctx, [...new Set(periodIds)])).map(({ periodId }) => periodId)),
    async stillHolds(ctx, told) {
      const reports = await toSendFor(ctx, [...new Set(told.map(({ subjectId }) => subjectId))]);
      return told.map(({ subjectId, facts }) =>
        reports.some(
          ({ periodId, dueOn, state }) =>
            periodId === subjectId &&
            dueOn === facts.dueOn &&
            isOverdue(state, dueOn, today(ctx)) === (reminder === 'OVERDUE'),
        ),
      );
    },
  };
}

const ofReminder = (reminder: Reminder): NoticeKind<ReminderFacts> =>
  noticeKind<ReminderFacts>({
    name: `REPORT_${reminder}`,
    means: MEANS[reminder],
    called: reminderSays[`called${reminder}`],
    says: ({ dueOn, ...period }) => reminderSays[reminder]({ period: periodInWords(period), dueOn: { day: dueOn } }),
    leadsTo: () => '/bao-cao',
    together: {
      of: () => '',
      says: (count, { dueOn, ...period }) =>
        reminderSays[`many${reminder}`]({ count, period: periodInWords(period), dueOn: { day: dueOn } }),
      leadsTo: '/bao-cao',
    },
    ...soLongAs(reminder),
  });

export const reportReminder: Readonly<Record<Reminder, NoticeKind<ReminderFacts>>> = {
  GIVEN: ofReminder('GIVEN'),
  DUE_SOON: ofReminder('DUE_SOON'),
  DUE: ofReminder('DUE'),
  OVERDUE: ofReminder('OVERDUE'),
};

type RemindedFacts = ReminderFacts & {
  by: string;
  byType: string;
  byUnit: string;
};

export const reportReminded = noticeKind<RemindedFacts>({
  name: 'REPORT_REMINDED',
  called: reminderSays.calledReminded,
  means: 'Who reviews a report reminds of it because it is overdue. Told to who owes it.',
  says: ({ dueOn, by, byType, byUnit, ...period }) =>
    reminderSays.reminded({
      ...{ period: periodInWords(period), dueOn: { day: dueOn }, by },
      unit: unitInSentence({ type: byType, name: byUnit }),
    }),
  leadsTo: () => '/bao-cao',
  ...soLongAs('OVERDUE'),
});

type LateFacts = Named & {
  /** How many units and departments had not sent it, and on which day. */
  count: number;
  day: string;
  /** The first of them. */
  type: string;
  name: string;
  /** Null: the unit itself. */
  department: string | null;
};

export const reportsLate = noticeKind<LateFacts>({
  name: 'REPORTS_LATE',
  called: reminderSays.calledLate,
  means:
    'Units below or departments have not sent a report that is overdue; told on Mondays to leaders of the unit that reviews it, once for each period.',
  says: ({ count, day, type, name, department, ...period }) =>
    reminderSays.lateBelow({
      ...{ count, period: periodInWords(period), day: { day } },
      place: department ?? unitInSentence({ type, name }),
    }),
  leadsTo: () => '/duyet',
  together: {
    of: () => '',
    says: (count, { day, count: _places, type: _type, name: _name, department: _department, ...period }) =>
      reminderSays.lateBelowOfMany({ count, period: periodInWords(period), day: { day } }),
    leadsTo: '/duyet',
  },
  // what has come since is late no more
  async mayStillRead(ctx, periodIds) {
    if (!hearsOfLate(ctx.actor)) return new Set();
    const owed = await Promise.all([...new Set(periodIds)].map((id) => owedWithBelow(ctx).load(id)));
    return new Set(
      owed.flatMap((reports) => reports ?? []).flatMap((report) => (isLateBelow(ctx, report) ? [report.periodId] : [])),
    );
  },
});

export const reminderKinds = [...REMINDERS.map((reminder) => reportReminder[reminder]), reportReminded, reportsLate];
