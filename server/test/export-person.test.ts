import { expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { linkIdentity } from '#features/sign-in/link-identity.ts';
import { exportPerson } from '../src/export-person.ts';
import { newKeyOf } from './api-key.ts';
import { useDatabase } from './database.ts';
import { useApp } from './http.ts';
import { addTelephone } from './one-time-codes.ts';
import { makePeriod } from './periods.ts';
import { fileReport } from './reports.ts';
import { TEST_DAY, type TestAccount, World } from './world.ts';

const database = useDatabase();
const app = useApp(database);

const exported = ({ login }: Pick<TestAccount, 'login'>) =>
  asOperator(database.ownerUrl, (client) => exportPerson(client, { login }));

test('everything held about a person, and no secret of it; that it was taken out is in the trail', async () => {
  const world = new World(database);
  const town = await world.town(await world.province());
  const analyst = await world.official(town, 'ANALYST');
  const { login } = analyst;
  await world.official(town, 'LEADER');
  await asOperator(database.ownerUrl, (client) =>
    linkIdentity(client, { login, issuer: 'https://sso.example', subject: 'can-bo-7', day: TEST_DAY }),
  );
  const browser = await app.signedIn(analyst);
  await app.visitor().signIn(login, 'chín con trâu đi lạc');
  const key = await newKeyOf(browser);
  const { recoveryCodes } = await addTelephone(browser);
  const report = await fileReport(database, { unit: await world.commune(town), period: await makePeriod(database) });
  await database.truth.query(
    'update report_version set submitted_by = (select full_name from account where id = $1) where report_id = $2',
    [analyst.accountId, report.id],
  );
  const office = `officeId: "${analyst.officeId}", post: SPECIALIST, validFrom: "2022-01-01"`;
  const administrator = await app.signedIn(await world.official(town, 'ADMINISTRATOR'));
  await administrator.ask(`mutation { statePost(input: { ${office} }) { userErrors { code } } }`);
  await browser.ask('mutation { setLanguage(input: { language: EN }) { viewer { login } } }');

  const held = (await exported(analyst)) as Record<string, unknown>;
  const moment = expect.any(Date) as Date;
  expect(held).toMatchObject({
    exportedAt: moment,
    account: { login, unit: 'Thị xã Hương Trà', language: 'en', disabledAt: null, hasPassword: true },
    offices: [
      {
        kind: 'ANALYST',
        posts: [{ post: 'SPECIALIST', from: '2022-01-01' }],
        unit: 'Thị xã Hương Trà',
        validTo: null,
        endedAt: null,
      },
    ],
    sessions: [{ createdAt: moment, address: expect.stringContaining('127.0.0.1') as string, revokedAt: null }],
    devices: [{ createdAt: moment }],
    apiKeys: [{ kind: 'ANALYST', expiresAt: moment, revokedAt: null }],
    secondFactors: [{ confirmedAt: moment }],
    identities: [{ issuer: 'https://sso.example', subject: 'can-bo-7' }],
    namedIn: [{ place: 'report_version.submitted_by', times: 1 }],
    refusedSignIns: [{ reason: 'PASSWORD', address: expect.stringContaining('127.0.0.1') as string }],
  });
  expect(held.recoveryCodes).toHaveLength(recoveryCodes.length);
  const verbs = (kind: string) => (held[kind] as { verb: string }[]).map(({ verb }) => verb);
  expect(verbs('doneToThem')).toEqual(
    expect.arrayContaining(['linkIdentity', 'signIn', 'createApiKey', 'setLanguage', 'exportPerson']),
  );
  expect(verbs('doneByThem')).toEqual(expect.arrayContaining(['signIn', 'createApiKey', 'setLanguage']));
  expect(verbs('doneByThem')).not.toContain('exportPerson');

  const { rows } = await database.truth.query<{ secrets: string[] }>(
    `select array[a.password_hash, encode(f.secret, 'hex'), encode(s.token_hash, 'hex'), encode(d.token_hash, 'hex')]
              as secrets
       from account a join second_factor f on f.account_id = a.id join session s on s.account_id = a.id
       join known_device d on d.account_id = a.id where a.id = $1`,
    [analyst.accountId],
  );
  const text = JSON.stringify(held);
  for (const secret of [...rows[0]!.secrets, ...recoveryCodes, key]) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/"type":"Buffer"/);
});

test('of somebody whose account is disabled too; of nobody it is refused', async () => {
  const world = new World(database);
  const former = await world.official(await world.town(await world.province()), 'VIEWER');
  await database.owner.query('update account set disabled_at = now() where id = $1', [former.accountId]);
  expect(await exported(former)).toMatchObject({
    account: { login: former.login, disabledAt: expect.any(Date) as Date },
  });
  await expect(exported({ login: 'khong.co' })).rejects.toThrow('Không ai có tên đăng nhập khong.co.');
});
