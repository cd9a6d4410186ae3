import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { forgetCells } from '#lib/draft-storage.ts';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { rendersOf } from '../../../test/renders.ts';
import { DepartmentAssignment } from './department-assignment.tsx';
import type { AssignmentGrid } from './grid.ts';
import { QuotaGrid } from './quota-grid.tsx';
import { useQuotaDrafts } from './use-quota-drafts.ts';

afterEach(() => forgetCells('an.nguyen'));

interface Size {
  rows: number;
  /** Sub-units, and departments. */
  columns: number;
}

/** A grid with a quota drafted in every cell. */
function gridOf({ rows, columns }: Size): AssignmentGrid {
  const subUnits = Array.from({ length: columns }, (_, n) => ({
    ...{ __typename: 'Unit' as const, id: `u${n}`, name: `Xuân ${n}`, type: 'Xã', level: 'COMMUNE' as const },
  }));
  const draft = { __typename: 'Target' as const, text: '12 người', comparator: 'GE' as const, lo: '12', hi: null };
  const row = (n: number): QuotaRowFragment & { planIndicator: { responsibilities: [] } } => ({
    ...{ __typename: 'AssignmentRow', sumPolicy: 'CHILDREN_EQUAL', quotaToSubUnits: true, parentTarget: null },
    givenToDepartments: false,
    madeOfParts: true,
    indicator: {
      ...{ __typename: 'Indicator', id: `i${n}`, name: `Chỉ tiêu ${n}`, unitOfMeasure: 'người' },
      ...{ direction: 'HIGHER', suppliedBy: 'SUB_UNITS', grades: null, parent: null },
    },
    planIndicator: { __typename: 'PlanIndicator', id: `p${n}`, assignedTarget: null, responsibilities: [] },
    cells: subUnits.map((unit) => ({
      ...{ __typename: 'AssignmentCell', unit, draft: { ...draft, unitOfMeasure: 'người' } },
      ...{ inForce: null, proposed: null },
    })),
    departmentCells: [],
  });
  return {
    ...{ __typename: 'AssignmentGrid', viewerMayAssign: true, viewerMayDraft: true, subUnits },
    ...{
      state: 'DRAFT' as const,
      missing: [],
      viewerMaySubmit: false,
      viewerMayTakeBack: false,
      viewerMayReturn: false,
    },
    plan: {
      ...{ __typename: 'Plan', id: 'p', year: 2023, title: 'Kế hoạch', issued: true, viewerMayEdit: false },
      ...{ draftsDigest: '0.d', changesDigest: 'aa', viewerMayAssign: true, department: null },
      unit: { __typename: 'Unit', id: 'u', name: 'Hương Trà', type: 'Thị xã', level: 'DISTRICT' },
    },
    departments: subUnits.map(({ id }) => ({ __typename: 'Department', id, name: `Phòng ${id}` })),
    rows: Array.from({ length: rows }, (_, n) => row(n)) as unknown as AssignmentGrid['rows'],
  };
}

function Quotas({ grid }: { grid: AssignmentGrid }) {
  return <QuotaGrid grid={grid} quotas={useQuotaDrafts(grid, noReload)} />;
}

const noReload = () => {};

/** What one more letter renders, after a first one. */
async function keystroke(size: Size) {
  const { unmount } = renderSignedIn(<Quotas grid={gridOf(size)} />);
  // by name; testing-library would work out those of all fields
  const field = document.querySelector<HTMLInputElement>('[aria-label="Chỉ tiêu 1, Xã Xuân 2"]');
  const type = () =>
    act(() => {
      fireEvent.change(field as HTMLInputElement, { target: { value: `1${field?.value}` } });
    });
  type();
  const renders = await rendersOf(async () => type());
  unmount();
  return renders;
}

test('a keystroke in a grid of 60 × 37 renders one field and one balance, as it does in a grid of 3 × 3', async () => {
  const small = await keystroke({ rows: 3, columns: 3 });
  const large = await keystroke({ rows: 60, columns: 37 });
  for (const part of ['QuotaRow', 'QuotaField', 'TargetField', 'BalanceCell'])
    expect(large.filter((name) => name === part)).toEqual([part]);
  expect(large).toEqual(small);
});

test('who leads an indicator is set in one row, and renders no other', async () => {
  const grid = gridOf({ rows: 60, columns: 5 });
  renderSignedIn(<DepartmentAssignment grid={grid} reload={noReload} />);
  const lead = (row: number) => () =>
    act(() => {
      fireEvent.click(screen.getByLabelText(new RegExp(`^Chỉ tiêu ${row}, Phòng u2:`)));
    });
  lead(0)();
  const renders = await rendersOf(async () => lead(1)());
  expect(renders.filter((name) => name === 'RoleRow')).toEqual(['RoleRow']);
});
