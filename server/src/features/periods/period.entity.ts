import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import type { Level } from '#kernel/context.ts';

export const PERIOD_KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const VINTAGES = ['ESTIMATE', 'PRELIMINARY', 'OFFICIAL'] as const;
export type Vintage = (typeof VINTAGES)[number];

/** Says which periods exist, where each is cut off and when it is due, per level. Loaded by the operator. */
const RegimeSchema = defineEntity({
  name: 'Regime',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    description: p.text(),
    legalBasis: p.text().strictNullable(),
  },
});
export class Regime extends RegimeSchema.class {}
RegimeSchema.setClass(Regime);

const PeriodSchema = defineEntity({
  name: 'Period',
  properties: {
    id: p.uuid().primary(),
    regimeId: p.uuid(),
    year: p.smallint(),
    ordinal: p.smallint(),
    kind: p.text().$type<PeriodKind>(),
    vintage: p.text().$type<Vintage>(),
    startsOn: p.date(),
    endsOn: p.date(),
    cutoffOn: p.date(),
  },
});
export class Period extends PeriodSchema.class {}
PeriodSchema.setClass(Period);

/** When a period's report is due from one level. `dueOn` is the last day on time; after `locksOn` nothing is sent. */
const PeriodDueSchema = defineEntity({
  name: 'PeriodDue',
  properties: {
    periodId: p.uuid().primary(),
    level: p.text().$type<Level | 'DEPARTMENT'>().primary(),
    dueOn: p.date(),
    locksOn: p.date().strictNullable(),
  },
});
export class PeriodDue extends PeriodDueSchema.class {}
PeriodDueSchema.setClass(PeriodDue);

/** Lets one unit send after a period has locked, until a day; given by a unit above it. */
const PeriodExceptionSchema = defineEntity({
  name: 'PeriodException',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    byPos: p.integer(),
    periodId: p.uuid(),
    untilOn: p.date(),
    reason: p.text(),
  },
});
export class PeriodException extends PeriodExceptionSchema.class {}
PeriodExceptionSchema.setClass(PeriodException);
