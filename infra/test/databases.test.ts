import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addressOf } from '../src/databases/connect.ts';
import {
  closeOtherDatabases,
  type DatabaseRoles,
  databaseExists,
  dropDatabase,
  prepareDatabase,
  renameDatabase,
} from '../src/databases.ts';
import { type RunningPostgres, startThrowawayPostgres } from '../src/postgres.ts';
import { query } from './temporary.ts';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startThrowawayPostgres();
});
afterAll(() => postgres.stop());

const passwords = { owner: 'owner-password', login: 'login-password' };
let counter = 0;

/** Names that no other test uses: roles belong to the whole server. */
function names(): { database: string; roles: DatabaseRoles } {
  const name = `dich_test_${++counter}`;
  return { database: name, roles: { owner: `${name}_owner`, login: `${name}_login`, app: `${name}_app` } };
}

const asSuperuser = (sql: string, database?: string) => query(postgres.url(database), sql);

/** A server's owner account of the usual kind: no superuser, owner of one database. */
async function ownedDatabase(attributes: string) {
  const { database, roles } = names();
  await asSuperuser(`create role ${roles.owner} login ${attributes} password 'owner-password'`);
  await asSuperuser(`create database ${database} owner ${roles.owner}`);
  return { adminUrl: postgres.url(database, roles.owner, passwords.owner), database, roles, passwords };
}

describe('what the product does not use is taken from its roles', () => {
  test('large objects and locks by number, in its database, where a superuser prepares it', async () => {
    const { servingUrl, ownerUrl } = await prepareDatabase({
      adminUrl: postgres.superuserUrl,
      ...names(),
      passwords,
    });
    for (const power of [
      'lo_creat(-1)',
      `lo_from_bytea(0, 'x')`,
      'pg_advisory_lock(1)',
      'pg_try_advisory_xact_lock(1)',
    ]) {
      await expect(query(servingUrl, `select ${power}`)).rejects.toThrow('permission denied for function');
    }
    await query(servingUrl, 'select pg_advisory_xact_lock(1)');
    await query(ownerUrl, 'select pg_advisory_xact_lock(1)');
  });

  test('the other databases of a server that is the product’s own', async () => {
    const own = await startThrowawayPostgres();
    onTestFinished(() => own.stop());
    const target = { adminUrl: own.superuserUrl, ...names(), passwords };
    const { servingUrl } = await prepareDatabase(target);
    const elsewhere = addressOf(servingUrl, { database: 'postgres' });
    await query(elsewhere, 'select 1');
    await closeOtherDatabases(own.superuserUrl);
    for (const database of ['postgres', 'template1']) {
      await expect(query(addressOf(servingUrl, { database }), 'select 1')).rejects.toThrow('permission denied');
    }
    await query(servingUrl, 'select 1');
    expect((await prepareDatabase(target)).created).toBe(false);
  });
});

describe('two installations on one server', () => {
  const another = { owner: 'another-owner', login: 'another-login' };

  test.each([
    ['by a superuser', () => ({ adminUrl: postgres.superuserUrl, ...names() })],
    ['by its owner', () => ownedDatabase('createrole')],
  ])('one that is prepared %s leaves the other its logins', async (_, makeFirst) => {
    const first = await prepareDatabase({ ...(await makeFirst()), passwords });
    const database = names().database;
    const target = { adminUrl: postgres.superuserUrl, database, roles: first.roles, passwords: another };
    const second = await prepareDatabase(target);
    await query(first.servingUrl, 'select 1');
    await query(first.ownerUrl, 'select 1');
    await query(second.servingUrl, `set role ${second.roles.app}`);
    expect(second.roles.login).toBe(`${first.roles.login}_${database}`);
    expect(await prepareDatabase(target)).toEqual({ ...second, created: false });
  });

  test('one whose passwords are lost, alone on its server, gets new ones under its names', async () => {
    const target = { adminUrl: postgres.superuserUrl, ...names(), passwords };
    await prepareDatabase(target);
    const mended = await prepareDatabase({ ...target, passwords: another });
    expect(mended.roles).toEqual(target.roles);
    await query(mended.servingUrl, 'select 1');
  });
});

