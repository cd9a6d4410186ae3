import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { confirmAs } from '#test/second-person.ts';
import { confirm, preview, problemsIn, type TestCell, xlsx } from '#test/sheets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const mailing = useApp(database, {
  mail: { url: 'smtp://127.0.0.1:1', from: 'Đích <dich@example.vn>' },
  publicUrl: 'http://localhost',
});
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let commune: TestUnit;
let sibling: TestUnit;
let administrator: TestAccount;
let leader: TestAccount;
let browser: Visitor;

beforeAll(async () => {
  world = new World(database);
  const province = await world.province();
  town = await world.town(province);
  sibling = await world.town(province, 'Hương Thủy');
  commune = await world.commune(town);
  await world.department(town);
  administrator = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
  leader = await world.official(town, 'LEADER');
  browser = await app.signedIn(administrator);
});

const HEAD = [
  'Họ và tên',
  'Tên đăng nhập',
  'Thư điện tử',
  'Đơn vị',
  'Vai trò',
  'Phòng, ban',
  'Từ ngày',
  'Đến hết ngày',
];
const sheetOf = (...rows: TestCell[][]): Promise<Uint8Array> => xlsx([HEAD, ...rows]);
const seenBy = (visitor: Visitor, file: Uint8Array) => preview(visitor, file, 'accounts');
const confirmBy = (visitor: Visitor, file: Uint8Array, digest: string | null) =>
  confirm(visitor, file, digest, 'nguoi-dung.xlsx', 'accounts');
const loginsIn = async (unit: TestUnit): Promise<string[]> => {
  const { rows } = await database.truth.query<{ login: string }>(
    'select login from account where unit_id = $1 order by login',
    [unit.unitId],
  );
  return rows.map(({ login }) => login);
};

interface Imported {
  ok: boolean;
  count: number;
  once: { links: { fullName: string; login: string; link: string | null; mailedTo: string | null }[] };
}

