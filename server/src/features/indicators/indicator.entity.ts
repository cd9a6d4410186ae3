import type { IndicatorKind } from '@dich/measure';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { texts } from '#kernel/lists.ts';

export type { IndicatorKind } from '@dich/measure';
export type IndicatorDirection = 'HIGHER' | 'LOWER' | 'BAND' | 'NONE';
export type OverTime = 'SUM' | 'LAST' | 'AVERAGE' | 'MIN' | 'MAX' | 'NONE';
export type OverUnits =
  | 'SUM'
  | 'RATIO_OF_SUMS'
  | 'WEIGHTED_AVERAGE'
  | 'AVERAGE'
  | 'MIN'
  | 'MAX'
  | 'COUNT_ACHIEVED'
  | 'NONE';
export type SuppliedBy = 'DEPARTMENTS' | 'SUB_UNITS' | 'BOTH';
export type SumPolicy = 'CHILDREN_EQUAL' | 'CHILDREN_AT_LEAST' | 'EACH_AT_LEAST' | 'WEIGHTED_MEAN' | 'NOT_COMPARABLE';
export type PercentFormula = 'R_OVER_T' | 'T_OVER_R' | 'TWO_T_MINUS_R' | 'BASELINE_GAP';

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
  },
});
export class Indicator extends IndicatorSchema.class {}
IndicatorSchema.setClass(Indicator);

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
    typedAs: p.text().$type<'PERIOD' | 'CUMULATIVE'>(),
    overUnits: p.text().$type<OverUnits>(),
    weightIndicatorId: p.uuid().strictNullable(),
    suppliedBy: p.text().$type<SuppliedBy>(),
    sumPolicy: p.text().$type<SumPolicy>(),
    quotaToSubUnits: p.boolean(),
    appliesToTypes: texts().strictNullable(),
    percentFormula: p.text().$type<PercentFormula>(),
    regimeId: p.uuid().strictNullable(),
    note: p.text().strictNullable(),
  },
});
export class IndicatorEdition extends IndicatorEditionSchema.class {}
IndicatorEditionSchema.setClass(IndicatorEdition);
