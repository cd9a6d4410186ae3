import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/** Room sign-in: what a new password is compared with: the person's own name, and the names of units. */
export class M032PasswordsOfNames extends Migration {
  override up(): void {
    this.addSql(`
-- The name to sign in with, and the full name, of the account that a live invitation is for.
create function app.invited_person(token bytea) returns table (login text, full_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.login, a.full_name from app.invited(token) i
    join account a on a.province_id = i.province_id and a.id = i.account_id
$$;

-- Whether the letters, without blanks, marks and capitals, are the name of a unit at any time: "huongtra".
-- Names of units are public.
create function app.names_unit(letters text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from unit_version v
                  where replace(app.search_key(v.name), ' ', '') = letters
                     or replace(app.search_key(v.type || ' ' || v.name), ' ', '') = letters)
$$;
revoke all on function app.invited_person(bytea), app.names_unit(text) from public;
${grantToServing('execute on function app.invited_person(bytea)')}
${grantToServing('execute on function app.names_unit(text)')}
`);
  }
}
