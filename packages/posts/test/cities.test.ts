import { loadUnitHistory, searchKey } from '@dich/units';
import { expect, test } from 'vitest';
import { CITIES } from '../src/cities.ts';
import { readPost } from '../src/index.ts';

const COMMUNE = { type: 'Xã', name: 'Phong Bình' };

test('every city that the units name is known, and no other', () => {
  const { versions } = loadUnitHistory();
  const named = versions.filter(({ type }) => type === 'Thành phố').map(({ name }) => searchKey(name));
  expect(new Set(CITIES.map((name) => searchKey(name)))).toEqual(new Set(named));
});

test.each([...CITIES, 'HCM'])('"TP %s" is a city, not who heads a division', (name) => {
  expect(readPost(`TP ${name}`, COMMUNE)).toEqual({ question: 'NOT_UNDERSTOOD' });
  expect(readPost(`TP. ${name}`, COMMUNE)).toEqual({ question: 'NOT_UNDERSTOOD' });
});
