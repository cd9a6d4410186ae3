import { PeriodType } from '#features/periods/period.graphql.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { enumOf } from '#kernel/enums.ts';
import { day, instant, object, oneOf, optional, record, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import { CHANGE_KINDS } from './board-changes.queries.ts';
import { IndicatorValueType } from './rollup.graphql.ts';

export const ChangeKindEnum = enumOf(
  'BoardChangeKind',
  CHANGE_KINDS,
  'What was done that may have moved a line of a board.',
  {
    ACCEPTED: 'A version of a report was accepted that corrects none.',
    CORRECTED: 'A correction of a report was accepted.',
    RETURNED: 'A version that had been accepted was returned: its figures count no more.',
    APPROVED: 'A leader of the viewer’s unit approved its report, for the own board.',
    TARGET_GIVEN: 'A target was issued.',
    TARGET_ADJUSTED: 'A target took the place of another.',
    TARGET_WITHDRAWN: 'A target was withdrawn.',
    PLAN_ISSUED: 'The plan of the year was issued.',
    PLAN_AMENDED: 'What changes the plan of the year was issued.',
    MEMBERS_ADJUSTED: 'A composite counts other lines.',
    PERIOD_EXTENDED: 'The period was extended for somebody: what is missing can still come.',
    PERIOD_CLOSED: 'The period was closed for somebody: what is missing does not come any more.',
    PERIOD_REOPENED: 'Such an extension or closing was taken back.',
    UNIT_CHANGED: 'A unit began, ended, or was renamed or placed elsewhere.',
  },
);

export const MovedLineType = object(
  'MovedLine',
  'A line of a board as of two days, of which number, verdict or target differ.',
  {
    before: optional(record(IndicatorValueType, 'As of the first day. Null: it was no line of the board then.')),
    after: optional(record(IndicatorValueType, 'As of the last day. Null: it is no line of the board any more.')),
  },
);

export const ChangedCellType = object(
  'ChangedCell',
  'What a change set in the place of what: a figure, or the words of a target.',
  {},
);

export const BoardChangeType = object('BoardChange', 'What was done, when and by whom.', {
  kind: oneOf(ChangeKindEnum, 'What it was.'),
  at: instant('When it was entered; of a unit the beginning of its day.'),
  by: optional(text('Who did it. Null: the tree of units says it, or nobody kept who.')),
  untilOn: optional(day('Of an extension or closing: the last day. Null: of anything else, or there is none.')),
});

export const BoardChangeConnection = connectionOf('BoardChange', () => BoardChangeType);

export const BoardChangesType = object(
  'BoardChanges',
  'What moved on a board between the ends of two days, and what was done in between.',
  {
    unit: record(UnitType, 'Whose board it is, as of the last day.'),
    period: record(PeriodType, 'Of which period.'),
    from: day('As of its end.'),
    to: day('Until its end.'),
  },
);
