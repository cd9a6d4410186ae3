import { expect, test } from 'vitest';
import { named, pgArray } from './sql.ts';

test('parameters by name stand where they are used, as often as they are used; casts are none', () => {
  const values = { day: '2022-12-31', units: pgArray(['a', 'b"c']) };
  expect(named('select :day::date where u = any(:units::uuid[]) and d <= :day', values)).toEqual([
    'select ?::date where u = any(?::uuid[]) and d <= ?',
    ['2022-12-31', '{"a","b\\"c"}', '2022-12-31'],
  ]);
});

test('a name without a value is a mistake, never null', () => {
  expect(() => named('select :dya', { day: '2022-12-31' })).toThrow('no value for :dya');
});
