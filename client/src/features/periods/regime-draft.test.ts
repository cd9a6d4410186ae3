import type { RegimePart } from '@dich/measure/regime';
import { expect, test } from 'vitest';
import { draftOf, emptyPart, partOf } from './regime-draft.ts';

const part: RegimePart = {
  ...{ kind: 'HALF_YEAR', vintage: 'PRELIMINARY', bounds: 'FROM_15TH', only: [1], from: null, to: null },
  ...{ cutoff: { months: null, day: 0 }, shift: 'BEFORE', locksAfter: 30 },
  dues: [
    { level: 'COMMUNE', on: { months: 0, day: 14 } },
    { level: 'DEPARTMENT', on: { months: null, day: -5 } },
  ],
};

test('what was answered is sent again as it was, and nothing of the answer beside', () => {
  const answered = { ...part, __typename: 'RegimePart', cutoff: { ...part.cutoff, __typename: 'DayFromEnd' } };
  const dues = part.dues.map((due) => ({
    ...due,
    __typename: 'RegimeDue',
    on: { ...due.on, __typename: 'DayFromEnd' },
  }));
  expect(partOf(draftOf({ ...answered, dues }))).toEqual(part);
});

test('what is typed is read: places, days of a request, the day of closing; nothing typed is all, none and never', () => {
  const empty = emptyPart();
  expect(partOf(empty)).toMatchObject({ only: null, from: null, to: null, dues: [], locksAfter: null });
  expect(partOf({ ...empty, only: '1, 3; x', locksAfter: '10' })).toMatchObject({ only: [1, 3, 0], locksAfter: 10 });
  const request = { ...empty, kind: 'AD_HOC' as const, from: '1/3/2026', to: '20/03/2026', only: '2' };
  expect(partOf(request)).toMatchObject({ only: null, from: '2026-03-01', to: '2026-03-20' });
});
