import { VERDICT_RULES } from '@dich/measure';
import { RuleSourceEnum, ScoreColourEnum, ScoringRuleEnum } from '#features/indicators/indicator.graphql.ts';
import { PeriodType, VintageEnum } from '#features/periods/period.graphql.ts';
import { PlanType } from '#features/plans/plan.graphql.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { enumOf } from '#kernel/enums.ts';
import { MessageType } from '#kernel/message-type.ts';
import {
  day,
  decimal,
  flag,
  instant,
  int,
  many,
  object,
  oneOf,
  optional,
  record,
  type Shown,
  text,
} from '#kernel/objects.ts';
import { FIGURE_LEVELS } from './indicator-value.ts';

const ATTAINMENTS = ['EXCEEDED', 'MET', 'NOT_MET', 'NOT_ASSESSED', 'NOT_ARISING'] as const;
export const AttainmentEnum = enumOf('Attainment', ATTAINMENTS, 'How a figure stands against its target.', {
  EXCEEDED: 'Vượt.',
  MET: 'Đạt.',
  NOT_MET: 'Chưa đạt; after the period không đạt.',
  NOT_ASSESSED: 'Chưa đánh giá: no target, no figure, or nothing that can be compared yet.',
  NOT_ARISING: 'Không phát sinh: 0/0.',
});

/** Of the reading of a target `TargetRule` says by what it is to be judged; this says by what it was. */
export const VerdictRuleEnum = enumOf(
  'VerdictRule',
  VERDICT_RULES,
  'Which form of target gave a verdict, by the table of target forms.',
  {
    AT_LEAST: 'A bare number, "từ X", "X trở lên"; mirrored for lower-is-better.',
    ALL_CASES: '100% of cases.',
    ABOVE: '"trên X".',
    RANGE: 'A–B.',
    KEEP_WITHIN: '"duy trì A–B".',
    BELOW: '"dưới X".',
    NOT_OVER: '"không quá X".',
    FALL_BY_POINTS: '"giảm A–B điểm %" of a rate.',
    FALL_TO: '"giảm còn", "xuống X".',
    COUNT_OF: '"x/y trường".',
    OVER_ASSIGNED: '"vượt chỉ tiêu cấp trên giao a–b%".',
    GRADE_AT_LEAST: '"loại tốt trở lên".',
    STATUS: '"đạt chuẩn", "giữ vững".',
    MEMBERS: '"13/13 chỉ tiêu".',
    EVERY_SUB_PERIOD: '"k lần/tháng".',
    ZERO_EVENT: '"không để phát sinh".',
    SHARES_OF_WHOLE: '"trước hẹn 40%, đúng hẹn 60%".',
    CHANGE_BY: 'Another change against a base: growth, "gấp 2,2 lần", "thêm 02 xã".',
    DIRECTION_ONLY: '"giảm tỷ lệ …" without a number.',
    EACH_UNIT: 'What is asked of every unit: each of them.',
    ALL_PARTS: 'Several targets in one sentence: every one of them.',
    DEADLINE: 'Done before a date.',
    APPROXIMATE: '"khoảng X": there is no threshold.',
    MANUAL: 'Words without a number.',
    RESULT: 'Not a target.',
  },
);

export const FigureLevelEnum = enumOf('FigureLevel', FIGURE_LEVELS, 'Who has approved a figure.', {
  OWN: 'Đã được lãnh đạo đơn vị duyệt, chưa được cấp trên duyệt: it counts on the own board, and nowhere above.',
  UPWARD: 'Đã được duyệt: by the unit above or, of departments, by the unit; it counts everywhere.',
});

const EXACTNESSES = ['EXACT', 'ESTIMATED', 'NOT_COMPUTABLE'] as const;
export const ExactnessEnum = enumOf(
  'Exactness',
  EXACTNESSES,
  'How much a number that was made of others can be relied on.',
  {
    EXACT: 'Chính xác.',
    ESTIMATED: 'Ước tính: made with weights that somebody entered.',
    NOT_COMPUTABLE: 'Không tính được.',
  },
);

const PACES = ['ON_TRACK', 'BEHIND', 'NOT_COMPARED'] as const;
export const PaceEnum = enumOf(
  'Pace',
  PACES,
  'How a value within the year stands against what should be reached by now.',
  {
    ON_TRACK: 'At or above the completed phases, or the elapsed share of the year.',
    BEHIND: 'Below them.',
    NOT_COMPARED: 'There is nothing to compare with before the period is over.',
  },
);

