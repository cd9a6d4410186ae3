import { readTarget } from '@dich/measure';
import { describe, expect, it } from 'vitest';
import { cellDrafts, openDrafts } from '#lib/cell-drafts.ts';
import { askedCell, partKey } from './figure-keys.ts';
import { askedIn, readingOf, reportRow } from './report-row.fixture.ts';
import { type ReportRow, savedTextsOf } from './report-row.ts';
import { verdictOf } from './row-verdict.ts';
import { typedVerdictOf } from './typed-verdict.tsx';

const YEAR = { kind: 'YEAR', ordinal: 1, endsOn: '2022-12-31' } as const;
const AFTER = '2023-01-10';

const target = (text: string, unitOfMeasure: string) => ({
  text,
  reading: readingOf(readTarget(text, { unitOfMeasure }).target),
});
const ratio = { kind: 'RATIO', unitOfMeasure: '%', operandUnit: 'hộ' } as const;
const waste = (numerator: string, denominator: string): ReportRow =>
  reportRow(ratio, { target: target('>93%', '%'), figure: { numerator, denominator } });

describe('a figure of a report against its target', () => {
  it('a ratio is judged by its operands, not by a rounded percentage', () => {
    expect(verdictOf(waste('93', '100'), YEAR, AFTER)).toMatchObject({ attainment: 'NOT_MET', label: 'không đạt' });
    expect(verdictOf(waste('93001', '100000'), YEAR, AFTER)).toMatchObject({ attainment: 'MET', label: 'đạt' });
  });
  it('what is not met is "chưa đạt" until the period has ended', () => {
    expect(verdictOf(waste('50', '100'), YEAR, '2022-12-31')?.label).toBe('chưa đạt');
  });
  it('without a figure, or a target that can be read, there is no verdict', () => {
    expect(verdictOf(reportRow(ratio, { target: target('>93%', '%') }), YEAR, AFTER)).toBeNull();
    expect(verdictOf(reportRow(ratio, { figure: { numerator: '1', denominator: '2' } }), YEAR, AFTER)).toBeNull();
  });
  it('a fall from a base that only the server knows is left open', () => {
    const poverty = reportRow(ratio, {
      target: target('giảm 1,0-1,2 điểm %', '%'),
      figure: { numerator: '104', denominator: '1775' },
    });
    expect(verdictOf(poverty, YEAR, AFTER)).toMatchObject({ attainment: 'NOT_ASSESSED', label: 'chưa đánh giá' });
  });
  it('times are judged quarter by quarter, as they are typed', () => {
    const checks = reportRow(
      { kind: 'FREQUENCY', unitOfMeasure: 'lần/quý' },
      {
        target: target('ít nhất 01 lần/quý', 'lần/quý'),
        asked: askedIn('TIMES', { '2022-Q1': 'I', '2022-Q2': 'II', '2022-Q3': 'III', '2022-Q4': 'IV' }),
      },
    );
    const after = (...times: string[]) => {
      const texts = Object.fromEntries(
        times.map((text, index) => [partKey('i1', askedCell(`2022-Q${index + 1}`)), text]),
      );
      const drafts = cellDrafts(openDrafts(savedTextsOf([checks]), {}), { type: 'typed', texts });
      return typedVerdictOf(checks, drafts, YEAR, AFTER)?.attainment;
    };
    expect(after('1', '2', '1', '1')).toBe('MET');
    expect(after('1', '0', '2', '3')).toBe('NOT_MET');
    expect(after('1', '1')).toBe('NOT_ASSESSED');
    expect(after()).toBeUndefined();
  });
  it('what is typed is judged as it is typed, half a ratio not yet', () => {
    const row = waste('50', '100');
    const typed = (texts: Record<string, string>) =>
      typedVerdictOf(row, cellDrafts(openDrafts(savedTextsOf([row]), {}), { type: 'typed', texts }), YEAR, AFTER);
    expect(typed({ [partKey('i1', 'numerator')]: '99' })?.attainment).toBe('MET');
    expect(typed({ [partKey('i1', 'numerator')]: '' })).toBeNull();
  });
});
