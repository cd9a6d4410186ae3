import { query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';

export const matrix: RoomMatrix = {
  rows: `
Query.unit                         | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.unitByCode                   | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.units                        | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Query.department                   | a department of the province           | all         | all         | all         | all         | all         | -           | -
`,
  questions: [
    query(
      'a department of the province',
      '($id: ID!) { department(id: $id) { id } }',
      ({ subject }) => ({ id: subject.department.id }),
      { 'Query.department': 'department.id' },
    ),
    query(
      'the catalogue',
      `($unit: ID!, $code: String!) {
      unit(id: $unit) { id } unitByCode(code: $code) { id } units(first: 1) { edges { node { id } } } }`,
      ({ subject }) => ({ unit: subject.unit.unitId, code: subject.unit.code }),
      {
        'Query.unit': 'unit.id',
        'Query.unitByCode': 'unitByCode.id',
        'Query.units': 'units.edges.node.id',
      },
    ),
  ],
  everybodys: ['Unit', 'UnitConnection', 'Department', 'Absence'],
};
