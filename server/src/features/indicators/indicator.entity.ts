import type { GradeStep, IndicatorKind, Scoring } from '@dich/measure';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import { ids, texts } from '#kernel/lists.ts';

export type { IndicatorKind } from '@dich/measure';

export const DIRECTIONS = ['HIGHER', 'LOWER', 'BAND', 'NONE'] as const;
export type IndicatorDirection = (typeof DIRECTIONS)[number];

export const OVER_TIME = ['SUM', 'SUM_OVER_LAST', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE'] as const;
export type OverTime = (typeof OVER_TIME)[number];

export const OVER_UNITS = [
  'SUM',
  'RATIO_OF_SUMS',
  'WEIGHTED_AVERAGE',
  'AVERAGE',
  'MIN',
  'MAX',
  'COUNT_ACHIEVED',
  'NONE',
] as const;
export type OverUnits = (typeof OVER_UNITS)[number];

export const SUPPLIED_BY = ['DEPARTMENTS', 'SUB_UNITS', 'BOTH'] as const;
export type SuppliedBy = (typeof SUPPLIED_BY)[number];

export const SUM_POLICIES = [
  'CHILDREN_EQUAL',
  'CHILDREN_AT_LEAST',
  'EACH_AT_LEAST',
  'WEIGHTED_MEAN',
  'NOT_COMPARABLE',
] as const;
export type SumPolicy = (typeof SUM_POLICIES)[number];

export const PERCENT_FORMULAS = ['R_OVER_T', 'T_OVER_R', 'TWO_T_MINUS_R', 'BASELINE_GAP'] as const;
export type PercentFormula = (typeof PERCENT_FORMULAS)[number];

export const TYPED_AS = ['PERIOD', 'CUMULATIVE'] as const;
export type TypedAs = (typeof TYPED_AS)[number];

/** What is measured, as an identity. Of the shared catalogue (pos 0) or a unit's own. */
const IndicatorSchema = defineEntity({
  name: 'Indicator',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    provinceId: p.smallint(),
    unitId: p.uuid().strictNullable(),
    pos: p.integer(),
    parentId: p.uuid().strictNullable(),
    retiredFrom: p.date().strictNullable(),
    retiredReason: p.text().strictNullable(),
    mergedIntoId: p.uuid().strictNullable(),
    /** The spreadsheet that it was made of; null: it was made by hand. */
    importId: p.uuid().strictNullable(),
    /** The indicator of another unit whose words it began with; null: none. */
    copiedFromId: p.uuid().strictNullable(),
  },
});
export class Indicator extends IndicatorSchema.class {}
IndicatorSchema.setClass(Indicator);

/** Of one that is not retired. */
export const IN_USE = { retiredFrom: null, retiredReason: null, mergedIntoId: null } as const;

/** What the indicator means from a day on. The edition in force on a date is the last that began by then. */
const IndicatorEditionSchema = defineEntity({
  name: 'IndicatorEdition',
  properties: {
    id: p.uuid().primary(),
    indicatorId: p.uuid(),
    edition: p.smallint(),
    pos: p.integer(),
    validFrom: p.date(),
    name: p.text(),
    definition: p.text().strictNullable(),
    kind: p.text().$type<IndicatorKind>(),
    direction: p.text().$type<IndicatorDirection>(),
    unitOfMeasure: p.text(),
    numeratorName: p.text().strictNullable(),
    denominatorName: p.text().strictNullable(),
    operandUnit: p.text().strictNullable(),
    overTime: p.text().$type<OverTime>(),
    typedAs: p.text().$type<TypedAs>(),
    overUnits: p.text().$type<OverUnits>(),
    weightIndicatorId: p.uuid().strictNullable(),
    suppliedBy: p.text().$type<SuppliedBy>(),
    sumPolicy: p.text().$type<SumPolicy>(),
    quotaToSubUnits: p.boolean(),
    appliesToTypes: texts().strictNullable(),
    grades: p.json().$type<GradeStep[]>().strictNullable(),
    scoring: p.json().$type<Scoring>().strictNullable(),
    percentFormula: p.text().$type<PercentFormula>(),
    /** The one under which its figures count. */
    regimeId: p.uuid().strictNullable(),
    /** Others that ask for it: what is reported under them stands beside. */
    askingRegimeIds: ids(),
    note: p.text().strictNullable(),
  },
});
export class IndicatorEdition extends IndicatorEditionSchema.class {}
IndicatorEditionSchema.setClass(IndicatorEdition);

/**
 * How an indicator is graded and scored from a day on, as its keeper says: the unit whose own it is, the province for the
 * shared catalogue and (`indicatorId` null) for every indicator that has no rule of its own.
 */
const IndicatorRuleSchema = defineEntity({
  name: 'IndicatorRule',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    indicatorId: p.uuid().strictNullable(),
    validFrom: p.date(),
    grades: p.json().$type<GradeStep[]>().strictNullable(),
    scoring: p.json().$type<Scoring>().strictNullable(),
  },
});
export class IndicatorRule extends IndicatorRuleSchema.class {}
IndicatorRuleSchema.setClass(IndicatorRule);

/** Where a rule of scoring comes from: the catalogue, who keeps the indicator, or the province’s rule for all. */
export const RULE_SOURCES = ['CATALOGUE', 'KEEPER', 'PROVINCE'] as const;
export type RuleSource = (typeof RULE_SOURCES)[number];
