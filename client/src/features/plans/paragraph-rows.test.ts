import { describe, expect, it } from 'vitest';
import { actOnRows, paragraphsOf, placedAtRows, type RowAct, type Rows, rowsOf, saidRows } from './paragraph-rows.ts';

const KEPT = [
  { text: 'III. TỔ CHỨC', heading: true, indicators: [] },
  { text: '1. Văn phòng\nvà các phòng', heading: false, indicators: [{ id: 'a' }, { id: 'b' }] },
  { text: '2. Định kỳ báo cáo.', heading: false, indicators: [] },
];
const after = (...acts: RowAct[]): Rows => acts.reduce(actOnRows, rowsOf(KEPT));
const texts = ({ rows }: Rows) => rows.map(({ text }) => text);

describe('the paragraphs of a place in a form', () => {
  it('come back as they went into it, also where one has several lines', () => {
    expect(paragraphsOf(after().rows)).toEqual(
      KEPT.map(({ indicators, ...words }) => ({ ...words, indicatorIds: indicators.map(({ id }) => id) })),
    );
  });

  it('of a place where nothing stands begin with an empty one, which is not sent', () => {
    expect(texts(rowsOf([]))).toEqual(['']);
    expect(saidRows(rowsOf([]).rows)).toEqual([]);
  });

  it('a pasted text is a paragraph a line, between what stood before and after it', () => {
    const pasted = after({ type: 'pasted', key: 2, from: 3, to: 3, text: 'Một;\r\n\r\n\t- Hai;\r\nBa: ' });
    expect(texts(pasted).slice(2)).toEqual(['2. Một;', '- Hai;', 'Ba:Định kỳ báo cáo.']);
    expect(pasted.caret).toEqual({ key: pasted.rows[4]?.key, at: 3 });
  });

  it('a line end parts a paragraph, joining puts it together again, with the indicators of both', () => {
    const parted = after({ type: 'pasted', key: 1, from: 12, to: 12, text: '\n' });
    expect(texts(parted)).toEqual(['III. TỔ CHỨC', '1. Văn phòng', '\nvà các phòng', '2. Định kỳ báo cáo.']);
    const key = parted.rows[2]?.key as number;
    const joined = actOnRows(parted, { type: 'joined', key });
    expect(joined.rows).toEqual(rowsOf(KEPT).rows);
    expect(joined.caret).toEqual({ key: 1, at: 12 });
  });

  it('keep their marks where they go, and stop at the ends', () => {
    const moved = after({ type: 'moved', key: 0, by: 1 }, { type: 'moved', key: 2, by: 1 });
    expect(moved.rows.map(({ key, heading }) => [key, heading])).toEqual([
      [1, false],
      [0, true],
      [2, false],
    ]);
  });

  it('that was taken out is put back where it was', () => {
    const removed = after({ type: 'removed', key: 1 });
    expect(texts(removed)).toEqual(['III. TỔ CHỨC', '2. Định kỳ báo cáo.']);
    expect(actOnRows(removed, { type: 'putBack' }).rows).toEqual(rowsOf(KEPT).rows);
  });

  it('a line that becomes a heading states no target', () => {
    const { rows } = after({ type: 'typed', key: 1, change: { heading: true } });
    expect(paragraphsOf(rows)[1]).toMatchObject({ heading: true, indicatorIds: [] });
  });

  it('a refusal stands at the row that was sent, whatever empty ones stood between', () => {
    const { rows } = after({ type: 'typed', key: 1, change: { text: ' ' } });
    const wrong = { code: 'INVALID', path: ['paragraphs', '1', 'text'], message: 'Quá dài.' };
    const stale = { code: 'STALE', path: ['revision'], message: 'Vừa sửa.' };
    expect(placedAtRows([wrong, stale], saidRows(rows))).toEqual({ errors: new Map([[2, 'Quá dài.']]), rest: [stale] });
  });
});