describe('people in a spreadsheet', () => {
  test('are previewed, made with their links in one act, and come in by link and the code of a second person', async () => {
    const file = await sheetOf(
      ['Nguyễn Thị Hoa', null, null, null, 'Cán bộ tổng hợp', null, null, null],
      ['Nguyễn Văn Hoa', null, null, 'TX Hương Trà', 'trưởng phòng', 'phong tai chinh - ke hoach', null, '31/12/2023'],
      ['Hoàng Đức Ái', 'ai.hoang', null, commune.code, 'lãnh đạo', null, '01/02/2023', null],
    );
    const seen = await seenBy(browser, file);
    expect({ ...seen, rows: seen.rows.map(({ understood }) => understood) }).toMatchObject({
      ...{ status: 200, count: 3, problemRows: 0, unused: [] },
      rows: [
        'Đăng nhập bằng hoa.nguyen; cán bộ tổng hợp, thị xã Hương Trà; bạn giao đường dẫn',
        'Đăng nhập bằng hoa.nguyenvan; trưởng phòng, Phòng Tài chính - Kế hoạch, thị xã Hương Trà, từ 10/01/2023 đến hết 31/12/2023; bạn giao đường dẫn',
        'Đăng nhập bằng ai.hoang; lãnh đạo, phường Hương Xuân, từ 01/02/2023; bạn giao đường dẫn',
      ],
    });
    expect(await loginsIn(commune)).toEqual([]);

    const { body, status } = await confirmBy(browser, file, seen.digest);
    const { once, count } = body as Imported;
    expect({ status, count, logins: once.links.map(({ login }) => login) }).toEqual({
      ...{ status: 200, count: 3 },
      logins: ['hoa.nguyen', 'hoa.nguyenvan', 'ai.hoang'],
    });
    const { rows: trail } = await database.truth.query(
      `select subject, subject_pos as pos, count(*)::int as entries, count(distinct request_id)::int as acts
         from audit_entry where verb = 'importAccounts' group by 1, 2 order by 1, 2`,
    );
    expect(trail).toEqual([
      { subject: 'Account', pos: town.pos, entries: 2, acts: 1 },
      { subject: 'Account', pos: commune.pos, entries: 1, acts: 1 },
      { subject: 'AccountImport', pos: town.pos, entries: 1, acts: 1 },
    ]);

    // as of an account that is made by hand: the office waits, and the link alone opens nothing
    const { rows: made } = await database.truth.query<{ account_id: string; id: string; waits: boolean }>(
      `select o.account_id, o.id, o.confirmed_at is null and o.made_by_account_id = $1 as waits
         from office o join account a on a.id = o.account_id where a.login = 'hoa.nguyen'`,
      [administrator.accountId],
    );
    const [office] = made;
    expect(office?.waits).toBe(true);
    const token = once.links[0]?.link?.split('#')[1];
    const password = 'cầu Trường Tiền sáu vài';
    const early = await app.visitor().json('POST', '/invitation', { token, code: '2222-3333-4444', password });
    expect(early.body).toMatchObject({ code: 'LOCKED' });
    const person = [{ accountId: office?.account_id ?? '', officeIds: [office?.id ?? ''] }];
    expect((await confirmAs(actors, administrator, person)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { codes } = await confirmAs(actors, leader, person);
    const accepted = await app.visitor().json('POST', '/invitation', { token, code: codes?.[0]?.code, password });
    expect([accepted.status, (await app.visitor().signIn('hoa.nguyen', password)).status]).toEqual([201, 201]);

    // the same file again makes nobody twice
    expect((await confirmBy(browser, file, seen.digest)).body).toMatchObject({ ok: false, code: 'STALE' });
    expect(problemsIn(await seenBy(browser, file))).toEqual(['A2 CONFLICT', 'A3 CONFLICT', 'B4 CONFLICT']);
  });

  test('two hundred are imported, and confirmed with one signature', async () => {
    const wide = await world.town(await world.province('Quảng Trị'), 'Gio Linh');
    const clerk = await app.signedIn(await world.official(wide, 'ADMINISTRATOR'));
    const chief = await world.official(wide, 'LEADER');
    const file = await sheetOf(
      ...Array.from({ length: 200 }, (_, n) => [
        `Lê Thị Mai ${n}`,
        `lt.mai.${n}`,
        null,
        null,
        'chỉ xem',
        null,
        null,
        null,
      ]),
    );
    const { digest } = await seenBy(clerk, file);
    expect((await confirmBy(clerk, file, digest)).body).toMatchObject({ ok: true, count: 200 });
    const { rows } = await database.truth.query<{ accountId: string; officeIds: string[] }>(
      `select account_id as "accountId", array_agg(id) as "officeIds" from office
        where unit_id = $1 and confirmed_at is null group by 1`,
      [wide.unitId],
    );
    const { codes, userErrors } = await confirmAs(actors, chief, rows);
    expect({ userErrors, codes: new Set(codes?.map(({ code }) => code)).size }).toEqual({ userErrors: [], codes: 200 });
  });
});

test('every cell that is wrong is told, and nothing is made', async () => {
  const known = await world.official(sibling, 'PLANNER');
  const rows: TestCell[][] = [
    ['Trần Văn Bình', null, null, 'Hương Thủy', 'lãnh đạo', null, null, null],
    ['Trần Văn Cường', null, null, 'Thị xã không có', 'lãnh đạo', null, null, null],
    ['Trần Văn Dũng', null, null, null, 'chủ tịch', null, null, null],
    ['Trần Văn Đạt', null, null, null, null, null, null, null],
    ['Trần Văn Em', null, null, commune.name, 'trưởng phòng', 'Phòng Tài chính - Kế hoạch', null, null],
    ['Trần Văn Giang', null, null, null, 'cán bộ phòng', null, null, null],
    ['Trần Văn Hải', null, null, null, 'chỉ xem', 'Phòng Tài chính - Kế hoạch', null, null],
    ['Trần Văn Khoa', known.login, null, null, 'chỉ xem', null, null, null],
    ['Trần Văn Lâm', 'Lâm!', null, null, 'chỉ xem', null, null, null],
    ['Trần Văn Mạnh', 'manh', null, null, 'chỉ xem', null, '02/02/2023', '01/02/2023'],
    ['Trần Văn Nam', 'manh', null, null, 'chỉ xem', null, null, '31/02/2023'],
    ['Trần Văn Nam', null, null, null, 'phân tích', null, null, '01/01/2023'],
    [null, null, 'a@example.vn', null, 'chỉ xem', null, null, null],
    ['***', null, null, null, 'chỉ xem', null, null, null],
  ];
  const seen = await seenBy(browser, await sheetOf(...rows));
  expect(problemsIn(seen)).toEqual([
    ...['D2 NOT_FOUND', 'D3 NOT_FOUND', 'E4 INVALID', 'E5 INVALID', 'F6 NOT_FOUND', 'F7 INVALID', 'F8 INVALID'],
    ...['B9 CONFLICT', 'B10 INVALID', 'H11 INVALID', 'H12 INVALID', 'B12 CONFLICT', 'H13 INVALID', 'A13 CONFLICT'],
    ...['A14 INVALID', 'C14 CONFLICT', 'B15 INVALID'],
  ]);
  // a unit that is not administered is told in the words of one that is not there
  const [beside, nowhere] = seen.rows.map(({ problems }) => problems[0]?.message.replace(/"[^"]*"/, '…'));
  expect(beside).toBe(nowhere);
  expect(seen.digest).toBeNull();
});

describe('posts in a spreadsheet', () => {
  const POST_HEAD = ['Họ và tên', 'Đơn vị', 'Vai trò', 'Chức vụ', 'Phòng, ban'];

  test('are read as officials write them, stated from the first day on, and given out again', async () => {
    const wide = await world.town(await world.province('Quảng Nam'), 'Điện Bàn');
    await world.department(wide);
    const clerk = await app.signedIn(await world.official(wide, 'ADMINISTRATOR'));
    const file = await xlsx([
      POST_HEAD,
      ['Lê Một', null, 'lãnh đạo', 'CT UBND thị xã', null],
      ['Lê Hai', null, 'lãnh đạo', 'PCT', null],
      ['Lê Ba', null, 'lãnh đạo', 'Q. Chủ tịch', null],
      ['Lê Tư', null, 'trưởng phòng', 'PTP', 'Phòng Tài chính - Kế hoạch'],
      ['Lê Năm', null, 'chỉ xem', null, null],
    ]);
    const seen = await seenBy(clerk, file);
    expect(seen.rows.map(({ understood }) => understood.split(';')[1]?.split(',')[0])).toEqual([
      ...[' lãnh đạo (chức vụ Chủ tịch)', ' lãnh đạo (chức vụ Phó Chủ tịch)', ' lãnh đạo (chức vụ Quyền Chủ tịch)'],
      ...[' trưởng phòng (chức vụ Phó Trưởng phòng)', ' chỉ xem'],
    ]);
    expect((await confirmBy(clerk, file, seen.digest)).body).toMatchObject({ ok: true, count: 5 });
    const { rows } = await database.truth.query(
      `select a.full_name as name, o.posts from office o join account a on a.id = o.account_id
        where a.full_name like 'Lê %' and o.unit_id = $1 order by 1`,
      [wide.unitId],
    );
    const from = '2023-01-10';
    expect(rows).toEqual([
      { name: 'Lê Ba', posts: [{ post: 'ACTING_CHAIR', from }] },
      { name: 'Lê Hai', posts: [{ post: 'VICE_CHAIR', from }] },
      { name: 'Lê Một', posts: [{ post: 'CHAIR', from }] },
      { name: 'Lê Năm', posts: [] },
      { name: 'Lê Tư', posts: [{ post: 'DEPUTY_HEAD_OF_DIVISION', from }] },
    ]);
  });

  test('are asked about where they read in two ways, and none is guessed', async () => {
    const seen = await seenBy(
      browser,
      await xlsx([
        POST_HEAD,
        ['Hà Một', null, 'lãnh đạo', 'Chủ tịch HĐND', null],
        ['Hà Hai', null, 'lãnh đạo', 'Lãnh đạo phụ trách', null],
        ['Hà Ba', null, 'lãnh đạo', 'PCT kiêm Chánh Văn phòng', null],
        ['Hà Tư', null, 'trưởng phòng', 'Chủ tịch', 'Phòng Tài chính - Kế hoạch'],
        ['Hà Năm', null, null, 'Chủ tịch', null],
      ]),
    );
    expect(problemsIn(seen)).toEqual([...['D2 AMBIGUOUS', 'D3 AMBIGUOUS', 'D4 AMBIGUOUS', 'D5 INVALID', 'C6 INVALID']]);
    expect(seen.digest).toBeNull();
  });

  test('leave files from before, whose column of posts names the office, as they were', async () => {
    const seen = await seenBy(
      browser,
      await xlsx([
        ['Họ và tên', 'Chức vụ', 'Phòng, ban'],
        ['Vũ Một', 'Cán bộ tổng hợp', null],
        ['Vũ Hai', 'Trưởng phòng', 'Phòng Tài chính - Kế hoạch'],
      ]),
    );
    expect(seen.rows.map(({ understood }) => understood.split(';')[1]?.split(',')[0])).toEqual([
      ...[' cán bộ tổng hợp', ' trưởng phòng (chức vụ Trưởng phòng)'],
    ]);
  });
});

test('people of one name in one unit are told apart by the names they sign in with', async () => {
  const two = (first: string | null, second: string | null) =>
    sheetOf(...[first, second].map((login) => ['Phan Văn Sơn', login, null, null, 'chỉ xem', null, null, null]));
  expect(problemsIn(await seenBy(browser, await two('son.mot', null)))).toEqual(['A3 CONFLICT']);
  expect(problemsIn(await seenBy(browser, await two('son.mot', 'son.hai')))).toEqual([]);
});

test('what begins as a formula is a name like any other, and what a formula says is its saved result', async () => {
  const row = ['x', 'cong.thuc', null, null, 'chỉ xem', null, null, null];
  const formulas = new Map([['1,0', { formula: 'HYPERLINK("http://x")', formulaResult: '=1+1' }]]);
  const seen = await seenBy(browser, await xlsx([HEAD, row], formulas));
  expect(seen.rows.map(({ name }) => name)).toEqual(['=1+1']);
});

test('of two who import the same people at the same moment one does, whole', async () => {
  const other = await app.signedIn(await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true }));
  const file = await sheetOf(
    ...['một', 'hai', 'ba'].map((word) => [`Đỗ Văn ${word}`, null, null, null, 'chỉ xem', null, null, null]),
  );
  const { digest } = await seenBy(browser, file);
  expect((await seenBy(other, file)).digest).toBe(digest);
  const answers = await Promise.all([confirmBy(browser, file, digest), confirmBy(other, file, digest)]);
  expect(answers.map(({ body }) => (body as { code?: string }).code ?? 'OK').toSorted()).toEqual(['OK', 'STALE']);
  expect((await loginsIn(town)).filter((login) => login.endsWith('.do'))).toEqual(['ba.do', 'hai.do', 'mot.do']);
});

test('nobody but an administrator reads a sheet in or out, and one without sub-units only of the own unit', async () => {
  const planner = await app.signedIn(await world.official(town, 'PLANNER'));
  const plain = await app.signedIn(await world.official(town, 'ADMINISTRATOR'));
  const file = await sheetOf(['Võ Văn Tám', null, null, commune.code, 'chỉ xem', null, null, null]);
  expect((await seenBy(planner, file)).status).toBe(403);
  expect((await planner.send('/export/accounts.xlsx')).status).toBe(403);
  expect(problemsIn(await seenBy(plain, file))).toEqual(['D2 NOT_FOUND']);
});

describe('where the server sends e-mail', () => {
  test('a link goes to the address of its row and is shown to nobody; a person mails five hundred a day', async () => {
    const mailer = await world.official(town, 'ADMINISTRATOR');
    const clerk = await mailing.signedIn(mailer);
    const person = (n: number, email: string | null) => [
      `Bùi Văn Thư ${n}`,
      null,
      email,
      null,
      'chỉ xem',
      null,
      null,
      null,
    ];
    const file = await sheetOf(person(1, 'mot@example.vn'), person(2, null));
    const { digest, rows } = await seenBy(clerk, file);
    expect(rows[0]?.understood).toContain('đường dẫn gửi tới mot@example.vn');
    const { once } = (await confirmBy(clerk, file, digest)).body as Imported;
    expect(once.links.map(({ link, mailedTo }) => [link === null, mailedTo])).toEqual([
      [true, 'mot@example.vn'],
      [false, null],
    ]);
    expect(problemsIn(await seenBy(browser, file))).toContain('C2 CONFLICT');

    await database.truth.query('update account set links_mailed = 499 where id = $1', [mailer.accountId]);
    const more = await sheetOf(person(3, 'ba@example.vn'), person(4, 'bon@example.vn'), person(5, 'BA@example.vn'));
    const seen = await seenBy(clerk, more);
    expect(problemsIn(seen)).toEqual(['C3 LOCKED', 'C4 LOCKED', 'C4 CONFLICT']);
    const made = await clerk.ask(
      `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { userErrors { code path } } }`,
      { input: { login: 'thu.sau', fullName: 'Bùi Thư', office: { kind: 'VIEWER' }, email: 'sau@example.vn' } },
    );
    expect(made.body).toMatchObject({ data: { createAccount: { userErrors: [] } } });
    const refused = await clerk.ask(
      `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { userErrors { code path } } }`,
      { input: { login: 'thu.bay', fullName: 'Bùi Thư', office: { kind: 'VIEWER' }, email: 'bay@example.vn' } },
    );
    expect(refused.body).toMatchObject({
      data: { createAccount: { userErrors: [{ code: 'LOCKED', path: ['email'] }] } },
    });
  });
});

test('what is given out comes in again, as people who are there already', async () => {
  const response = await fetch(`${app.origin}/export/accounts.xlsx`, { headers: { cookie: browser.cookie ?? '' } });
  const seen = await seenBy(browser, new Uint8Array(await response.arrayBuffer()));
  const known = [...(await loginsIn(town)), ...(await loginsIn(commune))];
  expect(seen.count).toBe(known.length);
  expect(problemsIn(seen)).toEqual(expect.arrayContaining(known.map((_, n) => `B${n + 2} CONFLICT`)));
  expect(problemsIn(seen).filter((each) => !/^B\d+ CONFLICT$/.test(each))).toEqual([]);
});
