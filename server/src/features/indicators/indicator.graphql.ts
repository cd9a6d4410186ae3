import { registerEnumType } from 'type-graphql';
import { day, flag, id, int, many, object, oneOf, optional, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';

const same = <T extends string>(...names: T[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [K in T]: K };

export const IndicatorKindEnum = same(
  'QUANTITY',
  'RATIO',
  'RATE_OF_CHANGE',
  'STATUS',
  'GRADE',
  'COMPOSITE',
  'FREQUENCY',
);
registerEnumType(IndicatorKindEnum, {
  name: 'IndicatorKind',
  description:
    'QUANTITY an amount; RATIO reported as numerator and denominator, never as a percentage; RATE_OF_CHANGE against a base; STATUS achieved or not; GRADE of an ordinal scale; COMPOSITE n of m members attained; FREQUENCY at least k in every sub-period.',
});

export const IndicatorDirectionEnum = same('HIGHER', 'LOWER', 'BAND', 'NONE');
registerEnumType(IndicatorDirectionEnum, { name: 'IndicatorDirection', description: 'Which way is better.' });

export const OverTimeEnum = same('SUM', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE');
registerEnumType(OverTimeEnum, { name: 'OverTime', description: 'How periods of a year make the year.' });

export const TypedAsEnum = same('PERIOD', 'CUMULATIVE');
registerEnumType(TypedAsEnum, {
  name: 'TypedAs',
  description: 'Whether a figure is typed for the period alone or cumulated from the start of the year.',
});

export const OverUnitsEnum = same(
  'SUM',
  'RATIO_OF_SUMS',
  'WEIGHTED_AVERAGE',
  'AVERAGE',
  'MIN',
  'MAX',
  'COUNT_ACHIEVED',
  'NONE',
);
registerEnumType(OverUnitsEnum, {
  name: 'OverUnits',
  description:
    'How sub-units’ figures make the unit’s. Operands are aggregated first; never an average of percentages.',
});

export const SuppliedByEnum = same('DEPARTMENTS', 'SUB_UNITS', 'BOTH');
registerEnumType(SuppliedByEnum, {
  name: 'SuppliedBy',
  description: 'Who supplies a unit’s figure: its departments, its sub-units, or both parts added.',
});

export const SumPolicyEnum = same(
  'CHILDREN_EQUAL',
  'CHILDREN_AT_LEAST',
  'EACH_AT_LEAST',
  'WEIGHTED_MEAN',
  'NOT_COMPARABLE',
);
registerEnumType(SumPolicyEnum, {
  name: 'SumPolicy',
  description: 'What the quotas of sub-units must make of the parent’s target.',
});

export const PercentFormulaEnum = same('R_OVER_T', 'T_OVER_R', 'TWO_T_MINUS_R', 'BASELINE_GAP');
registerEnumType(PercentFormulaEnum, {
  name: 'PercentFormula',
  description: 'Percent of target: R/T, or for lower-is-better T/R, (2T−R)/T, (B−R)/(B−T) with baseline B.',
});

export const IndicatorType = object(
  'Indicator',
  'Chỉ tiêu: what is measured, with the meaning (edition) in force today. Of the shared catalogue or a unit’s own.',
  {
    id: id(),
    code: text(),
    name: text(),
    definition: optional(text()),
    kind: oneOf(IndicatorKindEnum),
    direction: oneOf(IndicatorDirectionEnum),
    unitOfMeasure: text('Đơn vị tính: "tỷ đồng", "%", "lao động".'),
    numeratorName: optional(text('What the numerator of a RATIO counts.')),
    denominatorName: optional(text('What the denominator of a RATIO counts.')),
    operandUnit: optional(text('What both operands of a RATIO are counted in: "hồ sơ", "tấn".')),
    overTime: oneOf(OverTimeEnum),
    typedAs: oneOf(TypedAsEnum),
    overUnits: oneOf(OverUnitsEnum),
    suppliedBy: oneOf(SuppliedByEnum),
    sumPolicy: oneOf(SumPolicyEnum),
    quotaToSubUnits: flag('Whether sub-units are given a quota of it.'),
    appliesToTypes: optional(many(text(), 'Types of unit that report it, e.g. "Xã"; null: every type.')),
    percentFormula: oneOf(PercentFormulaEnum),
    note: optional(text()),
    edition: int(),
    validFrom: day('Since when it means this.'),
  },
);

export const IndicatorConnection = connectionOf('Indicator', () => IndicatorType);
