import { YEAR } from '../matrix.making.ts';
import { list, mutation, type Question, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    /** A department that leads nothing, reports nothing and has nobody. */
    idle: { id: string };
  }
}

const PLANS = [
  ['an issued plan', YEAR, 'issuedPlan'] as const,
  ['a draft plan', YEAR + 1, 'draftPlan'] as const,
].flatMap(([about, year, which]) => {
  const ofDepartment: Question['variables'] = ({ subject }) => ({ id: subject.department.id, year });
  return [
    list(
      about,
      '($id: ID!, $year: Int!) { department(id: $id) { plans(year: $year) { id } } }',
      ofDepartment,
      { 'Department.plans': 'department.plans.id' },
      (subject) => subject[which].id,
    ),
    list(
      about,
      '($id: ID!, $year: Int!) { department(id: $id) { responsibilities(year: $year) { id } } }',
      ofDepartment,
      { 'Department.responsibilities': 'department.responsibilities.id' },
      (subject) => subject[which].responsibilityId,
    ),
  ];
});

export const matrix: RoomMatrix = {
  rows: `
Query.departmentTemplates          | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Department.plans                   | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Department.responsibilities        | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Department.tasks                   | a task that names it                   | all         | all         | all         | all         | -           | -           | -
Department.plans                   | a draft plan                           | -           | -           | -           | -           | -           | -           | -
Department.responsibilities        | a draft plan                           | -           | -           | -           | -           | -           | -           | -
Department.reports                 | a department’s report (being written)  | LPHOU       | -           | -           | -           | -           | -           | -
Department.reports                 | a department’s report (sent)           | LPHONU      | LPHON       | LPHON       | -           | -           | -           | -
Department.reports                 | a department’s report (accepted)       | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Department.values                  | its departments’ figures               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Department.ownValues               | its departments’ figures               | LPHONUV     | LPHON       | LPHON       | -           | -           | -           | -
Department.members                 | who works in a department              | A           | A           | A           | -           | -           | -           | -
Mutation.createDepartment          | a department                           | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.renameDepartment          | a department                           | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.applyDepartmentTemplate   | a department                           | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.endDepartment             | a department that does nothing         | AL/PHONUV   | -           | -           | -           | -           | -           | -
`,
  questions: [
    ...PLANS,
    list(
      'a task that names it',
      '($id: ID!, $year: Int!) { department(id: $id) { tasks(year: $year) { id } } }',
      ({ subject }) => ({ id: subject.department.id, year: YEAR }),
      { 'Department.tasks': 'department.tasks.id' },
      ({ issuedPlan }) => issuedPlan.taskId,
    ),
    ...(['DRAFT', 'SUBMITTED', 'ACCEPTED'] as const).map((state) =>
      list(
        `a department’s report (${{ DRAFT: 'being written', SUBMITTED: 'sent', ACCEPTED: 'accepted' }[state]})`,
        '($id: ID!, $year: Int!) { department(id: $id) { reports(year: $year) { id } } }',
        ({ subject }) => ({ id: subject.department.id, year: subject.departmentReports[state].period.year }),
        { 'Department.reports': 'department.reports.id' },
        ({ departmentReports }) => departmentReports[state].id,
      ),
    ),
    query(
      'its departments’ figures',
      '($id: ID!, $period: ID!) { department(id: $id) { values(periodId: $period) { display } } }',
      ({ subject }) => ({ id: subject.department.id, period: subject.departmentReports.ACCEPTED.period.id }),
      { 'Department.values': 'department.values' },
    ),
    query(
      'its departments’ figures',
      '($id: ID!, $period: ID!) { department(id: $id) { ownValues(periodId: $period) { target { id } } } }',
      ({ subject }) => ({ id: subject.department.id, period: subject.departmentReports.ACCEPTED.period.id }),
      { 'Department.ownValues': 'department.ownValues' },
    ),
    query(
      'who works in a department',
      '($id: ID!) { department(id: $id) { members { fullName } } }',
      ({ subject }) => ({ id: subject.department.id }),
      { 'Department.members': 'department.members' },
    ),
    query('the catalogue', '{ departmentTemplates { code } }', () => ({}), {
      'Query.departmentTemplates': 'departmentTemplates.code',
    }),
    mutation('createDepartment', 'a department', ({ subject }) => ({
      ...{ unitId: subject.unit.unitId, name: 'Phòng Dân tộc' },
    })),
    mutation('renameDepartment', 'a department', ({ subject }) => ({
      ...{ departmentId: subject.department.id, revision: 1, name: 'Phòng Dân tộc' },
    })),
    mutation('applyDepartmentTemplate', 'a department', ({ subject }) => ({
      ...{ unitIds: [subject.unit.unitId], names: ['Phòng Dân tộc'] },
    })),
    mutation('endDepartment', 'a department that does nothing', ({ subject }) => ({
      ...{ departmentId: subject.idle.id, revision: 1 },
    })),
  ],
  fuller: [
    mutation('endDepartment', 'a department that does nothing', ({ subject }) => ({
      ...{ departmentId: subject.idle.id, revision: 1, successorId: subject.department.id },
    })),
  ],
  records: async ({ world }, { unit }) => ({ idle: await world.department(unit, 'Phòng Y tế') }),
  everybodys: ['DepartmentTemplate', 'DepartmentTemplateOutcome', 'FormerDepartmentName'],
};
