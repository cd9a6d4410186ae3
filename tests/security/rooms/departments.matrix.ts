import { mutation, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    /** A department that leads nothing, reports nothing and has nobody. */
    idle: { id: string };
  }
}

export const matrix: RoomMatrix = {
  rows: `
Query.departmentTemplates          | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Mutation.createDepartment          | a department                           | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.renameDepartment          | a department                           | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.applyDepartmentTemplate   | a department                           | A/LPHONUV   | A/LPHONUV   | A/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -/LPHONUV   | -
Mutation.endDepartment             | a department that does nothing         | AL/PHONUV   | -           | -           | -           | -           | -           | -
`,
  questions: [
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
