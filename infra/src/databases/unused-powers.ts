import type pg from 'pg';

/**
 * What every role of PostgreSQL may do from the start and nothing of the product does: large objects, which no policy
 * protects, and locks by number but for the one kind that it takes, within a transaction. They are functions of
 * PostgreSQL's own, so that only a superuser takes them away; in the database that it is connected to.
 */
export const WITHHOLD_UNUSED_POWERS = `
do $$
declare power regprocedure;
begin
  for power in
    select p.oid::regprocedure from pg_proc p
     where p.pronamespace = 'pg_catalog'::regnamespace
       and (p.proname ~ '^(lo_.+|loread|lowrite)$'
            or p.proname ~ '^pg_(try_)?advisory_' and p.oid <> 'pg_advisory_xact_lock(bigint)'::regprocedure)
       and (p.proacl is null or exists (select from aclexplode(p.proacl) where grantee = 0))
  loop
    execute format('revoke execute on function %s from public', power);
  end loop;
end $$`;

export const withholdUnusedPowers = (client: pg.ClientBase): Promise<unknown> => client.query(WITHHOLD_UNUSED_POWERS);

/** Databases that every server has beside the product's own: on a server of the product's own nobody but its superuser enters them. */
export const CLOSE_OTHER_DATABASES = 'revoke connect on database postgres, template1 from public';
