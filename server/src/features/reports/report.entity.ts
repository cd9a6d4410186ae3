import { defineEntity, p } from '@mikro-orm/postgresql';
import { exact, tenantKey } from '#kernel/columns.ts';

export type ReportState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

/** The figures of one unit, or of one of its departments, for one period. `pos` is the unit's place at that period. */
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
    state: p.text().$type<ReportState>(),
    version: p.smallint(),
    submitted: p.boolean(),
    declaredGaps: p.text().strictNullable(),
    correctionReason: p.text().strictNullable(),
    revision: p.integer().version(),
  },
});
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);

/** A version as it was submitted: frozen, with the hash of its content and what became of it. */
const ReportVersionSchema = defineEntity({
  name: 'ReportVersion',
  properties: {
    provinceId: p.smallint().primary(),
    reportId: p.uuid().primary(),
    version: p.smallint().primary(),
    pos: p.integer(),
    submitted: p.boolean(),
    contentHash: p.text(),
    submittedAt: p.datetime(),
    submittedBy: p.text(),
    onTime: p.boolean(),
    correctionReason: p.text().strictNullable(),
    declaredGaps: p.text().strictNullable(),
    returnedAt: p.datetime().strictNullable(),
    returnedBy: p.text().strictNullable(),
    returnReason: p.text().strictNullable(),
    acceptedAt: p.datetime().strictNullable(),
    acceptedBy: p.text().strictNullable(),
    supersededAt: p.datetime().strictNullable(),
  },
});
export class ReportVersion extends ReportVersionSchema.class {}
ReportVersionSchema.setClass(ReportVersion);

/**
 * One value of one indicator in one version of a report. A ratio keeps its numerator and denominator and no value.
 * `counted`: false where it was typed beside a roll-up of the same thing: kept and shown, never added to it.
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
    words: p.text().strictNullable(),
    note: p.text().strictNullable(),
    evidence: p.text().strictNullable(),
    source: p.text().strictNullable(),
    illustrative: p.boolean(),
    counted: p.boolean(),
    submitted: p.boolean(),
    accepted: p.boolean(),
  },
});
export class Figure extends FigureSchema.class {}
FigureSchema.setClass(Figure);
