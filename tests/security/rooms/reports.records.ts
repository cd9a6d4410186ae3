import { EMPTY_CELL } from '@dich/server/features/reports/figure.rules.ts';
import { newId } from '@dich/server/kernel/columns.ts';
import { extendPeriod, makePeriod, type TestPeriod } from '@dich/server/test/periods.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import type { TestAccount, TestUnit } from '@dich/server/test/world.ts';
import { type Making, YEAR } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';
import { importOf } from './imports.records.ts';

type ReportState = 'DRAFT' | 'APPROVED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

interface Filed {
  id: string;
  period: TestPeriod;
}

interface WithFile extends Filed {
  /** Attached to its figure. */
  fileId: string;
}

declare module '../matrix.subject.ts' {
  interface Subject {
    reports: Record<ReportState, WithFile>;
    departmentReports: Record<'DRAFT' | 'SUBMITTED' | 'ACCEPTED', WithFile>;
    /** Accepted with 90 jobs, of which a correction is being written. */
    corrected: Filed;
    /** Of the unit’s department, typed and left to its head. */
    handedOver: Filed;
    /** Returned with a remark on its jobs; and another one, of which the answer is being written. */
    remarked: Filed & { remarkId: string };
    answered: Filed & { remarkId: string };
    /** A spreadsheet that the report being written was filled in from. */
    figureImportId: string;
    /** Open: of the unit for the report that is being written, and of its department for its own. */
    requests: { ofUnit: string; ofDepartment: string };
    /** A period of which the unit has no report. */
    unopened: TestPeriod;
    /** One that was due, of which nobody has sent anything. */
    late: TestPeriod;
  }
  interface Own {
    /** A file of which all has come, not attached yet. */
    uploadId: string;
  }
}

/** Of the correction that is being written. */
export const CORRECTION = { reason: 'Đếm trùng hai đợt', value: '77' };

export async function reportRecords(making: Making, { unit, department }: Wish): Promise<Partial<Subject>> {
  const { jobs, revenue } = making.catalogue;
  const filed = async (state: ReportState, departmentId?: string): Promise<WithFile> => {
    const period = await making.periodFor(state);
    const figures = [{ indicator: departmentId ? revenue : jobs, value: '90', file: 'Biên bản.pdf' }];
    const place = departmentId ? { departmentId } : {};
    const { id } = await fileReport(making.database, { unit, period, state, figures, ...place });
    return { id, period, fileId: await fileOf(making, id) };
  };
  const corrected = await makeCorrected(making, unit);
  const [sent, sentByDepartment] = [await filed('SUBMITTED'), await filed('SUBMITTED', department.id)];
  await extendPeriod(making.database, sent.period, unit, '2023-02-10');
  await extendPeriod(making.database, sentByDepartment.period, unit, '2023-02-10', department.id);
  await making.insert('report_reminder', {
    ...{ province_id: unit.provinceId, unit_id: unit.unitId, pos: unit.pos, by_pos: unit.pos },
    ...{ department_id: department.id, period_id: sentByDepartment.period.id, day: '2023-01-09' },
    ...{ reminded_at: '2023-01-09T01:00:00Z', reminded_by: 'Trần Thị Bình' },
  });
  const [draft, draftOfDepartment] = [await filed('DRAFT'), await filed('DRAFT', department.id)];
  const remarked = await makeRemarked(making, unit);
  const answered = await makeRemarked(making, unit);
  const { remarkId } = answered;
  const answering = { reportId: answered.id, remarkId, text: ANSWER };
  await making.sent(await making.world.official(unit, 'LEADER'), 'answerRemark', answering);
  const replaced = {
    version: 1,
    figures: [{ indicatorId: jobs.id, before: EMPTY_CELL, after: { ...EMPTY_CELL, value: '90' } }],
  };
  return {
    corrected,
    figureImportId: await importOf(making, { unit }, 'figures', { id: draft.id, replaced }),
    ...{ remarked, answered, handedOver: await makeHandedOver(making, await filed('DRAFT', department.id)) },
    requests: {
      ofUnit: await makeRequest(making, unit, draft.period, null),
      ofDepartment: await makeRequest(making, unit, draftOfDepartment.period, department.id),
    },
    reports: {
      DRAFT: draft,
      APPROVED: await filed('APPROVED'),
      SUBMITTED: sent,
      RETURNED: await filed('RETURNED'),
      ACCEPTED: await filed('ACCEPTED'),
    },
    departmentReports: {
      DRAFT: draftOfDepartment,
      SUBMITTED: sentByDepartment,
      ACCEPTED: await filed('ACCEPTED', department.id),
    },
    unopened: await makePeriod(making.database, { year: YEAR }),
    late: await makePeriod(making.database, { year: YEAR, dueOn: '2023-01-05' }),
  };
}