export const RestatementType = object(
  'Restatement',
  'Đã tính lại: the number before and after a part of it was corrected.',
  {
    before: optional(
      decimal('In the indicator’s unit of measure, quotients to two places; null where there was no number.'),
    ),
    after: optional(decimal('As `before`.')),
    beforeDisplay: text('As officials print it.'),
    afterDisplay: text('As officials print it.'),
    at: instant('When the latest correction was accepted.'),
    reason: optional(text('What its unit gave as the reason.')),
  },
);
export type RestatementType = Shown<typeof RestatementType>;

export const BorrowedDenominatorType = object(
  'BorrowedDenominator',
  'A silent unit stands in a ratio with the last denominator it had accepted.',
  {
    unit: record(UnitType, 'The silent one, or the one whose department is silent.'),
    denominator: decimal('The last it had accepted.'),
    periodLabel: text('The period it was accepted for, in the language of the reader.'),
  },
);

export const DepartmentCoverageType = object(
  'DepartmentCoverage',
  'Of an indicator of which several departments of the unit were each given a part: who has reported. A department is in where it has an accepted figure, of several periods in each that something is in of.',
  {
    expected: int('How many departments owe a part that the unit’s number is made of.'),
    reporting: int('How many of them have an accepted one.'),
  },
);

export const AllExpectedType = object(
  'AllExpected',
  'A ratio on its second basis: the numerators reported over the denominators of all expected units.',
  {
    numerator: decimal('Exact: of the units that reported.'),
    denominator: decimal('Exact: of all expected units, borrowed ones included.'),
    display: text('As officials print it.'),
    borrowed: many(record(BorrowedDenominatorType, 'Empty when every unit has reported.')),
  },
);

export const StrivenType = object(
  'Striven',
  'Mức phấn đấu: the unit’s own target beside the assigned one, judged for itself.',
  {
    target: record(TargetType, 'The unit’s own.'),
    attainment: oneOf(AttainmentEnum, 'How the value stands against it.'),
    attainmentLabel: text('In words, by the state of the period.'),
    reason: record(MessageType, 'Why the verdict is what it is, with the numbers compared.'),
  },
);

export const ScoreType = object(
  'Score',
  'Điểm: a score and a colour by the indicator’s rule of scoring, beside its verdict and never instead of it.',
  {
    rule: oneOf(ScoringRuleEnum, 'By which rule.'),
    ruleText: text('The rule in words: "chấm theo ngưỡng: đỏ dưới 70%; …".'),
    source: optional(oneOf(RuleSourceEnum, 'Whose rule it is.')),
    score: optional(decimal('Percent of target, or points of the rule; null where there is none: `whyNone`.')),
    colour: optional(oneOf(ScoreColourEnum, 'Null where the rule gives none.')),
    colourText: optional(text('The colour in words: "xanh", "vàng", "đỏ".')),
    whyNone: optional(record(MessageType, 'Why there is no score: a target of 0 gives no percent.')),
  },
);

export const PartOfTimeType = object(
  'PartOfTime',
  'One of the shorter periods that a number is put together of, and how many units its figures are in of.',
  {
    period: record(PeriodType, 'Of the regime that supplies the indicator.'),
    expected: int(
      'How many places should have an accepted figure for it; where its regime names no day, those that have one for any of the periods.',
    ),
    reporting: int('How many of them have.'),
    missing: many(record(UnitType, 'Which have none.')),
  },
);

export const OverTimeType = object(
  'MadeOverTime',
  'How a number of a period that nobody typed is put together: over units first, then over time.',
  {
    periods: int('Of how many shorter periods.'),
    reporting: int('For how many of them something is in.'),
    foundIn: optional(
      record(
        PeriodType,
        'Of LAST, MIN and MAX, and of cumulated figures: the period whose figure it is. Null: of all.',
      ),
    ),
    parts: many(record(PartOfTimeType, 'The periods, in order.')),
    coverage: text('Units by periods, in words: "9/9 đơn vị × 2/3 tháng".'),
  },
);

export const OfPartsType = object(
  'OfParts',
  'Beside a number that was typed for a period itself: what the shorter periods of it make. It is shown and counts nowhere.',
  {
    display: text('As officials print it; "–" where they make none.'),
    difference: optional(
      decimal(
        'The typed number minus it, in the indicator’s unit of measure; of percentages in percentage points, two places.',
      ),
    ),
    overTime: record(OverTimeType, 'How it is put together.'),
  },
);

