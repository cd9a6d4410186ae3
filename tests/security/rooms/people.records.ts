import { newId } from '@dich/server/kernel/columns.ts';
import type { TestAccount, TestUnit } from '@dich/server/test/world.ts';
import type { Making } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';
import { importOf } from './imports.records.ts';

declare module '../matrix.subject.ts' {
  interface Subject {
    /** A colleague, with an office. */
    person: TestAccount;
    /** Somebody whose office waits to be confirmed, with a link: made by nobody who asks. */
    waiting: TestAccount;
    /** Accounts that the unit took in. */
    accountImportId: string;
    /** An office that a colleague has handed over to another one. */
    substitutionId: string;
  }
  interface Own {
    /** An office in which whoever asks acts for somebody. */
    ownSubstitutionId: string;
  }
}

export const peopleRecords = async (making: Making, wish: Wish): Promise<Partial<Subject>> => {
  const { unit } = wish;
  const { world } = making;
  const waiting = await world.official(unit, 'VIEWER');
  await making.insert('invitation', {
    ...{ province_id: unit.provinceId, account_id: waiting.accountId, pos: unit.pos },
    ...{ token_hash: Buffer.from(newId()), expires_at: '2999-01-01T00:00:00Z' },
  });
  await making.idOf('update office set confirmed_at = null where id = $1 returning id', [waiting.officeId]);
  const substitutionId = await substitutionOf(making, unit, await world.official(unit, 'PLANNER'));
  const accountImportId = await importOf(making, wish, 'accounts');
  return { person: await world.official(unit, 'VIEWER'), waiting, substitutionId, accountImportId };
};

/** An office of somebody becomes one that a colleague has handed over to them. */
async function substitutionOf(making: Making, unit: TestUnit, held: TestAccount): Promise<string> {
  const giver = await making.world.official(unit, 'PLANNER');
  return making.idOf(
    `update office set on_behalf_of = $1, made_by_account_id = $2, valid_to = '2999-01-01' where id = $3 returning id`,
    [giver.officeId, giver.accountId, held.officeId],
  );
}

/** Whoever asks acts for somebody, too, in an office beside the one that they ask in. */
export const ownSubstitution = async (making: Making, account: TestAccount): Promise<{ ownSubstitutionId: string }> => {
  const held = await making.world.official(account.unit, 'PLANNER', { samePersonAs: account });
  return { ownSubstitutionId: await substitutionOf(making, account.unit, held) };
};
