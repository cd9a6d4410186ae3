import { expect, test } from 'vitest';
import { clockOfDay } from '../src/clock-of-day.ts';

test('the stated clock stays on its day in Vietnam and runs with the real time of day', () => {
  const at = (real: string) =>
    clockOfDay(new Date('2023-01-10T08:00:00+07:00'), () => Date.parse(real))().toISOString();
  expect(at('2026-11-20T00:00:00+07:00')).toBe('2023-01-09T17:00:00.000Z');
  expect(at('2026-11-20T14:30:15+07:00')).toBe('2023-01-10T07:30:15.000Z');
  expect(at('2026-11-20T23:59:59+07:00')).toBe('2023-01-10T16:59:59.000Z');
});
