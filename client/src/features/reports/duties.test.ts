import { describe, expect, it } from 'vitest';
import type { PeriodWithDutyFragment, ReportInListFragment } from '#gql/reports/graphql.ts';
import { dutiesOf } from './duties.ts';

const period = (
  id: string,
  dueOn: string | null,
  viewerOwes: boolean,
  viewerMayOpenReport = viewerOwes,
  viewerMayRequestExtension = false,
): PeriodWithDutyFragment => ({
  __typename: 'Period',
  ...{ id, year: 2022, label: id, vintage: 'OFFICIAL', startsOn: '2022-01-01', cutoffOn: '2022-12-31' },
  ...{ dueOn, viewerOwes, viewerMayOpenReport, viewerMayRequestExtension, viewerExtensionRequest: null },
});
const report = (
  periodId: string,
  state: ReportInListFragment['state'],
  departmentId: string | null = null,
): ReportInListFragment => ({
  __typename: 'Report',
  ...{ id: `report ${periodId}`, state, version: 1, overdue: false, dueOn: null, viewerMayEdit: true },
  period: { __typename: 'Period', id: periodId, year: 2022, label: periodId },
  unit: { __typename: 'Unit', id: 'u' },
  department: departmentId === null ? null : { __typename: 'Department', id: departmentId, name: 'Phòng' },
});
const shown = (duties: ReturnType<typeof dutiesOf>) =>
  duties.map((duty) => [duty.period.id, duty.report?.state ?? null]);

describe('reports of a year', () => {
  it('a period that was closed before its report was begun stays, so that an extension can be asked for', () => {
    const closed = period('half', '2022-06-14', false, false, true);
    expect(shown(dutiesOf([closed, period('year', '2023-01-15', true)], [], null))).toEqual([
      ['half', null],
      ['year', null],
    ]);
  });
  it('a period for which nothing is owed is offered only where a report of it exists', () => {
    const periods = [
      period('half', '2022-06-14', false),
      period('quarter', null, false),
      period('year', '2023-01-15', true),
    ];
    expect(shown(dutiesOf(periods, [report('quarter', 'ACCEPTED')], null))).toEqual([
      ['year', null],
      ['quarter', 'ACCEPTED'],
    ]);
  });
  it('what nobody waits for but may be begun stands after what is owed', () => {
    const periods = [period('early', '2022-11-29', false, true), period('late', '2023-01-15', true)];
    expect(shown(dutiesOf(periods, [], null))).toEqual([
      ['late', null],
      ['early', null],
    ]);
  });
  it('what is still to be sent stands first, the earliest due before', () => {
    const periods = [
      period('late', '2023-01-15', true),
      period('sent', '2022-06-14', true),
      period('early', '2022-11-29', true),
    ];
    expect(shown(dutiesOf(periods, [report('sent', 'SUBMITTED'), report('late', 'RETURNED')], null))).toEqual([
      ['early', null],
      ['late', 'RETURNED'],
      ['sent', 'SUBMITTED'],
    ]);
  });
  it('a department sees its own report, not that of another or of the unit', () => {
    const periods = [period('year', '2023-01-15', true)];
    const reports = [report('year', 'ACCEPTED'), report('year', 'DRAFT', 'd2')];
    expect(shown(dutiesOf(periods, reports, 'd1'))).toEqual([['year', null]]);
  });
});
