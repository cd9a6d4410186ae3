import { newId } from '@dich/server/kernel/columns.ts';
import type { Making } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    /** That the unit keeps, with a period; what it asks for begins on a day of its own. */
    regime: { id: string; code: string; periodId: string; askedFrom: string };
  }
}

/** A part of a regime, as verbs take it. */
export const PART = {
  ...{ kind: 'QUARTER', vintage: 'OFFICIAL', bounds: 'CALENDAR', cutoff: { day: 0 }, dues: [], shift: 'NONE' },
};

let made = 0;

export async function periodRecords(making: Making, { unit }: Wish): Promise<Partial<Subject>> {
  made += 1;
  const { unitId, pos } = unit;
  const [code, askedFrom] = [`CD-${pos}-${made}`, `2022-03-${String(made).padStart(2, '0')}`];
  const id = await making.insert('regime', {
    ...{ code, name: 'Báo cáo quý', description: '', unit_id: unitId, pos, valid_from: '2021-01-01' },
  });
  const part = {
    ...{ ...PART, kind: 'AD_HOC', only: null, from: askedFrom, to: askedFrom },
    ...{ cutoff: { months: null, day: 0 }, locksAfter: null },
  };
  await making.insert('regime_rule', { regime_id: id, pos, valid_from: '2021-01-01', parts: JSON.stringify([part]) });
  const periodId = await making.insert('period', {
    ...{ id: newId(), regime_id: id, pos, year: 2022, ordinal: 1, kind: 'QUARTER', vintage: 'OFFICIAL' },
    ...{ starts_on: '2022-01-01', ends_on: '2022-03-31', cutoff_on: '2022-03-31' },
  });
  return { regime: { id, code, periodId, askedFrom } };
}
