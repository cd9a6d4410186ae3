import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { erasePerson, previewErasure } from '../src/erase-person.ts';
import { exportPerson } from '../src/export-person.ts';
import { eraseWhoLeft } from '../src/forget-old.ts';
import { actorsOf, atEight } from './actors.ts';
import { useDatabase } from './database.ts';
import { ask } from './execute.ts';
import { useApp } from './http.ts';
import { makePeriod } from './periods.ts';
import { columnsThat } from './personal-columns.ts';
import { fileReport } from './reports.ts';
import { RULES } from './retention.ts';
import { TEST_ROLES } from './roles.ts';
import { TEST_DAY, type TestAccount, type TestUnit, World } from './world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const app = useApp(database);
const page = readFileSync(new URL('../../docs/PERSONAL-DATA.md', import.meta.url), 'utf8');
const now = atEight(TEST_DAY);
const GROUND = 'Đơn số 12/ĐĐN ngày 03/01/2023';
let world: World;
let town: TestUnit;
let administrator: TestAccount;
/** Who left: the account is closed, the office ended. */
let former: TestAccount;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
});

const change = (account: TestAccount, what: string) =>
  database.truth.query(`update account set ${what} where id = $1`, [account.accountId]);

beforeEach(async () => {
  former = await world.official(town, 'PLANNER', { validTo: '2022-12-31' });
  await change(former, `disabled_at = '2023-01-02T01:00:00Z', language = 'en', password_hash = 'x'`);
});

const erased = ({ login }: Pick<TestAccount, 'login'>, ground = GROUND) =>
  asOperator(database.ownerUrl, (client) => erasePerson(client, { login, ground, now }));
const preview = ({ login }: Pick<TestAccount, 'login'>) =>
  asOperator(database.ownerUrl, (client) => previewErasure(client, { login, now }));

const rowOf = async ({ accountId }: TestAccount): Promise<Record<string, unknown>> =>
  (await database.truth.query('select * from account where id = $1', [accountId])).rows[0];

/** Something of every table that docs/PERSONAL-DATA.md says goes with the person. */
async function fillFor(account: TestAccount): Promise<void> {
  for (const { table, aged } of RULES) if (table !== 'mail_address') await aged(database, account, 0);
  const key = [account.provinceId, account.accountId];
  for (const text of [
    `insert into mail_address (province_id, account_id, address) values ($1, $2, 'an@example.vn')`,
    `insert into second_factor (province_id, account_id, secret) values ($1, $2, 'x')`,
    `insert into recovery_code (province_id, id, account_id, code_hash) values ($1, gen_random_uuid(), $2, 'x')`,
    `insert into passkey (province_id, id, account_id, credential_id, public_key, counter, name)
     values ($1, gen_random_uuid(), $2, 'x', 'x', 0, 'x')`,
    `insert into identity (province_id, issuer, subject, account_id) values ($1, 'https://sso.example', $2::uuid::text, $2)`,
  ]) {
    await database.truth.query(text, key);
  }
  await database.truth.query(
    `insert into calendar_feed (province_id, id, account_id, office_id, pos, token_hash, created_at)
     values ($1, gen_random_uuid(), $2, $3, $4, 'x', now())`,
    [...key, account.officeId, account.unit.pos],
  );
  for (const name of [account.login, `${account.login}@10.0.0.1`]) {
    await database.truth.query('insert into sign_in_throttle (key, failures, last_failure_at) values ($1, 1, now())', [
      `account:${name}`,
    ]);
  }
}

const tablesOf = (columns: readonly string[]) => [...new Set(columns.map((column) => column.split('.')[0] ?? ''))];

