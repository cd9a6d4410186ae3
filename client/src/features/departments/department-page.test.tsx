import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { DepartmentPage } from './department-page.tsx';
import { departmentSearch } from './search.ts';

afterEach(() => vi.unstubAllGlobals());

const PERIOD = {
  ...{ __typename: 'Period', id: '00000000-p22', year: 2022, label: 'Năm 2022', cutoffOn: '2022-12-31' },
  ...{ dueOn: '2023-01-05', lastDueOn: '2023-01-05', vintage: 'OFFICIAL' },
  regime: { __typename: 'Regime', id: 'r', name: 'Mục tiêu chất lượng' },
};

const department = (id: string, name: string) => ({ __typename: 'Department', id, name });

const FINANCE = department('tc', 'Phòng Tài chính');

const EMPTY = {
  ...FINANCE,
  ...{ validTo: null, formerNames: [], successor: null, members: null },
  unit: { __typename: 'Unit', id: 'u', name: 'Hương Trà', type: 'Thị xã' },
  ...{
    plans: [],
    ownPlans: [],
    targets: [],
    ownTargets: [],
    ownValues: [],
    responsibilities: [],
    values: [],
    leading: [],
    coordinating: [],
    reports: [],
  },
};

const PLAN = { __typename: 'Plan', id: 'k', title: 'Kế hoạch mục tiêu chất lượng năm 2022' };

const role = (id: string, kind: 'LEAD' | 'COORDINATE', more: object = {}) => ({
  ...{ __typename: 'Responsibility', id, role: kind, departmentName: 'Phòng Tài chính', acknowledgedAt: null },
  ...{ viewerMayAcknowledge: true, department: FINANCE, answering: FINANCE },
  indicator: { __typename: 'Indicator', id: `i${id}`, name: `Chỉ tiêu ${id}` },
  ...more,
});

const lineOf = (id: string) => ({
  ...{ __typename: 'IndicatorValue', indicator: { __typename: 'Indicator', id: `i${id}` }, period: PERIOD },
  ...{ unit: EMPTY.unit, display: '190 tỷ đồng', vintage: 'OFFICIAL', illustrative: false },
  ...{ target: null, attainment: 'EXCEEDED', attainmentLabel: 'vượt', expected: 1, reporting: 1, pending: 0 },
});

const task = (id: string) => ({
  ...{ __typename: 'Task', id, text: `Việc ${id}`, lead: 'Phòng Tài chính', coordinating: [], time: 'Quý I' },
});

const FULL = {
  ...EMPTY,
  plans: [PLAN],
  responsibilities: [
    role('1', 'LEAD'),
    role('2', 'LEAD', { departmentName: 'Phòng Kế hoạch', department: department('kh', 'Phòng Kế hoạch') }),
    role('3', 'COORDINATE', { acknowledgedAt: '2022-02-01T01:00:00Z' }),
  ],
  values: [lineOf('1')],
  leading: [task('a')],
  reports: [{ __typename: 'Report', id: 'b', state: 'RETURNED', overdue: true, dueOn: '2023-01-05', period: PERIOD }],
  members: [{ __typename: 'DepartmentMember', fullName: 'Trần Thị Bình', kind: 'DEPARTMENT_HEAD' }],
};

