import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { confirmAs } from '#test/second-person.ts';
import { confirm, csv, preview } from '#test/sheets.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const mailing = useApp(database, {
  mail: { url: 'smtp://127.0.0.1:1', from: 'Đích <dich@example.vn>' },
  publicUrl: 'http://localhost',
});
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let administrator: TestAccount;
let leader: TestAccount;
let browser: Visitor;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  await world.commune(town, 'Hương Xuân');
  administrator = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
  leader = await world.official(town, 'LEADER');
  browser = await mailing.signedIn(administrator);
});

const HEAD = 'Họ và tên,Tên đăng nhập,Thư điện tử,Đơn vị,Chức vụ';
const fileOf = (...rows: string[]): Uint8Array => csv([HEAD, ...rows].join('\n'));

async function taken(file: Uint8Array): Promise<string> {
  const { digest } = await preview(browser, file, 'accounts');
  const { body } = await confirm(browser, file, digest, 'nguoi-dung.csv', 'accounts');
  expect(body).toMatchObject({ ok: true });
  return (body as { importId: string }).importId;
}

const undo = (importId: string, account = administrator, reason = 'Nhầm tệp') =>
  send<object>(
    ...([actors, account, 'undoAccountImport', { importId, reason }] as const),
    'import { rowCount undoneBy undoneReason }',
  );
const made = async (importId: string) =>
  (
    await database.truth.query<{ id: string; login: string; offices: string[] }>(
      `select a.id, a.login, array(select o.id from office o where o.account_id = a.id) as offices
         from account a where a.import_id = $1 order by a.login`,
      [importId],
    )
  ).rows;
const left = async (): Promise<unknown> =>
  (
    await database.truth.query(
      `select (select count(*) from account)::int as accounts, (select count(*) from office)::int as offices,
              (select count(*) from invitation)::int as links, (select count(*) from mail)::int as letters`,
    )
  ).rows[0];

test('accounts of one spreadsheet are gone with offices, links and letters, and the same file is taken in again', async () => {
  const before = await left();
  const file = fileOf('Lê Thị Mai,mai.le,,,chỉ xem', 'Lê Văn Thư,thu.le,thu@example.vn,Hương Xuân,cán bộ tổng hợp');
  const importId = await taken(file);
  expect(await left()).not.toEqual(before);
  const { accountImports } = await ask<{ accountImports: object[] }>(
    ...([actors, administrator, '{ accountImports { id file rowCount undoneAt } }', {}] as const),
  );
  expect(accountImports).toEqual([{ id: importId, file: 'nguoi-dung.csv', rowCount: 2, undoneAt: null }]);

  expect((await undo(importId, leader)).errors).toEqual(['NOT_ALLOWED ']);
  expect((await undo(importId, administrator, '')).errors).toEqual(['INVALID reason']);
  const elsewhere = await world.official(await world.town(await world.province('Quảng Trị')), 'ADMINISTRATOR');
  expect((await undo(importId, elsewhere)).errors).toEqual(['NOT_FOUND importId']);
  expect(await undo(importId)).toMatchObject({ errors: [], result: { rowCount: 2, undoneReason: 'Nhầm tệp' } });
  const after = await left();
  expect({ ...(after as object), accounts: 0, offices: 0 }).toEqual({ ...(before as object), accounts: 0, offices: 0 });
  expect(await made(importId)).toEqual([]);
  const { rows: trail } = await database.truth.query(
    `select subject, count(*)::int as entries from audit_entry where verb = 'undoAccountImport' group by 1 order by 1`,
  );
  expect(trail).toEqual([
    { subject: 'Account', entries: 2 },
    { subject: 'AccountImport', entries: 1 },
  ]);
  expect((await undo(importId)).errors).toEqual(['CONFLICT importId']);
  expect((await undo(await taken(file))).errors).toEqual([]);
});

test('they stay whole where somebody has got in or was confirmed, and everybody of these is told', async () => {
  const file = fileOf(
    'Trần An,an.tran,,,chỉ xem',
    'Trần Bình,binh.tran,,,chỉ xem',
    'Trần Chi,chi.tran,,,chỉ xem',
    'Trần Dung,dung.tran,,,chỉ xem',
  );
  const importId = await taken(file);
  const [an, binh, chi] = await made(importId);
  const confirmed = [
    { accountId: an?.id ?? '', officeIds: an?.offices ?? [], anew: false },
    { accountId: binh?.id ?? '', officeIds: [] },
  ];
  expect((await confirmAs(actors, leader, confirmed)).userErrors).toEqual([]);
  await database.truth.query(`update account set password_hash = 'x' where id = $1`, [chi?.id]);
  const before = await left();
  const { errors, messages } = await undo(importId, administrator, ' ');
  expect(errors).toEqual(['INVALID reason', ...Array.from({ length: 3 }, () => 'CONFLICT importId')]);
  expect(messages.slice(1).map((message) => message.split(' (')[0])).toEqual(['Trần An', 'Trần Bình', 'Trần Chi']);
  expect(messages[3]).toContain('đã dùng tài khoản');
  expect((await undo(importId)).errors).toHaveLength(3);
  expect(await left()).toEqual(before);
});
