import { list, type Question, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { CORRECTION } from './reports.records.ts';

const ofCorrected: Question['variables'] = ({ subject }) => ({
  ...{ unit: subject.unit.unitId, period: subject.corrected.period.id, indicator: subject.jobs.id },
});

export const matrix: RoomMatrix = {
  rows: `
Query.board                        | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Board.rows                         | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Board.counts                       | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.indicatorValue               | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.target              | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.parts               | its figures                            | LPHON       | LPHON       | .           | -           | -           | -           | -
IndicatorValue.striven             | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.figure              | its departments’ figures               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
IndicatorValue.report              | its departments’ figures               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.boardChanges                 | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
BoardChanges.moved                 | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
BoardChanges.changes               | its figures                            | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Plan.termProgress                  | an issued plan of a term               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
TermRow.target                     | an issued plan of a term               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Query.board                        | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
Query.indicatorValue               | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
IndicatorValue.report              | a correction being written             | LPHOU       | -           | -           | -           | -           | -           | -
IndicatorValue.figure              | a correction being written             | -           | -           | -           | -           | -           | -           | -
Query.indicatorPeriods             | what is planned with                   | all         | all         | all         | all         | -           | all         | -
`,
  questions: [
    query(
      'what is planned with',
      '($name: String!) { indicatorPeriods(indicatorCodes: [$name]) { id } }',
      ({ subject }) => ({ name: subject.jobs.code }),
      { 'Query.indicatorPeriods': 'indicatorPeriods.id' },
    ),
    query(
      'an issued plan of a term',
      `($id: ID!) { plan(id: $id) { termProgress { target { id } } } }`,
      ({ subject }) => ({ id: subject.terms.issuedId }),
      { 'Plan.termProgress': 'plan.termProgress.target.id', 'TermRow.target': 'plan.termProgress.target.id' },
    ),
    list(
      'a correction being written',
      `($unit: ID!, $period: ID!, $indicator: ID!) {
      board(unitId: $unit, periodId: $period) { rows { report { correctionReason } } }
      indicatorValue(unitId: $unit, periodId: $period, indicatorId: $indicator) { report { correctionReason } } }`,
      ofCorrected,
      {
        'Query.board': 'board.rows.report.correctionReason',
        'Query.indicatorValue': 'indicatorValue.report.correctionReason',
        'IndicatorValue.report': 'indicatorValue.report.correctionReason',
      },
      () => CORRECTION.reason,
    ),
    list(
      'a correction being written',
      `($unit: ID!, $period: ID!, $indicator: ID!) {
      indicatorValue(unitId: $unit, periodId: $period, indicatorId: $indicator) { figure { value } } }`,
      ofCorrected,
      { 'IndicatorValue.figure': 'indicatorValue.figure.value' },
      () => CORRECTION.value,
    ),
    query(
      'its figures',
      `($unit: ID!, $period: ID!, $indicator: ID!) {
      board(unitId: $unit, periodId: $period) { rows { value } counts { met } }
      indicatorValue(unitId: $unit, periodId: $period, indicatorId: $indicator) { indicator { id } target { id }
        parts { value } striven { target { id } } } }`,
      ({ subject }) => ({
        unit: subject.unit.unitId,
        period: subject.reports.ACCEPTED.period.id,
        indicator: subject.jobs.id,
      }),
      {
        'Query.board': 'board.rows',
        'Board.rows': 'board.rows',
        'Board.counts': 'board.counts',
        'Query.indicatorValue': 'indicatorValue.indicator.id',
        'IndicatorValue.target': 'indicatorValue.target.id',
        'IndicatorValue.parts': 'indicatorValue.parts',
        'IndicatorValue.striven': 'indicatorValue.striven.target.id',
      },
    ),
    query(
      'its figures',
      `($unit: ID!, $period: ID!) {
      boardChanges(unitId: $unit, periodId: $period, from: "2021-12-01") { unit { id }
        moved { after { indicator { id } } } changes { edges { node { kind } } } } }`,
      ({ subject }) => ({ unit: subject.unit.unitId, period: subject.reports.ACCEPTED.period.id }),
      {
        'Query.boardChanges': 'boardChanges.unit.id',
        'BoardChanges.moved': 'boardChanges.moved',
        'BoardChanges.changes': 'boardChanges.changes.edges',
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
  ],
  everybodys: ['AllExpected'],
  governed: {
    'DepartmentValue.target': 'Department.ownValues: the target that the figure stands against, read as any other',
    'DepartmentValue.report': 'Department.ownValues: the report in which the figure stands, read as any other',
    'IndicatorValue.departments': 'Department.ownValues: the same, of all departments that were given the indicator',
    'IndicatorValue.departmentCoverage': 'Query.indicatorValue: how complete its value is',
    'IndicatorValue.overTime': 'Query.indicatorValue: how its value came about',
    'IndicatorValue.ofParts': 'IndicatorValue.parts: the same figures, of shorter periods',
    'IndicatorValue.periodParts': 'Query.indicatorValue: the same unit’s values of shorter periods',
    'OfParts.overTime': 'IndicatorValue.parts: the same figures, of shorter periods',
    'IndicatorValue.besides': 'Query.indicatorValue: the same unit’s figures of other regimes, for who reads its value',
    'IndicatorValue.estimated':
      'Query.indicatorValue: the same unit’s figures of another period, for who reads its value',
    'ReportedBeside.regime': 'Query.regimes: nothing of a regime that is not there for the reader',
    'MadeOverTime.parts': 'Query.indicatorValue: how its value came about',
    'IndicatorValue.typed': 'IndicatorValue.figure: a figure of the same unit',
    'IndicatorValue.restated': 'Query.indicatorValue: what its value was before',
    'AllExpected.borrowed': 'Query.indicatorValue: denominators of the units that it is made of',
    'Striven.target': 'IndicatorValue.striven',
    'TermRow.years': 'Plan.termProgress: what it is made of',
    'TermYear.value': 'Query.indicatorValue: each as its own board has it, of a reader of the term',
    'TermYear.part': 'TermRow.target: words of what holds for the term',
    'Board.laterTargets': 'Query.target: each as any other entry of the ledger, of a reader of the board',
    'MovedLine.before': 'Query.indicatorValue: as of the first day, for who reads the board',
    'MovedLine.after': 'Query.indicatorValue: as of the last day, for who reads the board',
    'BoardChange.report': 'Query.report: as any other, of a reader of the board',
    'BoardChange.target': 'Query.target: as any other entry of the ledger, of a reader of the board',
    'BoardChange.plan': 'Query.plan: as any other issued plan, of a reader of the board',
    'BoardChange.cells': 'BoardChanges.changes: figures of accepted or approved versions, words of issued targets',
    'Board.laterPlans': 'Plan.amendments: the same issued plans, of a reader of the board',
  },
};
