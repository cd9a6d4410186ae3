import { expect, test } from 'vitest';
import { openDrafts } from '#lib/cell-drafts.ts';
import { quotaKey } from './assignment-keys.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import { savedTexts } from './grid-texts.ts';
import { draftedIn, gapsOf } from './quota-gaps.tsx';

const UNIT = { __typename: 'Unit', id: 'u', name: 'Hương Trà', type: 'Thị xã', level: 'DISTRICT' } as const;
const COMMUNE = { __typename: 'Unit', id: 'c', name: 'Tứ Hạ', type: 'Phường', level: 'COMMUNE' } as const;

const target = (text: string, lo: string) => ({
  ...{ __typename: 'Target', id: `${text} ${lo}`, revision: 1, text, comparator: 'GE', lo, hi: null },
  ...{ unitOfMeasure: 'lao động', source: 'OWN', viewerMayAdjust: true },
});

/** 900 of its own, of which one commune has been given 500, or is to be. */
const row = (name: string, cell: 'draft' | 'inForce') => ({
  ...{ __typename: 'AssignmentRow', sumPolicy: 'CHILDREN_EQUAL', quotaToSubUnits: true, givenToDepartments: false },
  indicator: {
    ...{ __typename: 'Indicator', id: name, name, unitOfMeasure: 'lao động', direction: 'HIGHER' },
    ...{ suppliedBy: 'SUB_UNITS', grades: null, parent: null },
  },
  parentTarget: target('900 lao động', '900'),
  planIndicator: { __typename: 'PlanIndicator', id: name, assignedTarget: null },
  cells: [
    {
      ...{ __typename: 'AssignmentCell', unit: COMMUNE, draft: null, inForce: null, proposed: null },
      [cell]: target('500 lao động', '500'),
    },
  ],
  departmentCells: [],
});

const grid = {
  ...{ __typename: 'AssignmentGrid', viewerMayAssign: true, viewerMayDraft: true },
  plan: {
    ...{ __typename: 'Plan', id: 'p', year: 2023, title: 'Kế hoạch', issued: true, unit: UNIT, department: null },
    ...{ draftsDigest: '0.d', changesDigest: 'aa', viewerMayEdit: false, viewerMayAssign: true },
  },
  ...{ subUnits: [COMMUNE], departments: [], rows: [row('Việc làm', 'inForce'), row('Đào tạo', 'draft')] },
} as unknown as AssignmentGrid;

test('what is given now is compared with the target of the unit; what was given before and is not touched was explained then', () => {
  const drafts = openDrafts(savedTexts(grid), {});
  expect(quotaRows(grid)).toHaveLength(2);
  expect(gapsOf(grid, drafts).map(({ indicator }) => indicator)).toEqual(['Việc làm', 'Đào tạo']);
  expect(gapsOf(grid, drafts, draftedIn(grid, drafts)).map(({ indicator }) => indicator)).toEqual(['Đào tạo']);
  const typedOver = openDrafts({ ...savedTexts(grid), [quotaKey('Việc làm', 'c')]: '600 lao động' }, {});
  expect(draftedIn(grid, typedOver).size).toBe(2);
});