export const ReportedBesideType = object(
  'ReportedBeside',
  'What was reported for the same months under a regime that asks for the indicator and does not supply it. It is shown, and counts nowhere.',
  {
    difference: optional(
      decimal(
        'It minus the number served, in the indicator’s unit of measure; of percentages in percentage points, two places. Null where the two are not of the same whole time, or one has no number.',
      ),
    ),
  },
);

export const EstimatedBeforeType = object(
  'EstimatedBefore',
  'Ước thực hiện: what was reported of the same months before they were over, under the regime that supplies the indicator. It is shown, and counts in nothing once the months are over.',
  {
    difference: optional(
      decimal(
        'The estimate minus the number served, in the indicator’s unit of measure; of percentages in percentage points, two places. Null where the two are not of the same places, or one has no number.',
      ),
    ),
    errorPercent: optional(
      decimal('`difference` in per cent of the number served, one place. Null of percentages, and where that is 0.'),
    ),
  },
);

export const IndicatorValueType = object(
  'IndicatorValue',
  'One indicator of one unit for one period: the number, how complete it is, how it stands against its target, and what it was made of. Counts accepted versions; to the unit itself also its own version that its leader has approved (`level`).',
  {
    period: record(PeriodType, 'For which period.'),
    unit: record(UnitType, 'Whose number it is.'),
    value: optional(
      decimal(
        'In the indicator’s unit of measure. Null for ratios, whose operands are the number, and for gaps. Of an average the quotient of the operands, rounded for display.',
      ),
    ),
    numerator: optional(decimal('Exact: of a ratio over the units that reported; of an average the sum.')),
    denominator: optional(decimal('Exact: of an average what the sum is divided by.')),
    achieved: optional(flag('Of a status: achieved or not.')),
    missing: many(
      record(
        UnitType,
        'Which places should have an accepted figure in it and have none, or only of some of the departments that it is divided over; the unit itself stands for its departments.',
      ),
    ),
    pending: int('Chờ duyệt: reports at and below the unit that are submitted and not yet decided.'),
    vintage: optional(oneOf(VintageEnum, 'The weakest of its parts; null when there is none.')),
    level: optional(
      oneOf(
        FigureLevelEnum,
        'The weakest level on which its figures were approved; null where there are none. OWN is told to the unit itself alone: everything above counts what was accepted.',
      ),
    ),
    exactness: oneOf(
      ExactnessEnum,
      'NOT_COMPUTABLE: nothing was reported, or a weight is missing; `incomputable` says which.',
    ),
    asOf: optional(day('The day that is over, at whose end it was known so. Null: now.')),
    illustrative: flag('At least one part is illustrative (số liệu minh họa).'),
    rolledUp: flag('Made of figures of units below, not typed by the unit.'),
  },
);

export const AttainmentCountsType = object('AttainmentCounts', 'How many rows have which verdict.', {
  exceeded: int('Vượt.'),
  met: int('Đạt.'),
  notMet: int('Chưa đạt; after the period không đạt.'),
  notAssessed: int('Chưa đánh giá.'),
  notArising: int('Không phát sinh.'),
});

export const BoardType = object(
  'Board',
  'Every indicator in force for a unit on the period’s last day, on today while it runs (by its plan of the period’s year and what changes it; by those of the next, where that year has none), that the period’s regime supplies or asks for, or that its own regime supplies for the same months, with its value.',
  {
    unit: record(UnitType, 'Whose board it is.'),
    period: record(PeriodType, 'Of which period.'),
    asOf: optional(
      day(
        'The day that is over, at whose end all of it was known so; it stands for today in what is said here. Null: now.',
      ),
    ),
    rows: many(record(IndicatorValueType, 'In the order of the plan.')),
    counts: record(AttainmentCountsType, 'Of the rows.'),
    expected: int('Sub-units that should bring something to a roll-up for the period.'),
    reporting: int('Those of them of which something is in.'),
    missing: many(record(UnitType, 'Those of them of which nothing is in.')),
    laterPlans: many(
      record(
        PlanType,
        'What changes the plan from a day after that of the board: it shows none of it. The first first.',
      ),
    ),
    laterTargets: many(
      record(
        TargetType,
        'What was adjusted of the unit’s targets, or withdrawn, from a day after that of the board, without what laterPlans bring: `replaces` is what the board shows. The first first.',
      ),
    ),
  },
);
