import pg from 'pg';
import { addressOf, SqlState, withConnection } from './databases/connect.ts';
import { ownRoles } from './databases/own-roles.ts';
import { type Administrator, type DatabaseRoles, ensureRoles, type RolePasswords, whoAmI } from './databases/roles.ts';
import { assertServingRoles } from './databases/serving-role.ts';
import { CLOSE_OTHER_DATABASES, withholdUnusedPowers } from './databases/unused-powers.ts';
import { errorCode, OperatorError } from './operator-error.ts';

export type { DatabaseRoles, RolePasswords } from './databases/roles.ts';

export const productRoles: DatabaseRoles = { owner: 'dich_owner', login: 'dich_login', app: 'dich_app' };

/** A database on a server, and who may prepare it there. */
export interface DatabaseTarget {
  /** address of a superuser, or of the owner of the database */
  adminUrl: string;
  database: string;
}

export interface PrepareDatabase extends DatabaseTarget {
  /** `owner` is used where the address is of a superuser; otherwise the address's own user is the owner */
  roles?: DatabaseRoles;
  passwords: RolePasswords;
}

export interface PreparedDatabase {
  /** for the migrations */
  ownerUrl: string;
  /** for the server, which logs in as `roles.login` and becomes `roles.app` in its transactions */
  servingUrl: string;
  /** true: the database did not exist before */
  created: boolean;
  roles: DatabaseRoles;
}

const OLDEST_VERSION = 15;

/** Creates or checks the roles and the database; refuses a server or roles on which the product must not run. */
export async function prepareDatabase(target: PrepareDatabase): Promise<PreparedDatabase> {
  const { adminUrl, database, passwords } = target;
  const exists = await databaseExists(target);
  const url = addressOf(adminUrl, { database });
  const prepared = await withConnection(exists ? url : maintenance(adminUrl), async (client) => {
    await assertVersion(client);
    const me = await whoAmI(client);
    const roles = await ownRoles(client, me, { url, database, roles: target.roles ?? productRoles, passwords });
    await ensureRoles(client, url, roles, passwords);
    if (!exists) await createDatabase(client, database, roles);
    return { roles, me };
  });
  const { roles, me } = prepared;
  await withConnection(url, async (client) => {
    await assertEncoding(client);
    await assertOwnership(client, database, me);
    await grantAccess(client, database, roles, me);
    if (me.isSuperuser) await withholdUnusedPowers(client);
    await assertServingRoles(client, roles);
  });
  return {
    ownerUrl: me.name === roles.owner ? url : addressOf(url, { user: roles.owner, password: passwords.owner }),
    servingUrl: addressOf(url, { user: roles.login, password: passwords.login }),
    created: !exists,
    roles,
  };
}

export async function databaseExists({ adminUrl, database }: DatabaseTarget): Promise<boolean> {
  try {
    await withConnection(addressOf(adminUrl, { database }), async () => undefined);
    return true;
  } catch (error) {
    if (errorCode(error) === SqlState.missingDatabase) return false;
    if (errorCode(error) !== SqlState.wrongPassword && errorCode(error) !== SqlState.notAllowed) throw error;
    throw new OperatorError(
      `PostgreSQL từ chối tài khoản trong DATABASE_URL (${database}). Hãy kiểm tra tên và mật khẩu.`,
      {
        cause: error,
      },
    );
  }
}

/** Nobody may be connected to it. */
export async function renameDatabase({ adminUrl, database }: DatabaseTarget, name: string): Promise<void> {
  await withConnection(maintenance(adminUrl), (client) =>
    client.query(`alter database ${pg.escapeIdentifier(database)} rename to ${pg.escapeIdentifier(name)}`),
  );
}

export async function dropDatabase({ adminUrl, database }: DatabaseTarget): Promise<void> {
  await withConnection(maintenance(adminUrl), (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(database)} with (force)`),
  );
}

/** Of the embedded server, which is the product's alone: its roles enter the product's database and no other. */
export async function closeOtherDatabases(superuserUrl: string): Promise<void> {
  await withConnection(superuserUrl, (client) => client.query(CLOSE_OTHER_DATABASES));
}

/** The database that every server has, for statements about other ones. */
const maintenance = (url: string) => addressOf(url, { database: 'postgres' });

async function assertVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; major: number }>(
    "select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major",
  );
  const { version, major } = rows[0]!;
  if (major < OLDEST_VERSION) {
    throw new OperatorError(
      `Máy chủ là PostgreSQL ${version}. Cần từ bản ${OLDEST_VERSION} trở lên: hãy nâng cấp rồi khởi động lại.`,
    );
  }
}

/** Vietnamese needs both: letters that are stored whole, and an order in which Đ follows D. */
async function assertEncoding(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ encoding: string; collates: boolean }>(
    "select current_setting('server_encoding') as encoding, exists (select from pg_collation where collname = 'vi-x-icu') as collates",
  );
  const { encoding, collates } = rows[0]!;
  if (encoding !== 'UTF8') {
    throw new OperatorError(
      `Cơ sở dữ liệu dùng bảng mã ${encoding}. Hãy tạo lại với: create database ... encoding 'UTF8' template template0;`,
    );
  }
  if (!collates)
    throw new OperatorError('Máy chủ PostgreSQL không có ICU (thiếu vi-x-icu). Hãy cài bản PostgreSQL có ICU.');
}

async function createDatabase(client: pg.Client, database: string, roles: DatabaseRoles): Promise<void> {
  const name = pg.escapeIdentifier(database);
  try {
    await client.query(`create database ${name} owner ${pg.escapeIdentifier(roles.owner)}`);
  } catch (error) {
    if (errorCode(error) !== SqlState.notAllowed) throw error;
    throw new OperatorError(
      `Chưa có cơ sở dữ liệu ${database} và tài khoản ${roles.owner} không có quyền tạo. Hãy nhờ quản trị PostgreSQL chạy: create database ${name} owner ${pg.escapeIdentifier(roles.owner)};`,
      { cause: error },
    );
  }
  await client.query(`revoke all on database ${name} from public`);
}

/** Only a warning would tell that a grant of somebody else had no effect. */
async function assertOwnership(client: pg.Client, database: string, me: Administrator): Promise<void> {
  const { rows } = await client.query<{ owns: boolean }>(
    "select pg_has_role(datdba, 'usage') as owns from pg_database where datname = current_database()",
  );
  if (rows[0]!.owns) return;
  throw new OperatorError(
    `Tài khoản ${me.name} không phải chủ sở hữu của cơ sở dữ liệu ${database}. Hãy đặt DATABASE_URL bằng tài khoản chủ sở hữu, hoặc chạy: alter database ${pg.escapeIdentifier(database)} owner to ${pg.escapeIdentifier(me.name)};`,
  );
}

/** An owner that the address's superuser stands in for may find a database, and its public schema, that are not its own. */
async function grantAccess(
  client: pg.Client,
  database: string,
  roles: DatabaseRoles,
  me: Administrator,
): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await client.query(`grant connect on database ${name} to ${pg.escapeIdentifier(roles.login)}`);
  if (me.name === roles.owner) return;
  const owner = pg.escapeIdentifier(roles.owner);
  await client.query(`grant all on database ${name} to ${owner}`);
  await client.query(`grant all on schema public to ${owner}`);
}
