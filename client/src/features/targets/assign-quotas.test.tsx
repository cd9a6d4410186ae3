import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { usePage } from '#lib/use-page.ts';
import '#ui/act-form.tsx'; // comes with the first click: here it need not be waited for
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { AssignQuotas } from './assign-quotas.tsx';
import { type AssignmentGrid, AssignmentPageDocument } from './grid.ts';
import { useQuotaDrafts } from './use-quota-drafts.ts';

afterEach(() => void vi.unstubAllGlobals());

const SINCE = 'Cấp trên vừa giao hoặc thay đổi chỉ tiêu sau khi bạn xem: Việc làm (450).';
const UNIT = { __typename: 'Unit', id: 'u', name: 'Hương Trà', type: 'Thị xã', level: 'DISTRICT' } as const;

const gridAt = (changesDigest: string) => ({
  ...{ __typename: 'AssignmentGrid', viewerMayAssign: true, viewerMayDraft: true },
  ...{ state: 'DRAFT', missing: [], viewerMaySubmit: true, viewerMayTakeBack: false, viewerMayReturn: false },
  plan: {
    ...{ __typename: 'Plan', id: 'p', year: 2023, title: 'Kế hoạch', issued: true, unit: UNIT },
    ...{ draftsDigest: '0.d', changesDigest, viewerMayEdit: false, viewerMayAssign: true },
  },
  ...{ subUnits: [], departments: [], rows: [] },
});

function Page() {
  const page = usePage(AssignmentPageDocument, { planId: 'p' });
  const grid = page.state === 'ready' ? page.data.assignmentGrid : null;
  return grid ? <Grid grid={grid} reload={page.retry} /> : null;
}

function Grid({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const quotas = useQuotaDrafts(grid, reload);
  return (
    <>
      <p>{`Cấp trên giao: ${grid.plan.changesDigest}`}</p>
      <AssignQuotas grid={grid} quotas={quotas} onAnswered={reload} />
    </>
  );
}

test('who is told that more was assigned above looks at the grid and gives the quotas with what was typed before', async () => {
  const seen: string[] = [];
  let above = 'aa';
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { variables } = JSON.parse(String(init.body)) as { variables: { input?: { changesSeen: string } } };
    if (!variables.input) return Response.json({ data: { assignmentGrid: gridAt(above), signers: [] } });
    seen.push(variables.input.changesSeen);
    const isAll = variables.input.changesSeen === above;
    const userErrors = isAll ? [] : [{ code: 'STALE', path: ['changesSeen'], message: SINCE }];
    const targets = isAll ? [] : null;
    return Response.json({ data: { assignTargets: { __typename: 'AssignTargetsPayload', targets, userErrors } } });
  });
  renderSignedIn(<Page />, { login: 'ld', unit: UNIT });
  const open = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Giao chỉ tiêu' }));
    return screen.findByRole('dialog');
  };
  const give = (dialog: HTMLElement) => act(async () => fireEvent.submit(dialog.querySelector('form') as HTMLElement));
  const gone = () => vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: false });
  const dialog = await open();
  fireEvent.change(field('Số văn bản giao'), { target: { value: '12/QĐ-UBND' } });
  fireEvent.change(field('Ngày ký'), { target: { value: '10/01/2023' } });
  above = 'bb';
  await give(dialog);
  expect(await screen.findByText(SINCE)).toBeTruthy();
  expect(await screen.findByText('Cấp trên giao: bb')).toBeTruthy();
  await give(dialog);
  fireEvent.change(field('Giải trình chênh lệch'), { target: { value: 'Thị xã tự giải quyết' } });
  fireEvent.click(screen.getByRole('button', { name: 'Đóng để xem lại' }));
  await gone();
  const again = await open();
  expect(field('Số văn bản giao').value).toBe('12/QĐ-UBND');
  expect(field('Ngày ký').value).toBe('10/01/2023');
  expect(field('Giải trình chênh lệch').value).toBe('Thị xã tự giải quyết');
  await give(again);
  await gone();
  expect(seen).toEqual(['aa', 'bb']);
  await open();
  expect(field('Số văn bản giao').value).toBe('');
});
