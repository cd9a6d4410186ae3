import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { contentHash } from '#features/reports/content-hash.ts';
import { Figure, type ReportState } from '#features/reports/report.entity.ts';
import type { TestDatabase } from './database.ts';
import type { TestIndicator } from './indicators.ts';
import type { TestPeriod } from './periods.ts';
import type { TestUnit } from './world.ts';

export interface TestReport {
  id: string;
  unit: TestUnit;
  departmentId: string | null;
  period: TestPeriod;
  state: ReportState;
  version: number;
}

/** What was typed for an indicator. A number is a decimal in plain notation: "1809.5". */
export interface TestFigure {
  indicator: TestIndicator;
  value?: string;
  numerator?: string;
  denominator?: string;
  achieved?: boolean;
  grade?: string;
  words?: string;
  illustrative?: boolean;
  /** False: typed beside a roll-up of the same thing. */
  counted?: boolean;
  /** True: the part of one of several departments that were each given the indicator. */
  asPart?: boolean;
  /** The name of a file that is attached to it. */
  file?: string;
}

interface ReportWish {
  unit: TestUnit;
  period: TestPeriod;
  figures?: TestFigure[];
  /** Accepted unless told. A returned one has the reason "Kiểm tra lại số liệu". */
  state?: ReportState;
  departmentId?: string;
  declaredGaps?: string;
}

const ACCOUNT_OF_NOBODY = '00000000-0000-7000-8000-000000000000';

/**
 * A report in its first version, accepted unless told. It stands in the database as if the verbs had made it; it is
 * written past the policies, so that a test can file reports of any unit, whatever its plans hold.
 */
export async function fileReport(database: TestDatabase, wish: ReportWish): Promise<TestReport> {
  const { unit, period, state = 'ACCEPTED', departmentId = null } = wish;
  const report: TestReport = { id: v7(), unit, departmentId, period, state, version: 1 };
  const isApproved = state === 'APPROVED';
  const submitted = state !== 'DRAFT' && !isApproved;
  const at = '2023-01-05T01:00:00Z';
  const tenant = { province_id: unit.provinceId, pos: unit.pos, submitted };
  await insertRow(database, 'report', {
    ...tenant,
    id: report.id,
    unit_id: unit.unitId,
    department_id: departmentId,
    period_id: period.id,
    year: period.year,
    state: isApproved ? 'DRAFT' : state,
    reviewer_unit_id: departmentId === null ? await parentOf(database, unit) : unit.unitId,
  });
  const figures = (wish.figures ?? []).map((figure) => figureRow(report, departmentId, figure));
  const files = (wish.figures ?? []).flatMap(({ indicator, file }) =>
    file ? fileRow(report, indicator.id, file) : [],
  );
  await insertRow(database, 'report_version', {
    ...tenant,
    report_id: report.id,
    version: 1,
    declared_gaps: wish.declaredGaps ?? null,
    ...(submitted && {
      content_hash: contentHash(figures, files),
      submitted_at: at,
      submitted_by: 'Trần Thị Bình',
      submitted_by_account_id: ACCOUNT_OF_NOBODY,
      on_time: true,
    }),
    ...(isApproved && {
      content_hash: contentHash(figures, files),
      approved_at: at,
      approved_by: 'Lê Văn Châu',
      approved_by_account_id: ACCOUNT_OF_NOBODY,
    }),
    ...(state === 'ACCEPTED' && { accepted_at: at, accepted_by: 'Lê Văn Châu' }),
    ...(state === 'RETURNED' && { returned_at: at, returned_by: 'Lê Văn Châu', return_reason: 'Kiểm tra lại số liệu' }),
  });
  for (const figure of figures) await insertRow(database, 'figure', columnsOf(figure));
  for (const file of files) await insertRow(database, 'figure_evidence', { ...tenant, ...columnsOf(file) });
  return report;
}

function figureRow({ id, unit, period, state }: TestReport, departmentId: string | null, given: TestFigure): Figure {
  const { indicator, file: _, ...typed } = given;
  return Object.assign(new Figure(), {
    provinceId: unit.provinceId,
    year: period.year,
    id: v7(),
    reportId: id,
    version: 1,
    periodId: period.id,
    unitId: unit.unitId,
    pos: unit.pos,
    departmentId,
    indicatorId: indicator.id,
    value: null,
    numerator: null,
    denominator: null,
    achieved: null,
    grade: null,
    words: null,
    note: null,
    evidence: null,
    source: null,
    illustrative: false,
    counted: true,
    asPart: false,
    ...typed,
    submitted: state !== 'DRAFT' && state !== 'APPROVED',
    accepted: state === 'ACCEPTED',
  });
}

const fileRow = ({ id, version }: TestReport, indicatorId: string, name: string) => ({
  ...{ id: v7(), reportId: id, version, indicatorId, name, size: 1000, mediaType: 'application/pdf' },
  digest: createHash('sha256').update(name).digest('hex'),
  ...{ attachedAt: '2023-01-04T01:00:00Z', attachedBy: 'Trần Thị Bình', attachedByAccountId: ACCOUNT_OF_NOBODY },
});

async function parentOf(database: TestDatabase, unit: TestUnit): Promise<string | null> {
  const { rows } = await database.truth.query<{ parent_id: string | null }>(
    'select parent_id from unit_version where unit_id = $1 and pos = $2',
    [unit.unitId, unit.pos],
  );
  return rows[0]?.parent_id ?? null;
}

const columnsOf = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );

async function insertRow(database: TestDatabase, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  await database.truth.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}
