import type { Comparator, OverYears, Target as TargetReading, TypedPhase } from '@dich/measure';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { exact, tenantKey } from '#kernel/columns.ts';
import { positions } from '#kernel/lists.ts';
import type { Message } from '#kernel/messages.ts';

export const TARGET_SOURCES = ['ASSIGNED', 'OWN'] as const;
export type TargetSource = (typeof TARGET_SOURCES)[number];
export const TARGET_STATES = ['DRAFT', 'PROPOSED', 'ISSUED', 'WITHDRAWN'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** Of what holds for a term: what one of its years has to reach, in words and as read. */
export interface YearPart {
  year: number;
  text: string;
  /** Null: it can be read in more than one way, or in none; `question` says what must be told. */
  reading: TargetReading | null;
  question: Message | null;
}

/**
 * One entry of the ledger: the bound of one indicator for one unit and year, in the officials' words (`text`) and as
 * read (`reading`). Set by `byUnitId`; for a unit's own target, and for what one of its departments is given, that is
 * itself. Never overwritten once issued.
 */
const TargetSchema = defineEntity({
  name: 'Target',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    /** The department of the unit that it binds; null: the unit itself. */
    departmentId: p.uuid().strictNullable(),
    pos: p.integer(),
    byUnitId: p.uuid(),
    byPos: p.integer(),
    indicatorId: p.uuid(),
    /** As of its plan: a year, or a term of several. */
    year: p.integer(),
    source: p.text().$type<TargetSource>(),
    state: p.text().$type<TargetState>(),
    text: p.text(),
    reading: p.json().$type<TargetReading>().strictNullable(),
    comparator: p.text().$type<Comparator>().strictNullable(),
    lo: exact().strictNullable(),
    hi: exact().strictNullable(),
    unitOfMeasure: p.text().strictNullable(),
    question: p.json().$type<Message>().strictNullable(),
    /** Of a term: how its years together reach it; null: neither the words nor anybody says so. */
    overYears: p.text().$type<OverYears>().strictNullable(),
    /** Of a term, in the order of its years; those that are not there have no part. */
    yearParts: p.json().$type<YearPart[]>(),
    /** Phân kỳ, of a year: what is to be reached by the end of some of its months, in their order. */
    phases: p.json().$type<TypedPhase[]>(),
    decisionId: p.uuid().strictNullable(),
    inForceFrom: p.date().strictNullable(),
    inForceTo: p.date().strictNullable(),
    /** When it was issued, or withdrew another, and by whom; null: a draft, or of before this was kept. */
    issuedAt: p.datetime().strictNullable(),
    issuedBy: p.text().strictNullable(),
    /** When it was said that it ends; null where `inForceTo` is, or of before this was kept. */
    endedAt: p.datetime().strictNullable(),
    replacesId: p.uuid().strictNullable(),
    reason: p.text().strictNullable(),
    acknowledgedAt: p.datetime().strictNullable(),
    acknowledgedBy: p.text().strictNullable(),
    named: positions(),
    illustrative: p.boolean(),
    revision: p.integer().version(),
  },
});
export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);
