import { ROOMS } from '@dich/server/rooms.ts';
import type { Subject } from './matrix.subject.ts';

/** With what each table is asked about a unit, once for each of its records. */
const ASKED: Readonly<Record<string, (subject: Subject) => Record<string, string>[]>> = {
  'assignment-grid': ({ issuedPlan, draftPlan }) => [{ planId: issuedPlan.id }, { planId: draftPlan.id }],
  board: ({ unit, reports }) => [{ unitId: unit.unitId, periodId: reports.ACCEPTED.period.id }],
  comparison: (subject) => [{ ...ofValues(subject), periodId: subject.reports.ACCEPTED.period.id }],
  department: ({ department, reports }) => [{ id: department.id, periodId: reports.ACCEPTED.period.id }],
  plan: ({ issuedPlan, draftPlan }) => [{ id: issuedPlan.id }, { id: draftPlan.id }],
  report: ({ reports, departmentReports }) =>
    [...Object.values(reports), ...Object.values(departmentReports)].map(({ id }) => ({ id })),
  'report-status': ({ unit, reports }) => [{ unitId: unit.unitId, periodId: reports.ACCEPTED.period.id }],
  series: (subject) => [{ ...ofValues(subject), kind: 'YEAR', years: '2022' }],
};

const ofValues = ({ unit, jobs, revenue }: Subject) => ({
  unitIds: unit.unitId,
  indicatorIds: `${jobs.id},${revenue.id}`,
});

/** The addresses of every table that a room gives out, of all kinds of files. One that says nowhere with what it is asked is a fault. */
export function tablesOf(subject: Subject): string[] {
  return ROOMS.flatMap(({ tables = [] }) => tables).flatMap(({ name }) => {
    const asked = ASKED[name];
    if (!asked) throw new Error(`the table ${name} may show what is written: say in ASKED with what it is asked`);
    return asked(subject).flatMap((values) => {
      const query = new URLSearchParams(values);
      return [`/export/${name}.csv?${query}`, `/export/${name}.xlsx?${query}`];
    });
  });
}
