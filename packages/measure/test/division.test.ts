import { expect, test } from 'vitest';
import { divisionSays, divisionTold } from '../src/division.ts';
import { print } from '../src/messages.ts';

const department = (leads: boolean, isGiven: boolean) => ({ leads, isGiven });

test.each([
  { of: 'nobody is given any', given: [department(true, false), department(false, false)], told: null },
  { of: 'the lead alone is', given: [department(true, true), department(false, false)], told: null },
  { of: 'others are and the lead is not', given: [department(true, false), department(false, true)], told: 'PART' },
  { of: 'the lead and others are', given: [department(true, true), department(false, true)], told: null },
  { of: 'others are where none leads', given: [department(false, true), department(false, false)], told: null },
])('of what is made of parts, where $of: $told', ({ given, told }) => {
  expect(divisionTold(given, true)).toBe(told);
});

test('where no number is made of parts the unit types its own as soon as another than the lead is given one', () => {
  expect(divisionTold([department(true, true), department(false, true)], false)).toBe('OWN_FIGURE');
  expect(divisionTold([department(true, true), department(false, false)], false)).toBeNull();
  expect(print(divisionSays('OWN_FIGURE'), 'vi')).toMatch(/đơn vị tự nhập số chung/);
});
