import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countsOf, faultsIn } from './asvs.ts';
import { figuresOf } from './figures.ts';

const page = readFileSync(new URL('../../docs/ASVS.md', import.meta.url), 'utf8');

test('every requirement of levels 1 and 2 has a status, with what shows it or why not', ({ task }) => {
  expect(faultsIn(page)).toEqual([]);
  figuresOf(task, { 'ASVS 5 L1': countsOf(page, 'L1'), 'ASVS 5 L2': countsOf(page, 'L2') });
});

test.each([
  ['a row taken out', /^\| 8\.4\.1 .*\n/m, '', '8.4.1 is missing'],
  ['a row twice', /^\| 8\.4\.1 .*\n/m, '$&$&', '8.4.1 is there twice'],
  ['another level', '| 8.4.1 | L2 |', '| 8.4.1 | L1 |', '8.4.1 is not of L1'],
  ['a status of its own', /^(\| 8\.4\.1 .*)\| met \|/m, '$1| nearly |', '8.4.1 is "nearly"'],
  [
    'a word in the place of a file',
    /^(\| 8\.4\.1 .*\| met \|).*$/m,
    '$1 surely |',
    '8.4.1 is met, and no file shows it',
  ],
  ['a requirement without a reason', /^(\| 17\.1\.1 .*applicable \|).*$/m, '$1 |', '17.1.1 is missing'],
  [
    'one of level 1 that is not met below alone',
    /^(\| 8\.3\.1 .*)\| met \|/m,
    '$1| not met |',
    '8.3.1 is not met, and the top of the page says otherwise',
  ],
])('%s is noticed', (_name, was, becomes, fault) => {
  expect(faultsIn(page.replace(was, becomes))).toContain(fault);
});
