import type pg from 'pg';
import { acceptsPassword, addressOf } from './connect.ts';
import { type Administrator, type DatabaseRoles, exists, type RolePasswords } from './roles.ts';

/** A database that is prepared: its address for who prepares it, and the roles that it would have alone on its server. */
interface Preparing {
  url: string;
  database: string;
  roles: DatabaseRoles;
  passwords: RolePasswords;
}

/**
 * The roles of a database. Roles belong to the whole server: where another installation on it logs in under the usual
 * names, with passwords of its own data folder, this one gets names that end in its database, and leaves those alone.
 */
export async function ownRoles(client: pg.Client, me: Administrator, preparing: Preparing): Promise<DatabaseRoles> {
  const { roles, passwords } = preparing;
  return {
    owner: me.aboveRowSecurity ? await ownName(client, preparing, roles.owner, passwords.owner) : me.name,
    login: await ownName(client, preparing, roles.login, passwords.login),
    app: roles.app,
  };
}

async function ownName(client: pg.Client, { url, database }: Preparing, role: string, password: string) {
  const own = `${role}_${database}`;
  if (await exists(client, own)) return own;
  if (!(await exists(client, role))) return role;
  if (await acceptsPassword(addressOf(url, { user: role, password }))) return role;
  return (await isAnothers(client, role, database)) ? own : role;
}

/** A role that owns or was let into another database, and does not own this one. */
const ANOTHERS = `
select exists (
         select from pg_database d
          where d.datname <> $2
            and (d.datdba = r.oid
                 or exists (select from aclexplode(d.datacl) a
                             where a.grantee = r.oid and a.privilege_type = 'CONNECT')))
       and not exists (select from pg_database d where d.datname = $2 and d.datdba = r.oid) as anothers
  from pg_roles r
 where r.rolname = $1`;

async function isAnothers(client: pg.Client, role: string, database: string): Promise<boolean> {
  const { rows } = await client.query<{ anothers: boolean }>(ANOTHERS, [role, database]);
  return rows[0]?.anothers ?? false;
}
