import type { RegimePart } from '@dich/measure';
import {
  day,
  flag,
  type Given,
  id,
  input,
  int,
  many,
  oneOf,
  optional,
  part,
  seenRevision,
  text,
  verbInput,
} from '#kernel/inputs.ts';
import { PeriodKindEnum, VintageEnum } from './period.graphql.ts';
import { DueShiftEnum, PeriodBoundsEnum, RegimeLevelEnum } from './regime.graphql.ts';

const DayFromEndInput = input(
  'DayFromEndInput',
  {
    months: optional(
      int('Null: `day` is counted in days from the last day of the period. Else months after its last month.'),
    ),
    day: int(
      'Days after the last day of the period (negative: before it); with `months` the day of that month, 1 to 31.',
    ),
  },
  'A day told from the last day of a period.',
);

const RegimeDueInput = input(
  'RegimeDueInput',
  {
    level: oneOf(RegimeLevelEnum, 'Who sends: units of a level, or departments to their own unit. Each once.'),
    on: part(DayFromEndInput, 'The last day on time, until 24:00. “Trước 15/6” is the 14th.'),
  },
  'From whom a period is due, and when.',
);

export const RegimePartInput = input(
  'RegimePartInput',
  {
    kind: oneOf(PeriodKindEnum, 'How long its periods are.'),
    vintage: oneOf(VintageEnum, 'How firm the figures are that it asks for.'),
    bounds: oneOf(PeriodBoundsEnum, 'Where its periods begin and end. Of AD_HOC without meaning.'),
    only: optional(many(int(), 'Which of the year’s periods of the kind, from 1. Left out: all.')),
    from: optional(day('Of AD_HOC: its first day.')),
    to: optional(day('Of AD_HOC: its last day.')),
    cutoff: part(DayFromEndInput, 'Data are counted up to and including this day.'),
    dues: many(part(RegimeDueInput), 'A level that is not named owes none.'),
    shift: oneOf(DueShiftEnum, 'What becomes of a due date that is no working day.'),
    locksAfter: optional(int('Days after the due date on which the period closes, 0 to 366. Left out: never.')),
  },
  'One kind of period that a regime asks for.',
);

const words = {
  name: text('What it is called, up to 200 characters.'),
  legalBasis: optional(text('The document that ordains it.')),
  description: optional(text('What it is for.')),
  parts: many(part(RegimePartInput), 'What it asks for: at least one, at most 20.'),
};

export const CreateRegimeInput = verbInput('CreateRegimeInput', {
  ...words,
  validFrom: day('Nobody owes a period that ended before this day.'),
});
export type CreateRegimeInput = Given<typeof CreateRegimeInput>;

export const UpdateRegimeInput = verbInput('UpdateRegimeInput', {
  regimeId: id('A regime that the viewer’s unit keeps.'),
  revision: seenRevision,
  ...words,
  validFrom: day(
    'Periods that begin on this day or later are made by it, today at the earliest; others stay as they are.',
  ),
});
export type UpdateRegimeInput = Given<typeof UpdateRegimeInput>;

export const EndRegimeInput = verbInput('EndRegimeInput', {
  regimeId: id('A regime that the viewer’s unit keeps.'),
  revision: seenRevision,
  lastOn: day('No period begins after this day; today at the earliest.'),
  reason: text('Why; it is kept in the trail.'),
});
export type EndRegimeInput = Given<typeof EndRegimeInput>;

const WorkingDayInput = input(
  'WorkingDayInput',
  {
    day: day('A day of the year; each once.'),
    off: flag('True: nobody works (Tết, a holiday). False: it is worked, though a Saturday or Sunday.'),
    name: text('What it is: "Tết Nguyên đán", "Làm bù ngày 02/01".'),
  },
  'A day that differs from its weekday.',
);

export const SetWorkingDaysInput = verbInput('SetWorkingDaysInput', {
  year: int('The year whose days are stated.'),
  days: many(part(WorkingDayInput), 'All of them: what is left out is as its weekday.'),
});
export type SetWorkingDaysInput = Given<typeof SetWorkingDaysInput>;

/** As the rule is kept: what was left out is null. */
export const partsOf = (parts: readonly Given<typeof RegimePartInput>[]): RegimePart[] =>
  parts.map(({ kind, vintage, bounds, only, from, to, cutoff, dues, shift, locksAfter }) => ({
    ...{ kind, vintage, bounds, only: only ?? null, from: from ?? null, to: to ?? null },
    ...{ cutoff: dayOf(cutoff), dues: dues.map(({ level, on }) => ({ level, on: dayOf(on) })) },
    ...{ shift, locksAfter: locksAfter ?? null },
  }));

const dayOf = ({ months, day }: Given<typeof DayFromEndInput>) => ({ months: months ?? null, day });
