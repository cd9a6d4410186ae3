import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { askedIn, reportRow } from './report-row.fixture.ts';
import { Shown } from './row-shown.tsx';

const part = (key: string, number: string | null, date: string | null = null) => ({
  __typename: 'FigurePart' as const,
  ...{ key, number, date },
});

test('each part is read beside its name, in the order of the form', () => {
  const shown = (row: Parameters<typeof Shown>[0]['row']) => render(<Shown row={row} />).container.textContent;
  const quarters = askedIn('TIMES', { '2022-Q1': 'Quý I', '2022-Q2': 'Quý II', '2022-Q3': 'Quý III' });
  const times = { display: '1; 0', parts: [part('2022-Q1', '1'), part('2022-Q2', '0')] };
  expect(shown(reportRow({}, { asked: quarters, figure: times }))).toBe('Quý I: 1 · Quý II: 0 · Quý III: chưa có');
  const shares = { parts: [part('1', '45.5'), part('rest', '54.5')] };
  const asked = askedIn('SHARES', { 1: 'trước hẹn', rest: 'Phần còn lại' });
  expect(shown(reportRow({}, { asked, figure: shares }))).toBe('trước hẹn: 45,5% · Phần còn lại: 54,5%');
  const days = askedIn('DATES', { 1: 'Ngày hoàn thành' });
  expect(shown(reportRow({}, { asked: days, figure: { parts: [part('1', null, '2023-06-15')] } }))).toBe(
    'Ngày hoàn thành: 15/06/2023',
  );
  expect(shown(reportRow({}, { asked: quarters, figure: { value: '12', display: '12' } }))).toBe('12');
});