async function fileOf({ database }: Making, id: string): Promise<string> {
  const { rows } = await database.truth.query<{ id: string }>('select id from figure_evidence where report_id = $1', [
    id,
  ]);
  return rows[0]?.id ?? '';
}

/** Asks whoever decides about the report: the unit above, of a department its own. */
async function makeRequest(
  making: Making,
  { provinceId, unitId, pos }: TestUnit,
  { id: periodId }: TestPeriod,
  departmentId: string | null,
): Promise<string> {
  const reviewer = await making.idOf('select parent_id as id from unit_version where unit_id = $1 and pos = $2', [
    ...[unitId, pos],
  ]);
  return making.insert('extension_request', {
    ...{ province_id: provinceId, unit_id: unitId, pos, department_id: departmentId, period_id: periodId },
    ...{ reviewer_unit_id: departmentId === null && reviewer !== '' ? reviewer : unitId, state: 'OPEN' },
    ...{ wished_on: '2023-03-01', reason: 'Bão', asked_at: '2023-01-20T01:00:00Z', asked_by: 'Trần Thị Bình' },
    asked_by_account_id: newId(),
  });
}

export const ANSWER = 'Đã kiểm tra, số đúng';

async function makeRemarked(making: Making, unit: TestUnit): Promise<Filed & { remarkId: string }> {
  const { jobs } = making.catalogue;
  const period = await makePeriod(making.database, { year: YEAR });
  const figures = [{ indicator: jobs, value: '90' }];
  const { id } = await fileReport(making.database, { unit, period, state: 'RETURNED', figures });
  const remarkId = await making.insert('figure_remark', {
    ...{ province_id: unit.provinceId, pos: unit.pos, report_id: id, version: 1, indicator_id: jobs.id },
    ...{ text: 'Có tính lao động thời vụ không?', remarked_at: '2023-01-06T01:00:00Z', remarked_by: 'Lê Văn Châu' },
    remarked_by_account_id: newId(),
  });
  return { id, period, remarkId };
}

async function makeHandedOver({ database }: Making, filed: Filed): Promise<Filed> {
  await database.truth.query(
    `update report_version set handed_over_at = '2023-01-06', handed_over_by = 'Trần Thị Bình',
            handed_over_by_account_id = $2 where report_id = $1`,
    [filed.id, newId()],
  );
  return filed;
}

async function makeCorrected(making: Making, unit: TestUnit): Promise<Filed> {
  const { jobs } = making.catalogue;
  const period = await makePeriod(making.database, { year: YEAR });
  const { id } = await fileReport(making.database, { unit, period, figures: [{ indicator: jobs, value: '90' }] });
  const leader = await making.world.official(unit, 'LEADER');
  await making.sent(leader, 'correctReport', { reportId: id, reason: CORRECTION.reason });
  const figures = [{ indicatorId: jobs.id, value: CORRECTION.value, seen: { value: '90' } }];
  await making.sent(leader, 'saveFigures', { reportId: id, figures });
  return { id, period };
}

export async function ownUpload({ database }: Making, { provinceId, accountId, unit }: TestAccount) {
  const uploadId = newId();
  await database.truth.query(
    `insert into upload (province_id, id, account_id, pos, name, size, digest, media_type)
     values ($1, $2, $3, $4, 'Công văn.pdf', 1000, repeat('a', 64), 'application/pdf')`,
    [provinceId, uploadId, accountId, unit.pos],
  );
  return { uploadId };
}
