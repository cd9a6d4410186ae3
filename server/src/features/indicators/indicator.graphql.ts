import type { Scoring } from '@dich/measure';
import { KINDS, SCORE_COLOURS, SCORING_RULES } from '@dich/measure';
import type { Asked } from '#kernel/arguments.ts';
import { enumOf } from '#kernel/enums.ts';
import { day, decimal, flag, id, identity, int, many, object, oneOf, optional, text, typed } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';
import {
  DIRECTIONS,
  type IndicatorKind,
  OVER_TIME,
  OVER_UNITS,
  PERCENT_FORMULAS,
  RULE_SOURCES,
  SUM_POLICIES,
  SUPPLIED_BY,
  TYPED_AS,
} from './indicator.entity.ts';

export const IndicatorKindEnum = enumOf(
  'IndicatorKind',
  Object.keys(KINDS) as IndicatorKind[],
  'What a figure of an indicator is, and so how it is typed, added and judged.',
  {
    QUANTITY: 'An amount.',
    RATIO: 'Reported as numerator and denominator, never as a percentage.',
    RATE_OF_CHANGE: 'Against a base.',
    STATUS: 'Achieved or not.',
    GRADE: 'Of an ordinal scale.',
    COMPOSITE: 'n of m members attained.',
    FREQUENCY: 'At least k times in every sub-period.',
  },
);

export const IndicatorDirectionEnum = enumOf(
  'IndicatorDirection',
  DIRECTIONS,
  'Which way of its figures is better; words of a target that name a side go before it.',
  {
    HIGHER: 'More is better.',
    LOWER: 'Less is better.',
    BAND: 'Inside a band is better than outside.',
    NONE: 'Neither way is better.',
  },
);

export const OverTimeEnum = enumOf('OverTime', OVER_TIME, 'How periods of a year make the year.', {
  SUM: 'Their sum: of a flow.',
  SUM_OVER_LAST:
    'Of a ratio: the sum of their numerators over the denominator of the last of them, as births of a year over its population. All of them have to be of the same units.',
  LAST: 'The last of them: of a stock.',
  AVERAGE: 'Their mean.',
  MIN: 'The least of them.',
  MAX: 'The greatest of them.',
  NONE: 'They do not make the year; the year has a figure of its own.',
});

export const TypedAsEnum = enumOf('TypedAs', TYPED_AS, 'What span a typed figure covers.', {
  PERIOD: 'For the period alone.',
  CUMULATIVE: 'Cumulated from the start of the year.',
});

export const OverUnitsEnum = enumOf(
  'OverUnits',
  OVER_UNITS,
  'How sub-units’ figures make the unit’s. Operands are aggregated first; never an average of percentages.',
  {
    SUM: 'Their sum.',
    RATIO_OF_SUMS: 'The sum of numerators over the sum of denominators.',
    WEIGHTED_AVERAGE: 'Their mean, each weighted by another indicator, which `weightIndicator` names.',
    AVERAGE: 'Their mean, each unit counted once.',
    MIN: 'The least of them.',
    MAX: 'The greatest of them.',
    COUNT_ACHIEVED: 'How many units have achieved it.',
    NONE: 'They make nothing; each tier types its own.',
  },
);

export const SuppliedByEnum = enumOf('SuppliedBy', SUPPLIED_BY, 'Who supplies a unit’s figure.', {
  DEPARTMENTS: 'The unit’s departments, or the unit itself.',
  SUB_UNITS: 'The units below it.',
  BOTH: 'Both parts, added.',
});

export const SumPolicyEnum = enumOf(
  'SumPolicy',
  SUM_POLICIES,
  'What the quotas of sub-units must make of the unit’s target.',
  {
    CHILDREN_EQUAL: 'Quotas of sub-units add up to the parent’s target.',
    CHILDREN_AT_LEAST: 'Quotas of sub-units add up to at least the parent’s target.',
    EACH_AT_LEAST: 'Each quota is at least the parent’s target.',
    WEIGHTED_MEAN: 'The weighted mean of the quotas is the parent’s target.',
    NOT_COMPARABLE: 'Quotas and the parent’s target are not compared.',
  },
);

export const PercentFormulaEnum = enumOf(
  'PercentFormula',
  PERCENT_FORMULAS,
  'How percent of target is worked out of result R and target T.',
  {
    R_OVER_T: 'R/T: result by target.',
    T_OVER_R: 'T/R, for lower-is-better.',
    TWO_T_MINUS_R: '(2T−R)/T, for lower-is-better.',
    BASELINE_GAP: '(B−R)/(B−T) with baseline B, for lower-is-better.',
  },
);

export const ScoringRuleEnum = enumOf('ScoringRule', SCORING_RULES, 'By what a value has a score and a colour.', {
  PERCENT: 'Percent of target.',
  BANDS: 'Percent of target, coloured by bounds.',
  TOLERANCE: 'GREEN within `margin` percent of the target or better, else RED.',
  LINEAR: '0 … 10, a third of it each below the red flag, between it and the goal, above the goal.',
  ALL_VALID: 'Of a composite: the total of its members’ scores, withheld until each of them has one.',
});

export const ScoreColourEnum = enumOf(
  'ScoreColour',
  SCORE_COLOURS,
  'What a score is shown in; never without the word of the verdict.',
  { GREEN: 'Xanh: as good as the rule asks.', YELLOW: 'Vàng: in between.', RED: 'Đỏ: to be looked into.' },
);

