import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { IndicatorChoice } from './indicator-choice.tsx';
import { IndicatorPicker } from './indicator-picker.tsx';

const CATALOGUE = { jobs: 'Giải quyết việc làm', poor: 'Tỷ lệ hộ nghèo', waste: 'Thu gom rác thải' };

/** The catalogue by what is looked for, each answer when it is let go. */
function catalogueOf(found: (search: string) => readonly (keyof typeof CATALOGUE)[]) {
  const waiting = new Map<string, () => void>();
  vi.stubGlobal('fetch', (_address: string, init: RequestInit) => {
    const { variables } = JSON.parse(String(init.body)) as { variables: { search: string | null } };
    const search = variables.search ?? '';
    const nodes = found(search).map((id) => ({
      ...{ __typename: 'Indicator', id, code: id.toUpperCase(), name: CATALOGUE[id], unitOfMeasure: '%' },
    }));
    const edges = nodes.map((node) => ({ __typename: 'IndicatorEdge', node }));
    const indicators = { __typename: 'IndicatorConnection', totalCount: nodes.length, edges };
    return new Promise<Response>((resolve) =>
      waiting.set(search, () => resolve(Response.json({ data: { indicators } }))),
    );
  });
  return async (search: string) => {
    await waitFor(() => expect([...waiting.keys()]).toContain(search));
    await act(async () => waiting.get(search)?.());
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is ticked stays ticked over another search, and goes into the plan together; a refusal keeps it', async () => {
  const answer = catalogueOf((search) => (search === '' ? ['waste', 'jobs'] : ['poor']));
  const added: (readonly string[])[] = [];
  let refusal: { code: string; path: string[]; message: string }[] | null = [
    { code: 'STALE', path: ['revision'], message: 'Người khác vừa sửa.' },
  ];
  const add = async (ids: readonly string[]) => {
    added.push(ids);
    return refusal;
  };
  const closed = vi.fn();
  renderSignedIn(
    <IndicatorChoice objective="Lao động" offered={null} held={new Set(['waste'])} add={add} onClose={closed} />,
  );
  await answer('');
  const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
  // the box of all, then what can be chosen, then what the plan has
  expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, true]);
  fireEvent.click(screen.getByLabelText('Giải quyết việc làm'));

  fireEvent.change(screen.getByLabelText('Tìm trong danh mục'), { target: { value: 'ho ngheo' } });
  await answer('ho ngheo');
  fireEvent.click(await screen.findByLabelText('Tỷ lệ hộ nghèo'));
  const submit = screen.getByRole('button', { name: 'Thêm 2 chỉ tiêu vào kế hoạch' });
  await act(async () => fireEvent.click(submit));
  expect(await screen.findByText('Người khác vừa sửa.')).toBeTruthy();
  expect(closed).not.toHaveBeenCalled();

  refusal = null;
  await act(async () => fireEvent.click(submit));
  expect(added).toEqual([
    ['jobs', 'poor'],
    ['jobs', 'poor'],
  ]);
  expect(closed).toHaveBeenCalled();
});

test('a department is offered what its unit has it lead, support or reach, and no search through the catalogue', async () => {
  const offered = [{ id: 'jobs', code: 'VIEC_LAM', name: CATALOGUE.jobs, unitOfMeasure: 'lao động' }];
  const choice = { objective: 'Lao động', held: new Set<string>(), add: async () => null, onClose: () => {} };
  const { unmount } = renderSignedIn(<IndicatorChoice {...choice} offered={offered} />);
  expect(screen.getByLabelText(CATALOGUE.jobs)).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
  unmount();
  renderSignedIn(<IndicatorChoice {...choice} offered={[]} />);
  expect(screen.getByText(/chưa phân công hay giao chỉ tiêu nào cho phòng, ban này/)).toBeTruthy();
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
});

test('the picker offers nothing that was found for other words than those typed', async () => {
  const answer = catalogueOf((search) => (search === '' ? ['jobs', 'poor'] : ['poor']));
  renderSignedIn(<IndicatorPicker label="Thêm chỉ tiêu" held={new Set()} onPick={() => {}} />);
  const field = screen.getByLabelText('Thêm chỉ tiêu');
  fireEvent.click(field);
  await answer('');
  await screen.findByRole('option', { name: /việc làm/, hidden: true });
  fireEvent.change(field, { target: { value: 'ho ngheo' } });
  expect(screen.queryByRole('option', { name: /việc làm/, hidden: true })).toBeNull();
  await answer('ho ngheo');
  await screen.findByRole('option', { name: /hộ nghèo/, hidden: true });
  expect(screen.queryByRole('option', { name: /việc làm/, hidden: true })).toBeNull();
});
