import { expect, it } from 'vitest';
import { PROJECT, violationsIn } from './check.ts';

it('the laws of the house hold', () => {
  expect(violationsIn(PROJECT)).toEqual([]);
});
