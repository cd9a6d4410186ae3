import { act, fireEvent } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetCells } from '#lib/draft-storage.ts';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { rendersOf } from '../../../test/renders.ts';
import { ReportForm } from './report-form.tsx';
import { reportRow } from './report-row.fixture.ts';
import type { ReportRow } from './report-row.ts';
import { useReportDrafts } from './use-report-drafts.ts';
import './row-files.tsx';
import './mend-button.tsx'; // these come when they are needed: here they need not be waited for
import './form-checks.tsx';
import './typed-verdict.tsx';
import './typed-warnings.tsx';
import './written-notes.tsx';

afterEach(async () => {
  vi.useRealTimers();
  await forgetCells('an.nguyen');
});

const PERIOD = { kind: 'YEAR', ordinal: 1, vintage: 'OFFICIAL', endsOn: '2022-12-31' } as const;

/** So many rows, each with a figure, the third with a note; and which of them anything was read of beyond what they are called. */
function formOf(count: number) {
  const lookedInto = new Set<number>();
  const rows = Array.from({ length: count }, (_, n): ReportRow => {
    const row = reportRow(
      { id: `i${n}`, name: `Chỉ tiêu ${n}`, unitOfMeasure: 'người' },
      { figure: { value: '90', note: n === 2 ? 'theo sổ' : null } },
    );
    return new Proxy(row, {
      get(of, part, receiver) {
        if (part !== 'indicator') lookedInto.add(n);
        return Reflect.get(of, part, receiver);
      },
    });
  });
  return { rows, lookedInto };
}

function Form({ rows }: { rows: readonly ReportRow[] }) {
  const report = useReportDrafts({ id: 'r', revision: 1, rows }, noReload);
  return <ReportForm reportId="r" rows={rows} report={report} mayEdit period={PERIOD} toAnswer={null} />;
}

/** By name; testing-library would work out those of all fields. */
function fieldNamed(name: string): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`);
  if (!field) throw new Error(`no field is called ${name}`);
  return field;
}

const noReload = () => {};

/** What one more digit in the third row renders, and which rows it looks into. */
async function keystroke(count: number, type: () => void) {
  vi.useFakeTimers();
  const { rows, lookedInto } = formOf(count);
  const { unmount } = renderSignedIn(<Form rows={rows} />);
  await act(() => vi.advanceTimersByTimeAsync(0));
  // the first letter in a field also says above the form that something is unsaved
  act(type);
  lookedInto.clear();
  const renders = await rendersOf(async () => act(type));
  unmount();
  return { renders, lookedInto: [...lookedInto] };
}

const typeInto = (name: string) => () => {
  const field = fieldNamed(name);
  fireEvent.change(field, { target: { value: `${field.value}1` } });
};

test('a keystroke in a form of 500 rows renders one row and looks into no other, as it does in a form of 5', async () => {
  const type = typeInto('Chỉ tiêu 2: Kỳ này');
  const small = await keystroke(5, type);
  const large = await keystroke(500, type);
  expect(large.renders.filter((name) => name === 'ReportFormRow')).toHaveLength(1);
  expect(large.renders.filter((name) => name === 'NumberField')).toHaveLength(1);
  expect(large.renders).toContain('TypedVerdict');
  expect(large.renders).toEqual(small.renders);
  expect(large.lookedInto).toEqual([2]);
});

test('a note that is written does not judge the figure beside it again', async () => {
  const { renders } = await keystroke(5, typeInto('Chỉ tiêu 2: Ghi chú'));
  expect(renders).toContain('ReportFormRow');
  expect(renders).not.toContain('TypedVerdict');
});
