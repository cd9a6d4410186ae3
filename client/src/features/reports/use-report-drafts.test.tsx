import { MantineProvider } from '@mantine/core';
import { act, render, renderHook, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cellOf } from '#lib/cell-drafts.ts';
import { forgetCells } from '#lib/draft-storage.ts';
import { SaveStatusLine } from '#ui/save-status.tsx';
import { SignedIn } from '#ui/signed-in.fixture.tsx';
import { choiceKey, partKey } from './figure-keys.ts';
import { reportRow } from './report-row.fixture.ts';
import type { ReportRow } from './report-row.ts';
import { useReportDrafts } from './use-report-drafts.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await forgetCells('an.nguyen');
});

const figureOf = (value: string) => ({ figure: { value } });
const rows = (roads?: string): ReportRow[] => [
  reportRow({ id: 'roads', unitOfMeasure: 'km' }, roads === undefined ? {} : figureOf(roads)),
  reportRow({ id: 'jobs', unitOfMeasure: 'lao động' }),
];

const ROWS = rows();

interface Figure {
  indicatorId: string;
  value?: string | null;
}

/** A report in which Lan has put 7 km of roads after it was read here; she is named until the page has shown it. */
function report() {
  const sent: Figure[][] = [];
  let hasSeenHers = false;
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { input } = (JSON.parse(String(init.body)) as { variables: { input: { figures: Figure[] } } }).variables;
    sent.push(input.figures);
    const place = input.figures.findIndex(({ indicatorId, value }) => indicatorId === 'roads' && value !== undefined);
    const userErrors =
      place === -1 || hasSeenHers
        ? []
        : [
            {
              code: 'STALE',
              path: ['figures', String(place), 'value'],
              message: 'Lan vừa ghi 7.',
              parameters: [
                { name: 'theirs', value: '7' },
                { name: 'by', value: 'Lan' },
                { name: 'at', value: '2023-01-05T08:00:00Z' },
              ],
            },
          ];
    return Response.json({ data: { saveFigures: { report: { id: 'r', revision: 1 }, userErrors } } });
  });
  const reload = vi.fn();
  const { result, rerender } = renderHook(
    ({ shown }) => useReportDrafts({ id: 'r', revision: 1, rows: shown }, reload),
    {
      initialProps: { shown: rows() },
      wrapper: SignedIn,
    },
  );
  return {
    sent,
    reload,
    cell: (indicatorId: string) => cellOf(result.current.drafts, partKey(indicatorId, 'value')),
    type: (texts: Record<string, string>) =>
      act(() =>
        result.current.dispatch({
          type: 'typed',
          texts: Object.fromEntries(Object.entries(texts).map(([id, text]) => [partKey(id, 'value'), text])),
        }),
      ),
    answer: (choice: string) =>
      act(() => result.current.dispatch({ type: 'typed', texts: { [choiceKey(partKey('roads', 'value'))]: choice } })),
    choose: (type: 'kept' | 'taken') =>
      act(() => {
        for (const key of [partKey('roads', 'value'), choiceKey(partKey('roads', 'value'))])
          result.current.dispatch({ type, key });
      }),
    showHers: () => {
      hasSeenHers = true;
      rerender({ shown: rows('7') });
    },
    wait: () => act(() => vi.advanceTimersByTimeAsync(5_000)),
    line: () => {
      const { container, unmount } = render(
        <MantineProvider>
          <SaveStatusLine saving={result.current.saving} />
        </MantineProvider>,
      );
      const words = within(container).getByRole('status').textContent;
      unmount();
      return words;
    },
  };
}