/** Answers what was asked with. */
function show(answer: object, address = '/phong-ban/tc'): Record<string, unknown>[] {
  const asked: Record<string, unknown>[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: Record<string, unknown> };
    if (query.includes('DepartmentPeriods')) {
      const unit = { __typename: 'Unit', id: 'u', boardPeriods: [PERIOD] };
      return Response.json({ data: { department: { __typename: 'Department', id: 'tc', unit } } });
    }
    asked.push(variables);
    return Response.json({ data: { department: answer } });
  });
  const root = createRootRoute({ component: Outlet });
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Outlet });
  const page = createRoute({
    getParentRoute: () => frame,
    path: 'phong-ban/$departmentId',
    validateSearch: departmentSearch,
    component: DepartmentPage,
  });
  const router = createRouter({
    routeTree: root.addChildren([frame.addChildren([page])]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  renderSignedIn(<RouterProvider router={router as never} />);
  return asked;
}

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

test('what it leads, coordinates, does and reports stands under the year that is being reported on', async () => {
  const asked = show(FULL);
  expect(await screen.findByRole('heading', { level: 1, name: 'Phòng Tài chính' })).toBeTruthy();
  expect(asked).toEqual([{ id: 'tc', year: 2022, periodId: PERIOD.id, withValues: true }]);
  const [own, taken] = rowsOf('Chủ trì');
  expect(own).toMatch(/^Chỉ tiêu 1chưa xác nhận đã nhận190 tỷ đồng.*Vượt/);
  expect(taken).toBe('Chỉ tiêu 2Tiếp nhận từ Phòng Kế hoạchKhông có số liệu của kỳ này để xem');
  expect(rowsOf('Phối hợp')).toEqual(['Chỉ tiêu 3Không có số liệu của kỳ này để xem']);
  const why = screen.getByRole('link', { name: 'Vì sao có số này: Chỉ tiêu 1' }).getAttribute('href') ?? '';
  expect(Object.fromEntries(new URL(why, 'http://x').searchParams)).toMatchObject({ 'chi-tieu': 'i1', 'don-vi': 'u' });
  // its own alone waits for it
  expect(screen.getByText('1 chỉ tiêu chờ phòng xác nhận đã nhận')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Xác nhận trong kế hoạch' }).getAttribute('href')).toBe('/ke-hoach/k');
  expect(screen.getByText('Việc a')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Năm 2022' }).getAttribute('href')).toBe('/bao-cao/b');
  expect(screen.getByText('Trả lại')).toBeTruthy();
  expect(screen.getByText('Trần Thị Bình')).toBeTruthy();
});

test('nothing yet: it says so of each part, and of people only to who may read them', async () => {
  show({ ...EMPTY, plans: [PLAN] });
  expect(await screen.findByText('Chưa được phân công chỉ tiêu nào trong kế hoạch năm 2022')).toBeTruthy();
  expect(screen.getByText('Kế hoạch năm 2022 không có dòng nào ghi tên phòng ban này.')).toBeTruthy();
  expect(screen.getByText('Chưa có báo cáo nào của năm 2022 mà bạn xem được.')).toBeTruthy();
  expect(screen.queryByText('Người của phòng ban')).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

test('of a year without periods no figures are asked for', async () => {
  const asked = show({ ...EMPTY, values: undefined }, '/phong-ban/tc?nam=2024');
  expect(await screen.findByText('Không có kế hoạch năm 2024 đã ban hành nào mà bạn xem được')).toBeTruthy();
  expect(asked).toEqual([{ id: 'tc', year: 2024, periodId: '', withValues: false }]);
});

test('what the unit gave it stands first: its own figure against its own target, and what its head acknowledges', async () => {
  const target = (id: string, name: string, viewerMayAcknowledge: boolean) => ({
    ...{ __typename: 'Target', id, indicator: { __typename: 'Indicator', id: `i${id}`, name }, text: 'từ 60 tỷ đồng' },
    ...{ source: 'ASSIGNED', comparator: 'GE', lo: '60', hi: null, unitOfMeasure: 'tỷ đồng', illustrative: false },
    ...{ explanation: { __typename: 'Message', text: 'Đạt khi từ 60 tỷ đồng.' }, question: null, reading: null },
    decision: { __typename: 'Decision', id: 'q', number: '15/QĐ-UBND', signedOn: '2022-01-10' },
    ...{ inForceFrom: '2022-01-10', acknowledgedBy: viewerMayAcknowledge ? null : 'Trần Thị Bình' },
    ...{ acknowledgedAt: viewerMayAcknowledge ? null : '2022-01-11T01:00:00Z', viewerMayAcknowledge },
  });
  const value = {
    ...{
      __typename: 'DepartmentValue',
      target: { __typename: 'Target', id: 'a' },
      period: PERIOD,
      display: '70 tỷ đồng',
    },
    ...{ vintage: 'OFFICIAL', illustrative: false, isReported: true, attainment: 'EXCEEDED', attainmentLabel: 'vượt' },
    reason: { __typename: 'Message', text: '70 tỷ đồng lớn hơn 60 tỷ đồng.' },
  };
  const targets = [target('a', 'Tổng thu', true), target('b', 'Giải ngân', false)];
  show({ ...EMPTY, plans: [PLAN], targets, ownValues: [value] });
  expect(await screen.findByText('Mức của phòng: đơn vị giao và phấn đấu')).toBeTruthy();
  const [first, second] = rowsOf('Mức của phòng: đơn vị giao và phấn đấu');
  expect(first).toMatch(/^Tổng thu70 tỷ đồng lớn hơn 60 tỷ đồng\.70 tỷ đồng.*Vượt.*15\/QĐ-UBND.*chưa xác nhận/);
  expect(second).toMatch(/^Giải ngân.*Trần Thị Bình xác nhận lúc/);
  expect(screen.getByRole('button', { name: 'Xác nhận đã nhận 1 chỉ tiêu' })).toBeTruthy();
});
