import type pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import type { DatabaseRoles } from './roles.ts';

interface Standing {
  name: string;
  superuser: boolean;
  bypassesRowSecurity: boolean;
  /** a table that it owns, or owns through a role it is member of */
  ownsTable: string | null;
  memberOfOwner: boolean;
  inherits: boolean;
  canLogIn: boolean;
}

const STANDING = `
  select r.rolname as name,
         r.rolcanlogin as "canLogIn",
         r.rolinherit as inherits,
         exists (select from pg_roles s where s.rolsuper and pg_has_role(r.oid, s.oid, 'member')) as superuser,
         exists (select from pg_roles s where s.rolbypassrls and pg_has_role(r.oid, s.oid, 'member')) as "bypassesRowSecurity",
         pg_has_role(r.oid, $2, 'member') as "memberOfOwner",
         (select min(c.oid::regclass::text)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where c.relkind in ('r', 'p', 'v', 'm', 'f')
             and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
             and pg_has_role(r.oid, c.relowner, 'member')) as "ownsTable"
    from pg_roles r
   where r.rolname = any($1)
   order by r.rolname`;

/**
 * Refuses roles to which row-level security would not apply, by themselves or through a membership.
 * Asked inside the database that will be served, because ownership is a matter of the database.
 */
export async function assertServingRoles(client: pg.Client, roles: DatabaseRoles): Promise<void> {
  const { rows } = await client.query<Standing>(STANDING, [[roles.login, roles.app], roles.owner]);
  const faults = rows.map((standing) => faultOf(standing, roles)).filter((fault) => fault !== undefined);
  if (faults.length > 0) {
    throw new OperatorError(
      ['Không khởi động: vai trò phục vụ phải chịu phân quyền theo dòng (row-level security).', ...faults].join('\n  '),
    );
  }
}

/** One sentence about what is wrong, with the statement that puts it right. */
function faultOf(role: Standing, roles: DatabaseRoles): string | undefined {
  if (role.name === roles.owner)
    return `${role.name} vừa là chủ sở hữu vừa là vai trò phục vụ: hãy dùng hai vai trò khác nhau.`;
  if (role.superuser) {
    return `${role.name} là superuser, hoặc là thành viên của superuser. Hãy chạy: alter role ${role.name} nosuperuser;`;
  }
  if (role.bypassesRowSecurity) {
    return `${role.name} có quyền BYPASSRLS, trực tiếp hoặc qua vai trò khác. Hãy chạy: alter role ${role.name} nobypassrls;`;
  }
  if (role.memberOfOwner) {
    return `${role.name} là thành viên của chủ sở hữu ${roles.owner}. Hãy chạy: revoke ${roles.owner} from ${role.name};`;
  }
  if (role.ownsTable !== null) {
    return `${role.name} là chủ sở hữu của bảng ${role.ownsTable}. Hãy chạy: reassign owned by ${role.name} to ${roles.owner};`;
  }
  if (role.name === roles.login && role.inherits) {
    return `${role.name} thừa hưởng quyền ngay khi đăng nhập. Hãy chạy: alter role ${role.name} noinherit;`;
  }
  if (role.name === roles.app && role.canLogIn) {
    return `${role.name} đăng nhập được. Hãy chạy: alter role ${role.name} nologin;`;
  }
  return undefined;
}
