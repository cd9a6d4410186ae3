import type { TypedPart } from '@dich/measure';
import { unpackPosition } from '@dich/units';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { exact, tenantKey } from '#kernel/columns.ts';
import type { Level } from '#kernel/context.ts';

/** What became of the last version sent. */
export const SENT_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type SentState = (typeof SENT_STATES)[number];

/** APPROVED: the version being written was approved in its own unit, which alone sees it, and was not sent. */
export const REPORT_STATES = ['DRAFT', 'APPROVED', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/**
 * The figures of one unit, or of one of its departments, for one period. `pos` is the unit's place at that period.
 * `state` and `version` speak of the last version submitted (DRAFT and 1 until there is one): a version that is being
 * written is a row of ReportVersion with `submitted` false, which only the unit itself sees. `revision` rises with all
 * work on it, also on what is being written: whoever may not read that is shown a `SeenReport` with another.
 */
const ReportSchema = defineEntity({
  name: 'Report',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    pos: p.integer(),
    departmentId: p.uuid().strictNullable(),
    periodId: p.uuid(),
    year: p.smallint(),
    state: p.text().$type<SentState>(),
    version: p.smallint(),
    submitted: p.boolean(),
    reviewerUnitId: p.uuid().strictNullable(),
    revision: p.integer(),
  },
});
export class Report extends ReportSchema.class {
  /** Whose due date holds for it: departments have their own, units that of their level. */
  get dueLevel(): Level | 'DEPARTMENT' {
    return dueLevelOf(this);
  }
}
ReportSchema.setClass(Report);

export function dueLevelOf({ departmentId, pos }: Pick<Report, 'departmentId' | 'pos'>): Level | 'DEPARTMENT' {
  if (departmentId !== null) return 'DEPARTMENT';
  const { district, commune } = unpackPosition(pos);
  if (commune !== 0) return 'COMMUNE';
  return district !== 0 ? 'DISTRICT' : 'PROVINCE';
}

/**
 * A version: being written; frozen with the hash of its content since a leader of the unit approved it; or as it was
 * submitted, frozen, and what became of it. Its `revision` rises when it is approved, sent, taken back, returned, accepted
 * and superseded, and not while it is written.
 */
const ReportVersionSchema = defineEntity({
  name: 'ReportVersion',
  properties: {
    provinceId: p.smallint().primary(),
    reportId: p.uuid().primary(),
    version: p.smallint().primary(),
    pos: p.integer(),
    submitted: p.boolean(),
    contentHash: p.text().strictNullable(),
    submittedAt: p.datetime().strictNullable(),
    submittedBy: p.text().strictNullable(),
    submittedByAccountId: p.uuid().strictNullable(),
    onTime: p.boolean().strictNullable(),
    estimate: p.boolean(),
    correctionReason: p.text().strictNullable(),
    declaredGaps: p.text().strictNullable(),
    returnedAt: p.datetime().strictNullable(),
    returnedBy: p.text().strictNullable(),
    returnReason: p.text().strictNullable(),
    acceptedAt: p.datetime().strictNullable(),
    acceptedBy: p.text().strictNullable(),
    approvedAt: p.datetime().strictNullable(),
    approvedBy: p.text().strictNullable(),
    approvedByAccountId: p.uuid().strictNullable(),
    selfApproved: p.boolean(),
    handedOverAt: p.datetime().strictNullable(),
    handedOverBy: p.text().strictNullable(),
    handedOverByAccountId: p.uuid().strictNullable(),
    handedOverNote: p.text().strictNullable(),
    supersededAt: p.datetime().strictNullable(),
    revision: p.integer().version(),
  },
});
export class ReportVersion extends ReportVersionSchema.class {}
ReportVersionSchema.setClass(ReportVersion);

/**
 * One value of one indicator in one version of a report. A ratio keeps its numerator and denominator and no value.
 * `estimate`: of a version that was sent before its period was over. `counted`: false where it was typed beside a roll-up of the same thing: kept and shown, never added to it.
 * `asPart`: sent as the part of one of several departments that were each given the indicator.
 */
const FigureSchema = defineEntity({
  name: 'Figure',
  properties: {
    provinceId: p.smallint().primary(),
    year: p.smallint().primary(),
    id: p.uuid().primary(),
    reportId: p.uuid(),
    version: p.smallint(),
    periodId: p.uuid(),
    unitId: p.uuid(),
    pos: p.integer(),
    departmentId: p.uuid().strictNullable(),
    indicatorId: p.uuid(),
    value: exact().strictNullable(),
    numerator: exact().strictNullable(),
    denominator: exact().strictNullable(),
    achieved: p.boolean().strictNullable(),
    grade: p.text().strictNullable(),
    parts: p.json().$type<TypedPart[]>().strictNullable(),
    words: p.text().strictNullable(),
    note: p.text().strictNullable(),
    evidence: p.text().strictNullable(),
    source: p.text().strictNullable(),
    illustrative: p.boolean(),
    estimate: p.boolean(),
    counted: p.boolean(),
    asPart: p.boolean(),
    submitted: p.boolean(),
    accepted: p.boolean(),
  },
});
export class Figure extends FigureSchema.class {}
FigureSchema.setClass(Figure);
