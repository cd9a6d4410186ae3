import pg from 'pg';
import {
  DEFINERS,
  type Exceptions,
  KEYS,
  REFERRED_TO,
  SHARED,
  UNINDEXED,
  UNPROTECTED,
} from './catalogue.exceptions.ts';

/** The two roles that serve: what the server logs in as, and what it becomes inside a transaction. */
export interface ServingRoles {
  login: string;
  app: string;
}

export interface Finding {
  check: string;
  /** The table, key, function, role or policy. */
  subject: string;
  detail: string;
}

type Client = Pick<pg.Client, 'query'>;
type Row = { subject: string; detail: string };

const OURS = `n.nspname <> 'information_schema' and n.nspname !~ '^pg_'`;
const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${OURS} and c.relkind in ('r', 'p')`;
const NAME = `n.nspname || '.' || c.relname`;

/** What only a superuser can put right: an owner without such powers has to leave it open. */
export const POWERS_CHECK =
  'the serving roles reach no large objects, and no locks by number but those of a transaction';

/** Each check is one statement that answers what is wrong; $1 is the serving role, $2 the login role. */
const CHECKS: { check: string; sql: string; except?: Exceptions }[] = [
  {
    check: 'every table has forced row-level security',
    sql: `select ${NAME} as subject, 'enabled: ' || c.relrowsecurity || ', forced: ' || c.relforcerowsecurity as detail
            from ${TABLES} where not (c.relrowsecurity and c.relforcerowsecurity)`,
    except: UNPROTECTED,
  },
  {
    check: 'every granted command has a policy of its own',
    sql: `with granted as (
            select c.oid, ${NAME} as name, g.privilege_type as command
              from ${TABLES}, lateral aclexplode(c.relacl) g
             where g.grantee in (0, $1::regrole) and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
            union
            select c.oid, ${NAME}, g.privilege_type
              from ${TABLES} join pg_attribute a on a.attrelid = c.oid, lateral aclexplode(a.attacl) g
             where g.grantee in (0, $1::regrole))
          select name as subject, command as detail from granted
           where not exists (select from pg_policy p where p.polrelid = granted.oid and p.polpermissive
             and p.polcmd = case command when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end::"char"
             and p.polroles && array[0, $1::regrole]::oid[])`,
  },
  {
    check: 'a policy for all commands is the owner’s alone',
    sql: `select p.polname as subject, ${NAME} as detail
            from ${TABLES} join pg_policy p on p.polrelid = c.oid
           where p.polcmd = '*' and p.polroles <> array[c.relowner]`,
  },
  {
    check: 'the serving role cannot truncate, refer to or watch a table',
    sql: `select ${NAME} as subject, g.privilege_type as detail
            from ${TABLES}, lateral aclexplode(c.relacl) g
           where g.grantee in (0, $1::regrole, $2::regrole)
             and g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`,
  },
  {
    check: 'nothing is granted to everybody or to the login role',
    sql: `select ${NAME} as subject, g.privilege_type as detail
            from ${TABLES}, lateral aclexplode(c.relacl) g where g.grantee in (0, $2::regrole)
          union all
          select p.oid::regprocedure::text, 'execute' from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'app' and has_function_privilege($2, p.oid, 'execute')
          union all
          select n.nspname, 'create' from pg_namespace n
           where ${OURS} and (has_schema_privilege($1, n.oid, 'create') or has_schema_privilege($2, n.oid, 'create'))`,
  },
  {
    check: 'every SECURITY DEFINER function is on the list',
    sql: `select p.oid::regprocedure::text as subject, 'security definer' as detail
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${OURS} and p.prosecdef`,
    except: DEFINERS,
  },
  {
    check: 'every SECURITY DEFINER function has a fixed search path that ends with pg_temp',
    sql: `select p.oid::regprocedure::text as subject, coalesce(array_to_string(p.proconfig, '; '), 'none') as detail
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where ${OURS} and p.prosecdef
             and not exists (select from unnest(p.proconfig) setting where setting ~ '^search_path=.*pg_temp$')`,
  },
  {
    check: 'no view reads with its owner’s rights',
    sql: `select ${NAME} as subject, c.relkind::text as detail
            from pg_class c join pg_namespace n on n.oid = c.relnamespace and ${OURS}
           where c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}')`,
  },
  {
    check: 'every table is a tenant’s or on the list of shared ones',
    sql: `select ${NAME} as subject, 'has no province_id' as detail from ${TABLES}
           where not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'province_id')`,
    except: SHARED,
  },
  {
    check: 'every key of a tenant’s table is led by province_id',
    sql: `select i.relname as subject, ${NAME} || ': ' || pg_get_indexdef(i.oid) as detail
            from ${TABLES}
            join pg_index x on x.indrelid = c.oid and (x.indisunique or x.indisexclusion)
            join pg_class i on i.oid = x.indexrelid
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'province_id'
           where x.indkey[0] <> a.attnum`,
    except: KEYS,
  },
  {
    check: 'every foreign key of a tenant’s table is led by province_id or refers to what everybody sees',
    sql: `select f.confrelid::regclass::text as subject, string_agg(f.conname, ', ' order by f.conname) as detail
            from ${TABLES}
            join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'province_id'
           where f.conkey[1] <> a.attnum group by 1`,
    except: REFERRED_TO,
  },
  {
    check: 'every foreign key is indexed',
    sql: `select f.conname as subject, ${NAME} as detail
            from ${TABLES} join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
           where not exists (select from pg_index x where x.indrelid = c.oid and x.indpred is null
             and (x.indkey::int2[])[0:array_length(f.conkey, 1) - 1] @> f.conkey)`,
    except: UNINDEXED,
  },
  {
    check: 'the serving roles are no superusers, bypass nothing and make nothing',
    sql: `select rolname as subject, concat_ws(', ', case when rolsuper then 'superuser' end,
                 case when rolbypassrls then 'bypassrls' end, case when rolcreaterole then 'createrole' end,
                 case when rolcreatedb then 'createdb' end, case when rolreplication then 'replication' end) as detail
            from pg_roles where rolname in ($1, $2)
             and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  },
  {
    check: 'the serving roles own nothing',
    sql: `select rolname as subject, d.classid::regclass::text as detail
            from pg_roles r join pg_shdepend d on d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid and d.deptype = 'o'
           where rolname in ($1, $2)`,
  },
  {
    check: 'the login role inherits nothing and is a member of the serving role alone, which is a member of none',
    sql: `select $2 as subject, 'inherits' as detail from pg_roles where rolname = $2 and rolinherit
          union all
          select m.member::regrole::text, 'member of ' || m.roleid::regrole
            from pg_auth_members m where m.member in ($1::regrole, $2::regrole)
             and not (m.member = $2::regrole and m.roleid = $1::regrole and not m.inherit_option and not m.admin_option)`,
  },
  {
    check: 'no policy says that a setting that is missing means everything',
    sql: `select p.polname as subject, e.expression as detail
            from ${TABLES} join pg_policy p on p.polrelid = c.oid and p.polcmd <> '*',
                 lateral (values (pg_get_expr(p.polqual, p.polrelid)), (pg_get_expr(p.polwithcheck, p.polrelid))) printed (whole),
                 -- a column that has to be empty is no setting
                 regexp_replace(printed.whole, '\\(([a-z_]+) IS NULL\\)', '(\\1)', 'g') e (expression)
           where e.expression ~* '\\m(is null|is not null|coalesce|case|select|is distinct|is not distinct|is true|is not true|is unknown)\\M'
              or e.expression ~ 'current_setting\\([^()]*\\)' and e.expression !~ 'current_setting\\(''app\\.[a-z]+''::text, true\\)'
              or e.expression = 'true'`,
  },
  {
    check: POWERS_CHECK,
    sql: `select p.oid::regprocedure::text as subject,
                 'a superuser has to take it from everybody (infra/src/databases/unused-powers.ts)' as detail
            from pg_proc p
           where p.pronamespace = 'pg_catalog'::regnamespace
             and p.proname ~ '^(lo_.+|loread|lowrite|pg_(try_)?advisory_.+)$'
             and p.oid <> 'pg_advisory_xact_lock(bigint)'::regprocedure
             and (has_function_privilege($1, p.oid, 'execute') or has_function_privilege($2, p.oid, 'execute'))`,
  },
];

/** Everything in the catalogue that could let one tenant see another, whatever the rows are. */
export async function catalogueFindings(client: Client, roles: ServingRoles): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { check, sql, except = {} } of CHECKS) {
    const { rows } = await client.query<Row>(
      // every statement gets both parameters, whether it reads them or not
      `with roles (app, login) as (values ($1::text, $2::text)) select found.* from (${sql}) found, roles order by 1, 2`,
      [roles.app, roles.login],
    );
    findings.push(...rows.filter(({ subject }) => !(subject in except)).map((row) => ({ check, ...row })));
    const seen = new Set(rows.map(({ subject }) => subject));
    for (const subject of Object.keys(except).filter((name) => !seen.has(name))) {
      findings.push({ check, subject, detail: 'stands on the list of exceptions and needs none' });
    }
  }
  return findings;
}

export const CATALOGUE_CHECKS: readonly string[] = CHECKS.map(({ check }) => check);

/** `catalogue.ts <address> [serving role] [login role]`: prints what is wrong with a database, also one in production. */
async function main([address, app = 'dich_app', login = 'dich_login']: string[]): Promise<void> {
  if (!address) throw new Error('usage: catalogue.ts <address of the database> [serving role] [login role]');
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query('begin transaction read only');
    const findings = await catalogueFindings(client, { app, login });
    for (const { check, subject, detail } of findings) process.stdout.write(`${check}: ${subject}: ${detail}\n`);
    process.stdout.write(`catalogue: ${CHECKS.length} checks, ${findings.length} findings\n`);
    process.exitCode = findings.length > 0 ? 1 : 0;
  } finally {
    await client.end();
  }
}

if (import.meta.main) await main(process.argv.slice(2));
