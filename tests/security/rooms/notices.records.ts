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

/** Of the person, in whatever office they act, who has given an address for e-mail and taken a calendar. */
export async function noticeOf(making: Making, { provinceId, accountId, officeId, unit }: TestAccount): Promise<Told> {
  const noticeId = await making.insert('notice', {
    ...{ province_id: provinceId, account_id: accountId, pos: unit.pos, personal: true },
    ...{ kind: 'NEW_DEVICE', facts: '{}', subject_id: accountId, occasion: '', at: '2023-01-01T00:00:00Z' },
  });
  await making.database.truth.query(
    `insert into mail_address (province_id, account_id, address) values ($1, $2, 'an@example.vn') on conflict do nothing`,
    [provinceId, accountId],
  );
  await making.database.truth.query(
    `insert into calendar_feed (province_id, id, account_id, office_id, pos, token_hash, created_at)
     values ($1, gen_random_uuid(), $2, $3, $4, decode(replace($5, '-', ''), 'hex'), now()) on conflict do nothing`,
    [provinceId, accountId, officeId, unit.pos, officeId],
  );
  return { noticeId };
}
