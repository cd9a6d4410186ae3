import { CHANGES, COMPARATORS, EVAL_RULES, PERIOD_UNITS, TARGET_DIRECTIONS, TARGET_KINDS } from '@dich/measure';
import type { ClassType } from 'type-graphql';
import { capitals } from '#kernel/enums.ts';
import { called, decimal, flag, int, many, object, oneOf, optional, record, text } from '#kernel/objects.ts';

const KindEnum = capitals('TargetKind', TARGET_KINDS, 'What a target asks for.');
export const ComparatorEnum = capitals('Comparator', COMPARATORS, 'How a figure is held against the bounds.');
const DirectionEnum = capitals('TargetDirection', TARGET_DIRECTIONS, 'Which way is better, as the words say it.');
const RuleEnum = capitals('TargetRule', EVAL_RULES, 'By what a figure is judged against the target.');
const ChangeEnum = capitals('TargetChange', CHANGES, 'Which way a change goes.');
const PeriodUnitEnum = capitals('TimeUnit', PERIOD_UNITS, 'What a frequency is counted in.');

const BOUNDS = {
  cmp: called('comparator', oneOf(ComparatorEnum, 'How a figure is held against the bounds.')),
  lo: optional(decimal('The low bound, in unitOfMeasure; of a target relative to the assigned one percent of that.')),
  hi: optional(decimal('The high bound.')),
};

const PhaseType = object('TargetPhase', 'A level inside the year; the bounds of the target are the year’s.', {
  label: text('As printed: "6 tháng đầu năm".'),
  until: int('Its end in months of the year: "quý III" is 9.'),
  ...BOUNDS,
});

const EveryType = object('TargetEvery', 'The sub-period of a frequency.', {
  count: int('How many of the unit: "6 tháng" is 6 of MONTH.'),
  unit: oneOf(PeriodUnitEnum, 'What is counted.'),
});

/** Its fields are those of the package measure, some under the names of the contract. */
export const TargetReadingType: ClassType<object> = object(
  'TargetReading',
  'The typed target: what the words say, as the system balances and judges by it.',
  {
    kind: oneOf(KindEnum, 'What the words ask for.'),
    text: text('The words that were read.'),
    label: optional(text('The name before the value: "Lúa" in "Lúa 507 ha".')),
    subject: optional(text('The words after the value: "hộ gia đình được thu gom".')),
    ...BOUNDS,
    unit: called('unitOfMeasure', optional(text('The unit that the bounds are in.'))),
    direction: oneOf(DirectionEnum, 'Which side of the bounds is better.'),
    evalRule: called('rule', oneOf(RuleEnum, 'By what đạt is decided.')),
    change: optional(oneOf(ChangeEnum, 'Of GROWTH, DELTA_PP and DELTA_ABS: the bounds are the size of the change.')),
    baseline: optional(text('What a change is measured against: "năm 2021".')),
    relativeTo: optional(text('Whose assignment it is relative to: "chỉ tiêu cấp trên giao".')),
    period: optional(text('The period that the words name; null where they name none.')),
    aspirational: flag('The words say "phấn đấu".'),
    x: optional(decimal('Of x/y: the count.')),
    y: optional(decimal('Of x/y: its whole.')),
    standard: optional(text('The level of a standard: "mức độ II".')),
    phases: optional(many(record(PhaseType, 'Levels inside the year, in their order; null: none.'))),
    grade: optional(text('Of GRADE: at least this one.')),
    scale: optional(many(text('Of GRADE: the scale from worst to best, where it is a known one.'))),
    times: optional(decimal('Of FREQUENCY: at least so many in every sub-period.')),
    per: optional(record(EveryType, 'Of FREQUENCY: the sub-period.')),
    dates: optional(
      many(text('Of DEADLINE, as exact as the words are: "2023-06-15", "2023-06", "2021-Q1", "--06-15" every year.')),
    ),
  },
);
