import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT } from '../row-security.ts';

/**
 * Rooms people and sign-in: what lets somebody in as an account ends together, and nothing revives it; an office can end
 * at an instant, not only with a day.
 */
export class M027AccessEndsTogether extends Migration {
  override up(): void {
    this.addSql(`
alter table office add column ended_at timestamptz;
comment on column office.ended_at is 'the instant from which it is held no more, where that came before its last day was over';
do $$ begin execute format('grant update (valid_to, ended_at) on office to %I', current_setting('dich.app_role')); end $$;

-- Ends whatever lets somebody in as the account: sessions (but the one that is kept), API keys, links that were not
-- used, devices. Not granted: each of its callers has made sure whose account it is.
create function app.end_access(account_province smallint, of_account uuid, kept_session uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set revoked_at = clock_timestamp()
   where province_id = account_province and account_id = of_account and revoked_at is null
     and id is distinct from kept_session;
  update api_key set revoked_at = clock_timestamp()
   where province_id = account_province and account_id = of_account and revoked_at is null;
  update invitation set expires_at = clock_timestamp()
   where province_id = account_province and account_id = of_account and used_at is null
     and expires_at > clock_timestamp();
  delete from known_device where province_id = account_province and account_id = of_account;
$$;

create or replace function app.set_password(account_province smallint, of_account uuid, new_hash text) returns void
language sql security definer set search_path = public, pg_temp as $$
  update account set password_hash = new_hash
   where province_id = account_province and id = of_account;
  select app.end_access(account_province, of_account, null);
$$;

create or replace function app.change_own_password(new_hash text, own_session uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update account set password_hash = new_hash
   where province_id = current_setting('app.province')::smallint and id = ${OWN_ACCOUNT};
  select app.end_access(current_setting('app.province')::smallint, ${OWN_ACCOUNT}, own_session);
$$;

-- An administrator ends what is signed in as an account kept at or below the own unit.
create function app.end_access_of(account_province smallint, of_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from account where province_id = account_province and id = of_account
     and pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int;
  if not found then raise exception 'no such account in the scope'; end if;
  perform app.end_access(account_province, of_account, null);
end $$;

-- Ends what is signed in, and what reads, in an office at or below the own unit.
create function app.end_access_in(office_province smallint, of_office uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from office where province_id = office_province and id = of_office
     and pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int;
  if not found then raise exception 'no such office in the scope'; end if;
  update session set revoked_at = clock_timestamp()
   where province_id = office_province and office_id = of_office and revoked_at is null;
  update api_key set revoked_at = clock_timestamp()
   where province_id = office_province and office_id = of_office and revoked_at is null;
end $$;

create or replace function app.sign_in_account(name text, as_of date)
returns table (province_id smallint, account_id uuid, password_hash text, disabled boolean, office_id uuid, factor bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, a.password_hash, a.disabled_at is not null, o.id, f.secret
    from account a
    left join second_factor f on f.province_id = a.province_id and f.account_id = a.id and f.confirmed_at is not null
    left join lateral (
      select o.id from office o
        join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
       where o.province_id = a.province_id and o.account_id = a.id
         and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of) and o.ended_at is null
       order by o.valid_from, o.id limit 1) o on true
   where a.login = name
$$;

create or replace function app.held_within(account_province smallint, of_account uuid, lo integer, hi integer,
                                           managing boolean, as_of date) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (
    select from office
     where province_id = account_province and account_id = of_account and (valid_to is null or valid_to >= as_of)
       and ended_at is null
       and (pos < lo or pos > hi or (manages_sub_units and not managing)))
$$;

revoke all on function app.end_access(smallint, uuid, uuid), app.end_access_of(smallint, uuid),
  app.end_access_in(smallint, uuid) from public;
${['end_access_of(smallint, uuid)', 'end_access_in(smallint, uuid)']
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
