import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetCells } from '#lib/draft-storage.ts';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { FigureFields } from './figure-fields.tsx';
import { askedIn, reportRow } from './report-row.fixture.ts';
import type { ReportRow } from './report-row.ts';
import { useReportDrafts } from './use-report-drafts.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await forgetCells('an.nguyen');
});

function Form({ rows }: { rows: readonly ReportRow[] }) {
  const report = useReportDrafts({ id: 'r', revision: 1, rows }, () => {});
  return rows.map((row, index) => (
    <FigureFields key={row.indicator.id} row={row} index={index} typed={report} verdict={null} />
  ));
}

/** The form with one figure, and the parts that it has sent, request by request; `userErrors`: the first answer. */
async function formOf(row: ReportRow, userErrors: readonly object[] = []) {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { input } = JSON.parse(String(init.body)).variables;
    const { parts, indicatorId: _, seen: __, ...whole } = input.figures[0];
    sent.push(parts ?? whole);
    return Response.json({
      data: { saveFigures: { report: { id: 'r', revision: 1 }, userErrors: sent.length === 1 ? userErrors : [] } },
    });
  });
  const { rerender } = renderSignedIn(<Form rows={[row]} />);
  // what comes when it is needed is there at once
  await act(async () => {
    await Promise.all([
      import('./asked-fields.tsx'),
      import('./chosen-fields.tsx'),
      import('#ui/contested-choice.tsx'),
    ]);
  });
  const wait = () => act(() => vi.advanceTimersByTimeAsync(5_000));
  await wait();
  const type = async (label: string, value: string) => {
    fireEvent.change(screen.getByRole('textbox', { name: `${row.indicator.name}: ${label}` }), { target: { value } });
    await wait();
  };
  const load = async (now: ReportRow) => {
    rerender(<Form rows={[now]} />);
    await wait();
  };
  return { sent, type, load };
}

test('quarters are typed and saved one by one', async () => {
  const asked = askedIn('TIMES', { '2022-Q1': 'Quý I/2022', '2022-Q2': 'Quý II/2022' });
  const { sent, type } = await formOf(reportRow({ kind: 'FREQUENCY', name: 'Kiểm tra công vụ' }, { asked }));
  await type('Quý I/2022', '1');
  await type('Quý II/2022', '0');
  expect(sent).toEqual([[{ key: '2022-Q1', number: '1' }], [{ key: '2022-Q2', number: '0' }]]);
});

test('shares show what they make so far, and are saved once they make the whole', async () => {
  const asked = askedIn('SHARES', { 1: 'trước hẹn', rest: 'Phần còn lại' });
  const { sent, type } = await formOf(reportRow({ kind: 'RATIO', name: 'Giải quyết thủ tục' }, { asked }));
  await type('trước hẹn', '95');
  expect(screen.getByText(/cộng lại được 95%/)).toBeTruthy();
  expect(sent).toEqual([]);
  await type('Phần còn lại', '5');
  expect(screen.getByText(/đủ 100%/)).toBeTruthy();
  expect(sent).toEqual([
    [
      { key: '1', number: '95' },
      { key: 'rest', number: '5' },
    ],
  ]);
});

test('what is no day is asked about and stays here', async () => {
  const asked = askedIn('DATES', { 1: 'Ngày hoàn thành' });
  const { sent, type } = await formOf(reportRow({ kind: 'STATUS', name: 'Đề án' }, { asked }));
  await type('Ngày hoàn thành', '31/02/2023');
  expect(screen.getByText(/không phải là một ngày/)).toBeTruthy();
  expect(sent).toEqual([]);
  await type('Ngày hoàn thành', '15/06/2023');
  expect(sent).toEqual([[{ key: '1', date: '2023-06-15' }]]);
});

test('a quarter that another has changed is asked about, with both figures', async () => {
  const asked = askedIn('TIMES', { '2022-Q1': 'Quý I/2022', '2022-Q2': 'Quý II/2022' });
  const stale = {
    code: 'STALE',
    path: ['figures', '0', 'parts'],
    message: 'Lan vừa ghi 2022-Q1: 7.',
    parameters: [
      { name: 'theirs', value: '2022-Q1: 7' },
      { name: 'by', value: 'Lan' },
      { name: 'at', value: '2023-01-05T08:00:00Z' },
    ],
  };
  const indicator = { kind: 'FREQUENCY', name: 'Kiểm tra công vụ' } as const;
  const { sent, type, load } = await formOf(reportRow(indicator, { asked }), [stale]);
  await type('Quý I/2022', '1');
  const hers = { __typename: 'FigurePart' as const, key: '2022-Q1', number: '7', date: null };
  await load(reportRow(indicator, { asked, figure: { parts: [hers] } }));
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(screen.getByRole('alert').textContent).toMatch(/Lan.*7.*1/);
  await type('Quý II/2022', '3');
  expect(sent.at(-1)).toEqual([{ key: '2022-Q2', number: '3' }]);
});

test('a whole that is held beside the parts can be taken away', async () => {
  const asked = askedIn('TIMES', { '2022-Q1': 'Quý I/2022' });
  const indicator = { kind: 'FREQUENCY', name: 'Kiểm tra công vụ' } as const;
  const { sent } = await formOf(reportRow(indicator, { asked, figure: { value: '12', display: '12' } }));
  expect(screen.getByText(/số chung của cả kỳ: 12/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ số chung của cả kỳ: Kiểm tra công vụ' }));
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(sent).toEqual([{ value: null, words: null }]);
  expect(screen.queryByText(/số chung của cả kỳ/)).toBeNull();
});

test('operands held beside shares are taken away together', async () => {
  const asked = askedIn('SHARES', { 1: 'trước hẹn', rest: 'Phần còn lại' });
  const { sent } = await formOf(
    reportRow({ kind: 'RATIO', name: 'Giải quyết thủ tục' }, { asked, figure: { numerator: '9', denominator: '10' } }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ số chung của cả kỳ: Giải quyết thủ tục' }));
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(sent).toEqual([{ numerator: null, denominator: null }]);
});

test('a grade is chosen from the scale that is offered', async () => {
  const asked = { ...askedIn('GRADE', {}), grades: ['Hoàn thành', 'Hoàn thành tốt'] };
  const { sent } = await formOf(reportRow({ kind: 'GRADE', name: 'Danh hiệu' }, { asked }));
  const field = screen.getByRole('combobox', { name: /^Danh hiệu/ });
  expect([...field.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    ...['Chọn xếp loại', 'Hoàn thành', 'Hoàn thành tốt'],
  ]);
  fireEvent.change(field, { target: { value: 'Hoàn thành tốt' } });
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(sent).toEqual([{ grade: 'Hoàn thành tốt' }]);
});
