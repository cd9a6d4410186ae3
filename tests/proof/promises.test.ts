import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenIn, PROMISES, type Promised, type Results, wordsOf } from './promises.ts';

const source = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test.each(PROMISES)('the tests of “$name” stand in their file', ({ file, tests }) => {
  const text = source(file);
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.flatMap(({ written }) => written).filter((title) => !text.includes(title))).toEqual([]);
});

describe('a promise', () => {
  const [promise] = PROMISES as [Promised];
  const [first, ...others] = promise.tests.map(({ fullName }) => ({ fullName, status: 'passed' }));
  const report = (results: Results['testResults'][number]['assertionResults'], file = promise.file): Results => ({
    testResults: [{ name: `/somewhere/${file}`, assertionResults: results }],
  });
  const said = (results: Results) => wordsOf(brokenIn(results, promise), promise);
  const all = [first!, ...others];

  test('holds where every test of it has passed', () => {
    expect(brokenIn(report(all), promise)).toEqual([]);
    expect(said(report(all))).toBe('✓ 5 of 5 tests');
  });

  test.each(['failed', 'skipped', 'pending', 'todo'])('is broken where one of them is %s', (status) => {
    expect(said(report([{ ...first!, status }, ...others]))).toBe('✗ 4 of 5 tests');
    expect(brokenIn(report([{ ...first!, status }, ...others]), promise)).toEqual([`${status}: ${first!.fullName}`]);
  });

  test('is broken where one of them was not run, or ran in another file alone, or nothing did', () => {
    expect(brokenIn(report(others), promise)).toEqual([`missing: ${first!.fullName}`]);
    expect(said(report(all, 'server/src/http/other.test.ts'))).toBe('✗ 0 of 5 tests');
    expect(said({ testResults: [] })).toBe('✗ 0 of 5 tests');
  });
});