/** How many rows of each table are the account’s. */
async function rowsOf({ accountId, login }: TestAccount, tables: readonly string[]): Promise<Record<string, number>> {
  const counts = tables.map(async (table) => {
    const { rows } = await database.truth.query<{ count: number }>(
      table === 'sign_in_throttle'
        ? `select count(*)::int as count from sign_in_throttle where strpos(key, $1) > 0`
        : `select count(*)::int as count from ${table} where account_id = $1`,
      [table === 'sign_in_throttle' ? login : accountId],
    );
    return [table, rows[0]?.count ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** All rows of the tables as they are. */
const contents = async (tables: readonly string[]) =>
  Promise.all(
    tables.map(
      async (table) =>
        (await database.truth.query(`select '${table}' as of, t::text as row from ${table} t order by 2`)).rows,
    ),
  );

describe('a person who is erased', () => {
  test('loses what docs/PERSONAL-DATA.md says goes, of every table', async () => {
    await fillFor(former);
    const tables = tablesOf(columnsThat(page, 'erased')).filter((table) => table !== 'account');
    const held = await rowsOf(former, tables);
    expect(Object.entries(held).filter(([, count]) => count === 0)).toEqual([]);
    const before = await rowOf(former);
    await erased(former);
    const left = await rowsOf(former, tables);
    expect(Object.entries(left).filter(([, count]) => count > 0)).toEqual([]);
    const after = await rowOf(former);
    const columns = columnsThat(page, 'erased').filter((column) => column.startsWith('account.'));
    expect(columns.length).toBeGreaterThan(3);
    for (const column of columns) {
      const name = column.replace('account.', '');
      expect({ column, same: before[name] === after[name] }).toEqual({ column, same: false });
    }
    expect(after).toMatchObject({ login: `da-an-danh.${former.accountId}`, full_name: '(đã ẩn danh)', erased_at: now });
  });

  test('keeps what it says stays: offices, documents, and a whole trail with one entry more', async () => {
    await ask(actors, administrator, '{ viewer { login } }');
    const report = await fileReport(database, { unit: town, period: await makePeriod(database) });
    await database.truth.query('update report_version set submitted_by_account_id = $1 where report_id = $2', [
      former.accountId,
      report.id,
    ]);
    await asOperator(database.ownerUrl, (client) => exportPerson(client, former));
    const tables = tablesOf(columnsThat(page, 'stays')).filter((table) => !['account', 'audit_entry'].includes(table));
    const trail = async () =>
      (
        await database.truth.query(
          'select verb, actor_name, after, hash = app.audit_hash(a) as whole from audit_entry a where unit_id = $1 order by seq',
          [town.unitId],
        )
      ).rows;
    const [before, entries] = [await contents(tables), await trail()];
    const { created_at, disabled_at } = await rowOf(former);
    await erased(former);
    expect(await contents(tables)).toEqual(before);
    expect(await rowOf(former)).toMatchObject({ created_at, disabled_at });
    expect(await trail()).toEqual([
      ...entries,
      { verb: 'erasePerson', actor_name: 'Vận hành', after: { ground: GROUND }, whole: true },
    ]);
  });

  test('is found by nobody: the name to sign in with is free, the account is in no list and administered no more', async () => {
    await erased(former);
    await expect(erased(former)).rejects.toThrow('Không ai có tên đăng nhập');
    await expect(erased({ login: `da-an-danh.${former.accountId}` })).rejects.toThrow('đã được ẩn danh');
    const search = `{ accounts(search: "ẩn danh") { totalCount } }`;
    expect(await ask(actors, administrator, search)).toEqual({ accounts: { totalCount: 0 } });
    const enable = 'mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { userErrors { code } } }';
    const { revision } = await rowOf(former);
    expect(await ask(actors, administrator, enable, { input: { accountId: former.accountId, revision } })).toEqual({
      enableAccount: { userErrors: [{ code: 'LOCKED' }] },
    });
    expect((await app.visitor().signIn(former.login)).status).toBe(401);
    const other = await world.official(town, 'VIEWER');
    await database.truth.query('update account set login = $2 where id = $1', [other.accountId, former.login]);
  });
});

describe('before that', () => {
  test('a preview says how much goes and stays, and changes nothing', async () => {
    await fillFor(former);
    const before = await rowOf(former);
    const { accountId, hindered, goes, stays } = await preview(former);
    expect({ accountId, hindered }).toEqual({ accountId: former.accountId, hindered: [] });
    expect(goes).toMatchObject({
      account: 1,
      sessions: 1,
      passkeys: 1,
      countedFailures: 2,
      notices: 2,
      mailAddress: 1,
    });
    expect(stays).toMatchObject({ offices: 1, doneByThem: 0, namedIn: 0 });
    expect(await rowOf(former)).toEqual(before);
    expect((await erased(former)).goes).toEqual(goes);
  });

  test('everything that hinders it is named at once', async () => {
    const busy = await world.official(town, 'LEADER');
    const report = await fileReport(database, {
      ...{ unit: town, period: await makePeriod(database), state: 'SUBMITTED' },
    });
    await database.truth.query('update report_version set submitted_by_account_id = $1 where report_id = $2', [
      busy.accountId,
      report.id,
    ]);
    const all = [
      'Tài khoản còn mở. Hãy nhờ quản trị của đơn vị khóa tài khoản trước.',
      'Người này còn giữ chức vụ lãnh đạo tại Thị xã Hương Trà. Hãy kết thúc chức vụ đó trước.',
      'Báo cáo của Thị xã Hương Trà do người này gửi còn chờ duyệt. Hãy chờ đến khi được duyệt hoặc trả lại.',
    ];
    expect((await preview(busy)).hindered).toEqual(all);
    await expect(erased(busy)).rejects.toThrow(all.join(' '));
    expect(await rowOf(busy)).toMatchObject({ login: busy.login, erased_at: null });
  });

  test('an office that begins only later hinders it too', async () => {
    await database.truth.query(
      `insert into office (province_id, id, account_id, unit_id, pos, kind, valid_from)
       values ($1, gen_random_uuid(), $2, $3, $4, 'VIEWER', '2023-06-01')`,
      [former.provinceId, former.accountId, town.unitId, town.pos],
    );
    await expect(erased(former)).rejects.toThrow('còn giữ chức vụ chỉ xem');
  });

  test.each([
    ['is none', ''],
    ['names the person', 'Theo đơn của PLANNER Hương Trà'],
  ])('a ground that %s is refused', async (_name, ground) => {
    await expect(erased(former, ground)).rejects.toMatchObject({ problems: [{ code: 'INVALID', path: ['ground'] }] });
    expect(await rowOf(former)).toMatchObject({ erased_at: null });
  });
});

describe('by rule', () => {
  const gone = (day: string) =>
    eraseWhoLeft({ orm: database.orm, servingRole: TEST_ROLES.app, now: () => atEight(day) });
  const isErased = async (account: TestAccount) => (await rowOf(account)).erased_at !== null;

  test('who left two years ago is erased, as the trail says; nobody a day before', async () => {
    // accounts of the other tests are closed at the same moment
    await gone('2025-01-01');
    expect(await isErased(former)).toBe(false);
    await gone('2025-01-03');
    expect(await isErased(former)).toBe(true);
    const { rows } = await database.truth.query(
      `select actor_name, office_kind, after from audit_entry where verb = 'erasePerson' and subject_id = $1`,
      [former.accountId],
    );
    expect(rows).toEqual([
      { actor_name: 'Tự động, theo thời hạn lưu giữ', office_kind: 'OPERATOR', after: { ground: 'RULE' } },
    ]);
  });

  test('not whose office ended later, nor whose account is open, nor whose report waits', async () => {
    const [open, later, waited] = [
      await world.official(town, 'PLANNER', { validTo: '2022-12-31' }),
      await world.official(town, 'PLANNER', { validTo: '2024-06-30' }),
      await world.official(town, 'PLANNER', { validTo: '2022-12-31' }),
    ];
    for (const account of [later, waited]) await change(account, `disabled_at = '2022-01-02T01:00:00Z'`);
    const report = await fileReport(database, {
      ...{ unit: town, period: await makePeriod(database), state: 'SUBMITTED' },
    });
    await database.truth.query('update report_version set submitted_by_account_id = $1 where report_id = $2', [
      waited.accountId,
      report.id,
    ]);
    await gone('2025-03-01');
    expect(await Promise.all([open, later, waited].map(isErased))).toEqual([false, false, false]);
    await gone('2026-07-02');
    expect(await Promise.all([open, later, waited].map(isErased))).toEqual([false, true, false]);
  });

  test('the serving role erases nobody by itself', async () => {
    const erase = actors.as(administrator, (ctx) =>
      ctx.em.execute(`select app.erase_account(?::smallint, ?, 'x', 'x', now(), 'x')`, [
        former.provinceId,
        former.accountId,
      ]),
    );
    await expect(erase).rejects.toThrow('permission denied');
  });
});
