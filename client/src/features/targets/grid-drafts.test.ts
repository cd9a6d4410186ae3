import { type WordsContext } from '@dich/measure';
import { describe, expect, it } from 'vitest';
import { cellOf, openDrafts } from '#lib/cell-drafts.ts';
import { asServerAsks } from './grid-drafts.ts';
import { readWords } from './reading.ts';

const context: WordsContext = {
  indicator: 'Tổng thu ngân sách',
  unitOfMeasure: 'tỷ đồng',
  direction: 'HIGHER',
  level: 'COMMUNE',
  siblings: ['7,2 tỷ đồng'],
};
const text = '9.398 tỷ đồng';
const cell = cellOf(openDrafts({ cell: text }, {}), 'cell');
const read = readWords(text, context, null);
const asked = { text, question: 'Là 9,398 tỷ đồng hay 9.398 tỷ đồng?' };
const alone = { ...context, siblings: [] };

describe('words that the server reads otherwise', () => {
  it('show its question with the ways to read them, in the place of our own reading', () => {
    expect(read.target).not.toBeNull();
    const shown = asServerAsks(read, cell, asked, alone);
    expect([shown.target, shown.explanation, shown.question]).toEqual([null, null, asked.question]);
    expect(shown.candidates).toHaveLength(2);
  });
  it('once typed anew, or never asked about, are read here', () => {
    const typed = cellOf(openDrafts({ cell: '9,4 tỷ đồng' }, {}), 'cell');
    expect(asServerAsks(read, typed, asked, alone)).toBe(read);
    expect(asServerAsks(read, cell, undefined, alone)).toBe(read);
  });
});
