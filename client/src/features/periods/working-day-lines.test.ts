import { expect, test } from 'vitest';
import { printLines, readLines } from './working-day-lines.ts';

const TET = ['16/02/2026 - 18/02/2026 Tết Nguyên đán', '22/08/2026 làm bù ngày 31/08', '31/08/2026 Nghỉ hoán đổi'];

test('lines are read as days off and days worked, spans day by day, and printed as they were', () => {
  const { days, wrong } = readLines(TET.join('\n\n'), 2026);
  expect(wrong).toBeNull();
  expect(days).toEqual([
    ...['2026-02-16', '2026-02-17', '2026-02-18'].map((day) => ({ day, off: true, name: 'Tết Nguyên đán' })),
    { day: '2026-08-22', off: false, name: 'làm bù ngày 31/08' },
    { day: '2026-08-31', off: true, name: 'Nghỉ hoán đổi' },
  ]);
  expect(printLines(days)).toBe(TET.join('\n'));
});

test.each(['Tết', '16/02/2026', '30/02/2026 Tết', '31/12/2025 Tết dương lịch', '20/02/2026 - 16/02/2026 Tết'])(
  'a line that cannot be read, or is of another year, is told: %s',
  (line) => {
    expect(readLines(`01/01/2026 Tết dương lịch\n${line}`, 2026).wrong).toBe(line);
  },
);

test('a worked day whose name does not say so is printed so that it is read again as one', () => {
  const days = [{ day: '2026-08-22', off: false, name: 'Hoán đổi' }];
  expect(readLines(printLines(days), 2026).days[0]?.off).toBe(false);
});
