import { newId } from '@dich/server/kernel/columns.ts';
import type { TestAccount } from '@dich/server/test/world.ts';
import type { Making } from '../matrix.making.ts';

interface Keys {
  apiKeyId: string;
  passkeyId: string;
  sessionId: string;
}

declare module '../matrix.subject.ts' {
  interface Subject {
    /** Of the colleague. */
    keys: Keys;
  }
  interface Own extends Keys {}
}

/** An API key, a session, and two passkeys, of which one may go. */
export async function keysOf(making: Making, account: TestAccount): Promise<Keys> {
  const { provinceId, accountId, officeId, unit } = account;
  const apiKeyId = await making.insert('api_key', {
    ...{ province_id: provinceId, account_id: accountId, office_id: officeId },
    ...{ pos: unit.pos, name: 'Power BI', kind: 'VIEWER', token_hash: Buffer.from(newId()) },
    ...{ created_at: '2023-01-01T00:00:00Z', expires_at: '2999-01-01T00:00:00Z' },
  });
  const passkey = (name: string) =>
    making.insert('passkey', {
      ...{ province_id: provinceId, account_id: accountId, name, counter: 0 },
      ...{ credential_id: newId(), public_key: Buffer.from(newId()) },
    });
  const [passkeyId] = [await passkey('máy tính'), await passkey('điện thoại')];
  await making.actors.caller(account);
  return {
    apiKeyId,
    passkeyId,
    sessionId: await making.idOf('select id from session where account_id = $1', [accountId]),
  };
}
