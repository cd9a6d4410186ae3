import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/** Room sign-in: what was right but not whole is not counted, and makes nothing forgotten. */
export class M038AttemptsUndone extends Migration {
  override up(): void {
    this.addSql(`
drop function app.give_attempt_back(text[], integer[]);

-- The attempt was no failure: it is not counted. Where it was a whole success, the failures under the first of its keys
-- are forgotten too; a right password alone forgets none, or it would clear the way to any number of one-time codes.
-- What others failed at under the other keys stays, or one good account would clear the way to all.
create function app.give_attempt_back(keys text[], allowed integer[], whole boolean) returns void
language sql security definer set search_path = public, pg_temp as $$
  update sign_in_throttle t
     set failures = left_over.failures,
         locked_until = case when left_over.failures >= left_over.allowed then t.locked_until end
    from (select before.key, policy.allowed,
                 case when whole and policy.place = 1 then 0 else greatest(before.failures - 1, 0) end as failures
            from unnest(keys, allowed) with ordinality as policy (key, allowed, place)
            join sign_in_throttle before on before.key = policy.key) left_over
   where t.key = left_over.key
$$;
revoke all on function app.give_attempt_back(text[], integer[], boolean) from public;
${grantToServing('execute on function app.give_attempt_back(text[], integer[], boolean)')}
`);
  }
}
