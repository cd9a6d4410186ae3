import type { TestAccount } from '@dich/server/test/world.ts';
import type { Making } from '../matrix.making.ts';

interface Told {
  noticeId: string;
}

declare module '../matrix.subject.ts' {
  interface Subject {
    /** Of the colleague. */
    notice: Told;
  }
  interface Own extends Told {}
}

/** Of the person, in whatever office they act. */
export async function noticeOf(making: Making, { provinceId, accountId, unit }: TestAccount): Promise<Told> {
  const noticeId = await making.insert('notice', {
    ...{ province_id: provinceId, account_id: accountId, pos: unit.pos, personal: true },
    ...{ kind: 'NEW_DEVICE', facts: '{}', subject_id: accountId, occasion: '', at: '2023-01-01T00:00:00Z' },
  });
  return { noticeId };
}
