import { extendPeriod, makePeriod, type TestPeriod } from '@dich/server/test/periods.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import type { TestUnit } from '@dich/server/test/world.ts';
import { type Making, YEAR } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';

type ReportState = 'DRAFT' | 'APPROVED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

interface Filed {
  id: string;
  period: TestPeriod;
}

declare module '../matrix.subject.ts' {
  interface Subject {
    reports: Record<ReportState, Filed>;
    departmentReports: Record<'DRAFT' | 'SUBMITTED' | 'ACCEPTED', Filed>;
    /** Accepted with 90 jobs, of which a correction is being written. */
    corrected: Filed;
    /** A period of which the unit has no report. */
    unopened: TestPeriod;
  }
}

/** Of the correction that is being written. */
export const CORRECTION = { reason: 'Đếm trùng hai đợt', value: '77' };

export async function reportRecords(making: Making, { unit, department }: Wish): Promise<Partial<Subject>> {
  const { jobs, revenue } = making.catalogue;
  const filed = async (state: ReportState, departmentId?: string): Promise<Filed> => {
    const period = await making.periodFor(state);
    const figures = [{ indicator: departmentId ? revenue : jobs, value: '90' }];
    const place = departmentId ? { departmentId } : {};
    const { id } = await fileReport(making.database, { unit, period, state, figures, ...place });
    return { id, period };
  };
  const corrected = await makeCorrected(making, unit);
  const [sent, sentByDepartment] = [await filed('SUBMITTED'), await filed('SUBMITTED', department.id)];
  await extendPeriod(making.database, sent.period, unit, '2023-02-10');
  await extendPeriod(making.database, sentByDepartment.period, unit, '2023-02-10', department.id);
  return {
    corrected,
    reports: {
      DRAFT: await filed('DRAFT'),
      APPROVED: await filed('APPROVED'),
      SUBMITTED: sent,
      RETURNED: await filed('RETURNED'),
      ACCEPTED: await filed('ACCEPTED'),
    },
    departmentReports: {
      DRAFT: await filed('DRAFT', department.id),
      SUBMITTED: sentByDepartment,
      ACCEPTED: await filed('ACCEPTED', department.id),
    },
    unopened: await makePeriod(making.database, { year: YEAR }),
  };
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
