import { describe, expect, it } from 'vitest';
import { type CellDrafts, cellDrafts, openDrafts } from '#lib/cell-drafts.ts';
import { partKey } from './figure-keys.ts';
import { reportRow } from './report-row.fixture.ts';
import { type ReportRow, savedTextsOf } from './report-row.ts';
import { isUnexplained } from './unexplained.ts';

const [value, note] = [partKey('i1', 'value'), partKey('i1', 'note')];
const typed = (row: ReportRow, texts: Record<string, string>): CellDrafts =>
  cellDrafts(openDrafts(savedTextsOf([row]), {}), { type: 'typed', texts });

/** A row that the regime of the report only asks for; what the sender has said where figures count. */
const askedFor = (said: string | null): ReportRow => ({
  ...reportRow({ kind: 'QUANTITY', unitOfMeasure: 'người' }),
  supplied: {
    __typename: 'SuppliedFigure',
    regime: { __typename: 'Regime', id: 'r1', name: 'Báo cáo định kỳ hằng quý' },
    ...{ display: said, value: said, numerator: null, denominator: null, achieved: null, grade: null },
  },
});
const isAsked = (row: ReportRow, texts: Record<string, string>) => isUnexplained(row, typed(row, texts));

describe('a figure that is only asked for', () => {
  it('wants a note where it differs from what counts', () => {
    expect(isAsked(askedFor('44'), { [value]: '45' })).toBe(true);
    expect(isAsked(askedFor('44'), { [value]: '45', [note]: 'Rà soát cuối năm' })).toBe(false);
    expect(isAsked(askedFor('44'), { [value]: '44' })).toBe(false);
  });
  it('wants none where nothing is typed, nothing is there to hold it against, or it counts itself', () => {
    expect(isAsked(askedFor('44'), {})).toBe(false);
    expect(isAsked(askedFor(null), { [value]: '45' })).toBe(false);
    expect(isAsked(reportRow({ kind: 'QUANTITY' }), { [value]: '45' })).toBe(false);
  });
});

describe('a figure that counts', () => {
  const said = (value: string) => ({
    __typename: 'FigureAskedElsewhere' as const,
    regime: { __typename: 'Regime' as const, id: 'r2', name: 'Báo cáo năm' },
    ...{ wholePeriod: null, display: value, value, numerator: null, denominator: null, achieved: null, grade: null },
  });
  it('wants a note where its sender has said something else under a regime that asks, whichever of several it is', () => {
    const row = { ...reportRow({ kind: 'QUANTITY' }), askedElsewhere: [said('45'), said('44')] };
    expect(isAsked(row, { [value]: '45' })).toBe(true);
    expect(isAsked(row, { [value]: '45', [note]: 'Rà soát' })).toBe(false);
    expect(isAsked({ ...row, askedElsewhere: [said('45')] }, { [value]: '45' })).toBe(false);
    expect(isAsked(row, {})).toBe(false);
  });
});
