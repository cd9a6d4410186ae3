import { list, ofUnit, type Question, query } from './matrix.question.ts';

const REPORT = `($id: ID!) { report(id: $id) { id versions { version } rows {
  figure { id } target { id } previous { id } warnings { text } } } }`;

const REPORT_LINES = {
  'Query.report': 'report.id',
  'Report.rows': 'report.rows',
  'ReportRow.figure': 'report.rows.figure.id',
};

const reports = `($unit: ID!) { reports(unitId: $unit) { edges { node { id } } } }`;
const status = `($unit: ID!, $period: ID!) { reportStatus(unitId: $unit, periodId: $period) { report { id } unit { id } } }`;

/** Reports and what is computed from them. */
export const FIGURE_QUERIES: Question[] = [
  ...(['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const).flatMap((state): Question[] => {
    const about = `a report (${{ DRAFT: 'being written', SUBMITTED: 'sent', RETURNED: 'returned', ACCEPTED: 'accepted' }[state]})`;
    return [
      query(about, REPORT, ({ subject }) => ({ id: subject.reports[state].id }), {
        ...REPORT_LINES,
        'ReportRow.target': 'report.rows.target.id',
        ...(state === 'DRAFT' ? {} : { 'Report.versions': 'report.versions.version' }),
      }),
      list(
        about,
        reports,
        ofUnit,
        { 'Query.reports': 'reports.edges.node.id' },
        (subject) => subject.reports[state].id,
      ),
    ];
  }),
  query(
    'a department’s report (being written)',
    REPORT,
    ({ subject }) => ({ id: subject.departmentReports.DRAFT.id }),
    REPORT_LINES,
  ),
  query(
    'a department’s report (sent)',
    REPORT,
    ({ subject }) => ({ id: subject.departmentReports.SUBMITTED.id }),
    REPORT_LINES,
  ),
  list(
    'a report (sent)',
    '{ reportsToReview { edges { node { id } } } }',
    () => ({}),
    { 'Query.reportsToReview': 'reportsToReview.edges.node.id' },
    (subject) => subject.reports.SUBMITTED.id,
  ),
  list(
    'a department’s report (sent)',
    '{ reportsToReview { edges { node { id } } } }',
    () => ({}),
    { 'Query.reportsToReview': 'reportsToReview.edges.node.id' },
    (subject) => subject.departmentReports.SUBMITTED.id,
  ),
  query(
    'who has sent a report to it',
    status,
    ({ subject }) => ({ unit: subject.unit.unitId, period: subject.departmentReports.SUBMITTED.period.id }),
    {
      'Query.reportStatus': 'reportStatus.unit.id',
      'ReportStatus.report': 'reportStatus.report.id',
    },
  ),

  query(
    'its figures',
    `($unit: ID!, $period: ID!, $indicator: ID!, $name: String!) {
      board(unitId: $unit, periodId: $period) { rows { value } counts { met } }
      indicatorValue(unitId: $unit, periodId: $period, indicatorId: $indicator) { indicator { id } target { id }
        parts { value } striven { target { id } } }
      comparison(unitIds: [$unit], indicatorCodes: [$name], periodId: $period) { rows { cells { value } } }
      unit(id: $unit) { values(indicatorCodes: [$name], periodId: $period) { value } }
      attainmentSpread(unitId: $unit, indicatorCodes: [$name], periodId: $period) { units } }`,
    ({ subject }) => ({
      ...{
        unit: subject.unit.unitId,
        period: subject.reports.ACCEPTED.period.id,
        indicator: subject.jobs.id,
        name: subject.jobs.code,
      },
    }),
    {
      'Query.board': 'board.rows',
      'Board.rows': 'board.rows',
      'Board.counts': 'board.counts',
      'Query.indicatorValue': 'indicatorValue.indicator.id',
      'IndicatorValue.target': 'indicatorValue.target.id',
      'IndicatorValue.parts': 'indicatorValue.parts',
      'IndicatorValue.striven': 'indicatorValue.striven.target.id',
      'Query.comparison': 'comparison.rows',
      'Comparison.rows': 'comparison.rows',
      'ComparisonRow.cells': 'comparison.rows.cells',
      'Unit.values': 'unit.values',
      'Query.attainmentSpread': 'attainmentSpread.units',
    },
  ),
  query(
    'its departments’ figures',
    `($unit: ID!, $period: ID!, $indicator: ID!) {
      indicatorValue(unitId: $unit, periodId: $period, indicatorId: $indicator) { figure { id } report { id } } }`,
    ({ subject }) => ({
      ...{
        unit: subject.unit.unitId,
        period: subject.departmentReports.ACCEPTED.period.id,
        indicator: subject.revenue.id,
      },
    }),
    { 'IndicatorValue.figure': 'indicatorValue.figure.id', 'IndicatorValue.report': 'indicatorValue.report.id' },
  ),
];
