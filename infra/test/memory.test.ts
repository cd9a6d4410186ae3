import { expect, test } from 'vitest';
import { memoryOfMachine, memorySettings } from '../src/postgres/memory.ts';

const GB = 2 ** 30;

test.each([
  [GB / 4, '128MB', '4MB'],
  [2 * GB, '512MB', '4MB'],
  [4 * GB, '1024MB', '8MB'],
  [24 * GB, '2048MB', '32MB'],
  [512 * GB, '2048MB', '32MB'],
])('of a machine with %d bytes, %s for pages and %s for a sort', (total, pages, sort) => {
  expect(memorySettings(total)).toEqual([`shared_buffers=${pages}`, `work_mem=${sort}`]);
});

test('a machine has some memory', () => {
  expect(memoryOfMachine()).toBeGreaterThan(GB / 8);
});
