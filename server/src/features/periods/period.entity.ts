import type { RegimePart } from '@dich/measure';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import type { Level } from '#kernel/context.ts';

export const PERIOD_KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'AD_HOC'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const VINTAGES = ['ESTIMATE', 'PRELIMINARY', 'OFFICIAL'] as const;
export type Vintage = (typeof VINTAGES)[number];

/**
 * Says which periods exist, where each is cut off and when it is due, per level: for a unit and those below it, or (`pos`
 * 0) the same everywhere, loaded by the operator.
 */
const RegimeSchema = defineEntity({
  name: 'Regime',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    description: p.text(),
    legalBasis: p.text().strictNullable(),
    unitId: p.uuid().strictNullable(),
    pos: p.integer(),
    validFrom: p.date().strictNullable(),
    validTo: p.date().strictNullable(),
    revision: p.integer().version(),
  },
});
export class Regime extends RegimeSchema.class {}
RegimeSchema.setClass(Regime);

/** What a regime asks for from a day on: the last one made takes the place of those that would begin then or later. */
const RegimeRuleSchema = defineEntity({
  name: 'RegimeRule',
  properties: {
    id: p.uuid().primary(),
    regimeId: p.uuid(),
    pos: p.integer(),
    validFrom: p.date(),
    parts: p.json().$type<RegimePart[]>(),
  },
});
export class RegimeRule extends RegimeRuleSchema.class {}
RegimeRuleSchema.setClass(RegimeRule);

/**
 * A part of a year that a regime asks about. Without a regime it is put together (kỳ tổng hợp): a quarter, half, nine
 * months or the year as shorter periods make it up; nothing is reported for it, and nobody owes it.
 */
const PeriodSchema = defineEntity({
  name: 'Period',
  properties: {
    id: p.uuid().primary(),
    regimeId: p.uuid().strictNullable(),
    pos: p.integer(),
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
    pos: p.integer(),
    dueOn: p.date(),
    locksOn: p.date().strictNullable(),
  },
});
export class PeriodDue extends PeriodDueSchema.class {}
PeriodDueSchema.setClass(PeriodDue);

export const PERIOD_EXCEPTIONS = ['EXTENDED', 'CLOSED', 'LIFTED'] as const;
export type PeriodExceptionKind = (typeof PERIOD_EXCEPTIONS)[number];
/** Those that hold against the regime. */
export const PERIOD_TERMS = ['EXTENDED', 'CLOSED'] as const;

/**
 * Other terms than the regime's for the report of a unit, or of one of its departments, given by who reviews it:
 * EXTENDED, on time and open until a day; CLOSED, open until a day at the longest; LIFTED, the regime's own again. The
 * last entry holds.
 */
const PeriodExceptionSchema = defineEntity({
  name: 'PeriodException',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    byPos: p.integer(),
    departmentId: p.uuid().strictNullable(),
    periodId: p.uuid(),
    kind: p.text().$type<PeriodExceptionKind>(),
    untilOn: p.date().strictNullable(),
    reason: p.text(),
    givenAt: p.datetime(),
    givenBy: p.text(),
  },
});
export class PeriodException extends PeriodExceptionSchema.class {}
/** One that holds, and until when. */
export type PeriodTerms = PeriodException & { kind: (typeof PERIOD_TERMS)[number]; untilOn: string };
PeriodExceptionSchema.setClass(PeriodException);
