import { makePeriod, type TestPeriod } from '@dich/server/test/periods.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import { type Making, YEAR } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';

type ReportState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

interface Filed {
  id: string;
  period: TestPeriod;
}

declare module '../matrix.subject.ts' {
  interface Subject {
    reports: Record<ReportState, Filed>;
    departmentReports: Record<'DRAFT' | 'SUBMITTED' | 'ACCEPTED', Filed>;
    /** A period of which the unit has no report. */
    unopened: TestPeriod;
  }
}

export async function reportRecords(making: Making, { unit, department }: Wish): Promise<Partial<Subject>> {
  const { jobs, revenue } = making.catalogue;
  const filed = async (state: ReportState, departmentId?: string): Promise<Filed> => {
    const period = await making.periodFor(state);
    const figures = [{ indicator: departmentId ? revenue : jobs, value: '90' }];
    const place = departmentId ? { departmentId } : {};
    const { id } = await fileReport(making.database, { unit, period, state, figures, ...place });
    return { id, period };
  };
  return {
    reports: {
      DRAFT: await filed('DRAFT'),
      SUBMITTED: await filed('SUBMITTED'),
      RETURNED: await filed('RETURNED'),
      ACCEPTED: await filed('ACCEPTED'),
    },
    departmentReports: {
      DRAFT: await filed('DRAFT', department.id),
      SUBMITTED: await filed('SUBMITTED', department.id),
      ACCEPTED: await filed('ACCEPTED', department.id),
    },
    unopened: await makePeriod(making.database, { year: YEAR }),
  };
}