describe('preparing a database', () => {
  test('makes an owner bound by row-level security and a serving role that owns and inherits nothing', async () => {
    const target = { adminUrl: postgres.superuserUrl, ...names(), passwords };
    const prepared = await prepareDatabase(target);
    const { roles, database } = target;
    expect(prepared).toMatchObject({ created: true, roles });
    const standing = await asSuperuser(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit, rolcanlogin from pg_roles where rolname like '${database}\\_%' order by rolname`,
    );
    const nothing = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(standing).toEqual([
      { rolname: roles.app, ...nothing, rolinherit: true, rolcanlogin: false },
      { rolname: roles.login, ...nothing, rolinherit: false, rolcanlogin: true },
      { rolname: roles.owner, ...nothing, rolinherit: true, rolcanlogin: true },
    ]);

    await query(prepared.ownerUrl, 'create schema app');
    await query(prepared.ownerUrl, 'create table app.note as select 1 as id');
    await query(
      prepared.ownerUrl,
      `grant usage on schema app to ${roles.app}; grant select on app.note to ${roles.app}`,
    );
    await expect(query(prepared.servingUrl, 'select id from app.note')).rejects.toThrow(
      'permission denied for schema app',
    );
    await expect(query(prepared.servingUrl, 'create table public.mine (id int)')).rejects.toThrow('permission denied');
    await expect(query(prepared.servingUrl, `set role ${roles.owner}`)).rejects.toThrow('permission denied');
    await expect(query(addressOf(prepared.ownerUrl, { password: 'guess' }), 'select 1')).rejects.toThrow('password');
    const inRole = await query(`${prepared.servingUrl}?options=-c%20role%3D${roles.app}`, 'select id from app.note');
    expect(inRole).toEqual([{ id: 1 }]);
  });

  test('changes nothing the second time, also with tables in it', async () => {
    const target = { adminUrl: postgres.superuserUrl, ...names(), passwords };
    const first = await prepareDatabase(target);
    await query(first.ownerUrl, 'create table note as select 1 as id');
    const roles = `select * from pg_authid where rolname like '${target.database}\\_%' order by rolname`;
    const before = await asSuperuser(roles);
    expect(await prepareDatabase(target)).toEqual({ ...first, created: false });
    expect(await asSuperuser(roles)).toEqual(before);
  });

  test('gives the serving role the stored password again when the server has another', async () => {
    const target = { adminUrl: postgres.superuserUrl, ...names(), passwords };
    await prepareDatabase(target);
    await asSuperuser(`alter role ${target.roles.login} password 'changed behind our back'`);
    const { servingUrl } = await prepareDatabase(target);
    expect(await query(servingUrl, 'select current_user::text as me')).toEqual([{ me: target.roles.login }]);
  });

  test('prepares the same roles for two databases at once', async () => {
    const { roles, database } = names();
    const prepare = (suffix: string) =>
      prepareDatabase({ adminUrl: postgres.superuserUrl, database: `${database}_${suffix}`, roles, passwords });
    const both = await Promise.all([prepare('a'), prepare('b')]);
    expect(both.map(({ created }) => created)).toEqual([true, true]);
  });

  test("works with the address of a database's owner who may create roles, and keeps that owner", async () => {
    const target = await ownedDatabase('createrole');
    const prepared = await prepareDatabase({ ...target, roles: { ...target.roles, owner: 'not_used' } });
    expect(prepared).toMatchObject({ created: false, ownerUrl: target.adminUrl, roles: target.roles });
    expect(await query(prepared.servingUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('lets an owner without row-level security own no table: a superuser only prepares', async () => {
    const { database, roles } = names();
    await asSuperuser(`create database ${database}`);
    const { ownerUrl, created } = await prepareDatabase({
      adminUrl: postgres.url(database),
      database,
      roles,
      passwords,
    });
    expect(created).toBe(false);
    await query(ownerUrl, 'create table note as select 1 as id');
    const owner = await asSuperuser(`select tableowner from pg_tables where tablename = 'note'`, database);
    expect(owner).toEqual([{ tableowner: roles.owner }]);
  });
});

describe('refused', () => {
  /** Prepares, lets the fault in, prepares again. */
  async function afterFault(fault: (roles: DatabaseRoles) => string) {
    const target = { adminUrl: postgres.superuserUrl, ...names(), passwords };
    await prepareDatabase(target);
    for (const statement of fault(target.roles).split(';')) await asSuperuser(statement, target.database);
    onTestFinished(async () => void (await asSuperuser(`alter role ${target.roles.login} nosuperuser nobypassrls`)));
    return { refused: prepareDatabase(target), ...target };
  }

  test.each<[string, (roles: DatabaseRoles) => string, (roles: DatabaseRoles) => string]>([
    ['superuser', (r) => `alter role ${r.login} superuser`, (r) => `alter role ${r.login} nosuperuser;`],
    ['BYPASSRLS', (r) => `alter role ${r.login} bypassrls`, (r) => `alter role ${r.login} nobypassrls;`],
    [
      'BYPASSRLS of the application role',
      (r) => `alter role ${r.app} bypassrls`,
      (r) => `alter role ${r.app} nobypassrls;`,
    ],
    ['membership in the owner', (r) => `grant ${r.owner} to ${r.login}`, (r) => `revoke ${r.owner} from ${r.login};`],
    [
      'owning a table',
      (r) => `create table mine (id int);alter table mine owner to ${r.app}`,
      (r) => `${r.app} là chủ sở hữu của bảng mine.`,
    ],
    ['inheriting', (r) => `alter role ${r.login} inherit`, (r) => `alter role ${r.login} noinherit;`],
    ['a group that logs in', (r) => `alter role ${r.app} login`, (r) => `alter role ${r.app} nologin;`],
  ])('a serving role with %s, with the statement that mends it', async (_, fault, remedy) => {
    const { refused, roles } = await afterFault(fault);
    await expect(refused).rejects.toThrow(remedy(roles));
  });

  test('an owner who may not create the missing roles, with the statements for the administrator', async () => {
    const target = await ownedDatabase('nocreaterole');
    await expect(prepareDatabase(target)).rejects.toThrow(`create role ${target.roles.login} login noinherit`);
  });

  test('an address that is not of the owner', async () => {
    const target = await ownedDatabase('nocreaterole');
    const other = names().roles.owner;
    await asSuperuser(`create role ${other} login createrole password 'owner-password'`);
    const adminUrl = postgres.url(target.database, other, passwords.owner);
    await expect(prepareDatabase({ ...target, adminUrl })).rejects.toThrow('không phải chủ sở hữu');
  });

  test('a database that is not UTF-8', async () => {
    const { database, roles } = names();
    await asSuperuser(
      `create database ${database} encoding 'LATIN1' locale_provider libc locale 'C' template template0`,
    );
    const refused = prepareDatabase({ adminUrl: postgres.superuserUrl, database, roles, passwords });
    await expect(refused).rejects.toThrow('bảng mã LATIN1');
  });

  test('a server that does not answer, without showing the password', async () => {
    const adminUrl = 'postgresql://owner:secret-word@127.0.0.1:1/dich';
    const refused = prepareDatabase({ adminUrl, roles: names().roles, database: 'dich', passwords });
    await expect(refused).rejects.toThrow(/^Không kết nối được PostgreSQL ở 127\.0\.0\.1:1\/dich \(.*ECONNREFUSED.*\)/);
  });
});

test('a database is renamed and dropped by name', async () => {
  const target = { adminUrl: postgres.superuserUrl, ...names(), passwords };
  await prepareDatabase(target);
  const renamed = { ...target, database: `${target.database}_new` };
  await renameDatabase(target, renamed.database);
  expect([await databaseExists(target), await databaseExists(renamed)]).toEqual([false, true]);
  await dropDatabase(renamed);
  expect(await databaseExists(renamed)).toBe(false);
});
