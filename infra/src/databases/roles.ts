import pg from 'pg';
import { errorCode, OperatorError } from '../operator-error.ts';
import { acceptsPassword, addressOf, SqlState } from './connect.ts';
import { scramVerifier } from './scram.ts';

/** Names of the three roles of one database. */
export interface DatabaseRoles {
  /** owns the database and its tables, runs the migrations, never serves */
  owner: string;
  /** what the server logs in as: owns nothing, inherits nothing */
  login: string;
  /** what the server becomes inside a transaction: has the grants, cannot log in */
  app: string;
}

/** Passwords of the roles that log in; ASCII. */
export interface RolePasswords {
  owner: string;
  login: string;
}

/** What the role of an address may do on its server. */
export interface Administrator {
  name: string;
  /** superuser or BYPASSRLS: row-level security does not bind it, so it must not own the tables */
  aboveRowSecurity: boolean;
  isSuperuser: boolean;
}

export async function whoAmI(client: pg.Client): Promise<Administrator> {
  const { rows } = await client.query<Administrator>(
    'select rolname as name, rolsuper or rolbypassrls as "aboveRowSecurity", rolsuper as "isSuperuser" from pg_roles where rolname = current_user',
  );
  return rows[0]!;
}

/** Creates the roles that are missing and mends passwords that the server does not accept; existing rights stay. */
export async function ensureRoles(
  client: pg.Client,
  url: string,
  roles: DatabaseRoles,
  passwords: RolePasswords,
): Promise<void> {
  const me = await whoAmI(client);
  try {
    await client.query('begin');
    // two preparations at once would both see a role missing
    await client.query("select pg_advisory_xact_lock(hashtext('dich: roles'))");
    if (roles.owner !== me.name) await ensureLogin(client, url, roles.owner, passwords.owner, 'login');
    await ensureLogin(client, url, roles.login, passwords.login, 'login noinherit');
    if (!(await exists(client, roles.app))) await client.query(`create role ${pg.escapeIdentifier(roles.app)} nologin`);
    if (!(await isMember(client, roles.login, roles.app))) {
      await client.query(`grant ${pg.escapeIdentifier(roles.app)} to ${pg.escapeIdentifier(roles.login)}`);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    if (errorCode(error) !== SqlState.notAllowed) throw error;
    throw new OperatorError(
      [
        `Tài khoản ${me.name} không có quyền tạo hoặc đặt mật khẩu cho các vai trò của máy chủ ứng dụng. Hãy nhờ quản trị PostgreSQL chạy một lần rồi khởi động lại:`,
        `  create role ${roles.app} nologin;`,
        `  create role ${roles.login} login noinherit password '...';  -- mật khẩu: khóa "servingRole" trong tệp secrets.json của DATA_DIR`,
        `  grant ${roles.app} to ${roles.login};`,
      ].join('\n'),
      { cause: error },
    );
  }
}

async function ensureLogin(client: pg.Client, url: string, role: string, password: string, attributes: string) {
  const isNew = !(await exists(client, role));
  if (!isNew && (await acceptsPassword(addressOf(url, { user: role, password })))) return;
  const { rows } = await client.query<{ iterations: string | null }>(
    "select current_setting('scram_iterations', true) as iterations",
  );
  const verifier = pg.escapeLiteral(scramVerifier(password, Number(rows[0]?.iterations ?? 4096)));
  const statement = isNew
    ? `create role ${pg.escapeIdentifier(role)} ${attributes}`
    : `alter role ${pg.escapeIdentifier(role)}`;
  await client.query(`${statement} password ${verifier}`);
}

export async function exists(client: pg.Client, role: string): Promise<boolean> {
  return (await client.query('select from pg_roles where rolname = $1', [role])).rowCount === 1;
}

async function isMember(client: pg.Client, role: string, of: string): Promise<boolean> {
  const { rows } = await client.query<{ member: boolean }>("select pg_has_role($1, $2, 'member') as member", [
    role,
    of,
  ]);
  return rows[0]!.member;
}
