import { DUE_SHIFTS, PERIOD_BOUNDS, REGIME_LEVELS } from '@dich/measure';
import { enumOf } from '#kernel/enums.ts';
import { day, flag, id, int, many, object, oneOf, optional, record, text } from '#kernel/objects.ts';
import { PeriodKindEnum, VintageEnum } from './period.graphql.ts';

export const RegimeLevelEnum = enumOf('RegimeLevel', REGIME_LEVELS, 'From whom a report is due.', {
  PROVINCE: 'Tỉnh, thành phố.',
  DISTRICT: 'Huyện, quận, thị xã, thành phố thuộc tỉnh.',
  COMMUNE: 'Xã, phường, thị trấn.',
  DEPARTMENT: 'Departments, to their own unit.',
});

export const PeriodBoundsEnum = enumOf('PeriodBounds', PERIOD_BOUNDS, 'Where the periods of a regime begin and end.', {
  CALENDAR: 'With the months of the calendar.',
  FROM_15TH: 'From the 15th of the month before to the 14th of the last month (Nghị định 09/2019/NĐ-CP, điều 12).',
});

export const DueShiftEnum = enumOf('DueShift', DUE_SHIFTS, 'What becomes of a due date that is no working day.', {
  NONE: 'It stays.',
  BEFORE: 'It moves to the working day before.',
  AFTER: 'It moves to the working day after.',
});

const DayFromEndType = object('DayFromEnd', 'A day told from the last day of a period.', {
  months: optional(
    int('Null: `day` is counted in days from the last day of the period. Else months after its last month.'),
  ),
  day: int('Days after the last day of the period; with `months` the day of that month, 1 to 31.'),
});

const RegimeDueType = object('RegimeDue', 'From whom a period is due, and when.', {
  level: oneOf(RegimeLevelEnum, 'Units of a level, or departments.'),
  on: record(DayFromEndType, 'The last day on time, until 24:00.'),
});

export const RegimePartType = object('RegimePart', 'One kind of period that a regime asks for.', {
  kind: oneOf(PeriodKindEnum, 'How long its periods are.'),
  vintage: oneOf(VintageEnum, 'How firm the figures are that it asks for.'),
  bounds: oneOf(PeriodBoundsEnum, 'Where its periods begin and end.'),
  only: optional(many(int(), 'Which of the year’s periods of the kind, from 1. Null: all.')),
  from: optional(day('Of AD_HOC: its first day.')),
  to: optional(day('Of AD_HOC: its last day.')),
  cutoff: record(DayFromEndType, 'Data are counted up to and including this day.'),
  dues: many(record(RegimeDueType), 'A level that is not named owes none.'),
  shift: oneOf(DueShiftEnum, 'What becomes of a due date that is no working day.'),
  locksAfter: optional(int('Days after the due date on which the period closes. Null: never.')),
});

export const WorkingDayType = object('WorkingDay', 'A day that differs from its weekday.', {
  day: day('Which day.'),
  off: flag('True: nobody works. False: it is worked, though a Saturday or Sunday.'),
  name: text('What it is, as the province typed it.'),
});

export const WorkingYearType = object(
  'WorkingYear',
  'Lịch làm việc: the days of a year that the viewer’s province states to differ from their weekday.',
  {
    id: id('The year as text: the calendar of the viewer’s own province.'),
    year: int('Of the calendar, from 01/01 to 31/12.'),
    days: many(record(WorkingDayType), 'In their order.'),
  },
);
