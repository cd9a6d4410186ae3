import { newId } from '@dich/server/kernel/columns.ts';
import type { TestAccount } from '@dich/server/test/world.ts';
import type { Making } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    /** A colleague, with an office. */
    person: TestAccount;
    /** Somebody whose office waits to be confirmed, with a link: made by nobody who asks. */
    waiting: TestAccount;
  }
}

export const peopleRecords = async (making: Making, { unit }: Wish): Promise<Partial<Subject>> => {
  const { world } = making;
  const waiting = await world.official(unit, 'VIEWER');
  await making.insert('invitation', {
    ...{ province_id: unit.provinceId, account_id: waiting.accountId, pos: unit.pos },
    ...{ token_hash: Buffer.from(newId()), expires_at: '2999-01-01T00:00:00Z' },
  });
  await making.idOf('update office set confirmed_at = null where id = $1 returning id', [waiting.officeId]);
  return { person: await world.official(unit, 'VIEWER'), waiting };
};