export const RuleSourceEnum = enumOf(
  'RuleSource',
  RULE_SOURCES,
  'Whose rule of scoring holds: the keeper’s goes before the catalogue’s, and that before the province’s.',
  {
    CATALOGUE: 'The catalogue’s own.',
    KEEPER: 'Set by who keeps the indicator: its unit, or the province for the shared catalogue.',
    PROVINCE: 'The province’s rule for all that have none.',
  },
);

export const GradeStepType = object('GradeStep', 'One grade of an ordinal scale.', {
  name: text('As it is shown and kept.'),
  also: many(text(), 'What else it is called; a figure so called is kept under its name.'),
});

export const ColourBoundType = object('ColourBound', 'A colour and up to where it holds.', {
  upTo: optional(decimal('Percent of target, or points of a linear score. Null: whatever is above the others.')),
  inclusive: flag('Whether the bound itself has the colour.'),
  colour: oneOf(ScoreColourEnum, 'What is shown up to the bound.'),
});

export const ScoringType = object(
  'Scoring',
  'Cách chấm: by what a value has a score and a colour beside its verdict.',
  {
    rule: oneOf(ScoringRuleEnum, 'By what it scores.'),
    formula: optional(oneOf(PercentFormulaEnum, 'How its percent of target is worked out. Null: the indicator’s own.')),
    margin: optional(decimal('Of TOLERANCE: percent of the target.')),
    redFlag: optional(decimal('Of LINEAR: mức báo động, in the indicator’s unit of measure.')),
    goal: optional(decimal('Of LINEAR: mức mong muốn, in the indicator’s unit of measure.')),
    decimals: optional(int('Of the score, half away from zero. Null: 2.')),
    floor: optional(decimal('A percentage below it is shown as it. Null: 0.')),
  },
);

export const IndicatorRuleType = object(
  'IndicatorRule',
  'How an indicator, or every one without a rule of its own, is graded and scored from a day on.',
  {
    id: identity,
    validFrom: day('The first day on which it holds; the last begun by a day holds on it.'),
    scoring: optional(typed<Scoring>(() => ScoringType, 'Null: as the catalogue has it.')),
  },
);

export const ScoringForAllType = object(
  'ScoringForAll',
  'How a province scores all indicators that have no rule of their own.',
  { viewerMaySet: flag('Whether the viewer may set it.') },
);

export const IndicatorType = object(
  'Indicator',
  'Chỉ tiêu: what is measured, with the meaning (edition) in force today. Of the shared catalogue or a unit’s own.',
  {
    id: identity,
    code: text('Means one indicator in the whole country.'),
    name: text('As officials call it, in Vietnamese.'),
    definition: optional(text('What is counted and what is not, in Vietnamese.')),
    kind: oneOf(IndicatorKindEnum, 'What a figure of it is.'),
    direction: oneOf(IndicatorDirectionEnum, 'Which way is better.'),
    unitOfMeasure: text('Đơn vị tính: "tỷ đồng", "%", "lao động".'),
    numeratorName: optional(text('What the numerator of a RATIO counts.')),
    denominatorName: optional(text('What the denominator of a RATIO counts.')),
    operandUnit: optional(text('What both operands of a RATIO are counted in: "hồ sơ", "tấn".')),
    overTime: oneOf(OverTimeEnum, 'How its periods make the year.'),
    typedAs: oneOf(TypedAsEnum, 'What span a typed figure covers.'),
    overUnits: oneOf(OverUnitsEnum, 'How lower units’ figures make the unit’s.'),
    suppliedBy: oneOf(SuppliedByEnum, 'Who supplies a unit’s figure.'),
    sumPolicy: oneOf(SumPolicyEnum, 'What quotas of lower units must make of the unit’s target.'),
    quotaToSubUnits: flag('Whether sub-units are given a quota of it.'),
    appliesToTypes: optional(many(text(), 'Types of unit that report it, e.g. "Xã"; null: every type.')),
    percentFormula: oneOf(PercentFormulaEnum, 'How percent of target is worked out.'),
    scoring: optional(
      typed<Scoring>(() => ScoringType, 'By what its values are scored and coloured; null: by nothing.'),
    ),
    scoringFrom: optional(oneOf(RuleSourceEnum, 'Whose rule `scoring` is; null where there is none.')),
    note: optional(text('What its keepers remark about it.')),
    edition: int('Which of its meanings this is, from 1.'),
    validFrom: day('Since when it means this.'),
    retiredFrom: optional(
      day(
        'Thôi dùng từ: plans do not take it from then on, and periods that begin then or later do not ask for it. Null: in use.',
      ),
    ),
    retiredReason: optional(text('Why it is not used any more, as its keeper says.')),
  },
);

export const IndicatorKeeperType = object('IndicatorKeeper', 'A unit below that keeps indicators for itself.', {
  count: int('How many of them are in use today.'),
});

export const IndicatorConnection = connectionOf('Indicator', () => IndicatorType);

/** How a field that is asked about several indicators is told which. */
export const WHICH_INDICATORS = {
  indicatorIds: optional(
    many(
      id(),
      'Which indicators, by identity, in the order wanted; unknown ones are left out. These or `indicatorCodes` or both.',
    ),
  ),
  indicatorCodes: optional(
    many(text(), 'Which indicators, by code ("VIEC_LAM"), after those named by identity; unknown ones are left out.'),
  ),
};
export type WhichIndicators = Asked<typeof WHICH_INDICATORS>;