test('a figure that another has changed waits with both values; the rest of the report is saved', async () => {
  const { sent, reload, cell, type, wait } = report();
  type({ roads: '5', jobs: '120' });
  await wait();
  await wait();
  expect(sent.map((figures) => figures.map(({ indicatorId }) => indicatorId))).toEqual([['roads', 'jobs'], ['jobs']]);
  expect(cell('roads')).toMatchObject({ text: '5', theirs: { text: '7', by: 'Lan' } });
  expect(cell('jobs')).toMatchObject({ text: '120', saved: '120' });
  expect(reload).toHaveBeenCalledTimes(1);
});

test('one’s own is kept once the other’s was shown, and goes over it', async () => {
  const { sent, cell, type, choose, showHers, wait } = report();
  type({ roads: '5' });
  await wait();
  choose('kept');
  await wait();
  expect(sent).toHaveLength(1);
  showHers();
  choose('kept');
  await wait();
  expect(sent.at(-1)).toMatchObject([{ indicatorId: 'roads', value: '5' }]);
  expect(cell('roads')).toMatchObject({ text: '5', saved: '5', theirs: null });
});

test('the other’s is taken, and nothing is sent', async () => {
  const { sent, cell, type, choose, showHers, wait } = report();
  type({ roads: '5' });
  await wait();
  showHers();
  choose('taken');
  await wait();
  expect(sent).toHaveLength(1);
  expect(cell('roads')).toMatchObject({ text: '7', saved: '7', theirs: null, seen: { value: '7', words: null } });
});

test('the reading that was chosen of one’s own goes with it when the other’s is taken, and nothing is sent', async () => {
  const { sent, cell, type, answer, choose, showHers, wait, line } = report();
  type({ roads: '3,098' });
  answer('3098');
  await wait();
  expect(sent).toMatchObject([[{ indicatorId: 'roads', value: '3098', words: '3,098' }]]);
  showHers();
  choose('taken');
  await wait();
  expect(sent).toHaveLength(1);
  expect(cell('roads')).toMatchObject({ text: '7', saved: '7' });
  expect(line()).toBe('Đã lưu');
});

test.each(['kept', 'taken'] as const)(
  'the line over the form says that a choice is waited for, and after it (%s) that all is saved',
  async (choice) => {
    const { type, choose, showHers, wait, line } = report();
    expect(line()).toBe('Đã lưu');
    type({ roads: '5', jobs: '120' });
    await wait();
    await wait();
    expect(line()).toBe('1 ô có người khác vừa ghi, chờ bạn chọn');
    showHers();
    expect(line()).toBe('1 ô có người khác vừa ghi, chờ bạn chọn');
    choose(choice);
    await wait();
    expect(line()).toBe('Đã lưu');
  },
);

test('a period that locks while the form is open: the line says why, every cell stays, and goes once it is open again', async () => {
  let isLocked = true;
  const sent: Figure[][] = [];
  const message = 'Kỳ báo cáo đã khóa sau ngày 31/01/2023.';
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    sent.push(
      (JSON.parse(String(init.body)) as { variables: { input: { figures: Figure[] } } }).variables.input.figures,
    );
    const userErrors = isLocked ? [{ code: 'LOCKED', path: ['reportId'], message, parameters: [] }] : [];
    return Response.json({ data: { saveFigures: { report: { id: 'r', revision: 2 }, userErrors } } });
  });
  const open = () =>
    renderHook(() => useReportDrafts({ id: 'r', revision: 1, rows: ROWS }, () => {}), { wrapper: SignedIn });
  const first = open();
  act(() => first.result.current.dispatch({ type: 'typed', texts: { [partKey('jobs', 'value')]: '120' } }));
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(first.result.current.saving).toMatchObject({ status: 'unsaved', message });
  expect(sent).toHaveLength(1);
  first.unmount();

  isLocked = false;
  const again = open();
  expect(cellOf(again.result.current.drafts, partKey('jobs', 'value'))).toMatchObject({ text: '120', saved: '' });
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(sent.at(-1)).toMatchObject([{ indicatorId: 'jobs', value: '120' }]);
  expect(again.result.current.saving).toMatchObject({ status: 'saved', message: null });
});
