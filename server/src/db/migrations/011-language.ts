import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT } from '../row-security.ts';

/** Room people: the language that a person reads, which the scope of a transaction answers too. */
export class M011Language extends Migration {
  override up(): void {
    this.addSql(`
alter table account add column language text not null default 'vi'
  constraint account_language check (language in ('vi', 'en'));
comment on column account.language is 'what the product speaks to the person';
${grantToServing('select (language) on account')}

-- The person's own choice. An administrator changes other parts of an account, and never this one.
create function app.set_own_language(chosen text) returns void
language sql security definer set search_path = public, pg_temp as $$
  update account set language = chosen
   where province_id = current_setting('app.province')::smallint and id = ${OWN_ACCOUNT}
$$;

-- The scope of a transaction: who acts, in which office, at which place of the tree, as of a date.
-- Answers one JSON object, or null when the token is nobody's, or its account, office or unit is not in force on that
-- date. \`resting\`: not seen for a minute, so that the caller should touch it. \`language\`: the account's; null for a
-- key, whose program asks in the language that it wants.
create or replace function app.open_scope(token bytea, as_of date, idle interval) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  last_below integer;
  ancestors text;
begin
  select h.id as session_id, h.key_kind is not null as by_key, h.second_factor,
         h.seen_at < clock_timestamp() - interval '1 minute' as resting,
         a.id as account_id, a.full_name, a.login, case when h.key_kind is null then a.language end as language,
         o.id as office_id, coalesce(h.key_kind, o.kind) as kind,
         case when h.key_kind is null then o.department_id end as department_id,
         h.key_kind is null and o.manages_sub_units as manages_sub_units,
         o.unit_id, v.province_id, v.pos, v.level, v.name as unit_name
    into holder
    from app.holder_of(token, idle) h
    join account a on a.province_id = h.province_id and a.id = h.account_id and a.disabled_at is null
    join office o on o.province_id = h.province_id and o.account_id = h.account_id and o.id = h.office_id
                 and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of)
    join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of;
  if not found then return null; end if;

  last_below := app.subtree_end(holder.pos);
  select coalesce(string_agg(place::text, ','), '') into ancestors
    from app.places_of(holder.pos, true) place where place <> holder.pos;

  execute format('set local app.account = %L', holder.account_id);
  execute format('set local app.actor_name = %L', holder.full_name);
  execute format('set local app.office = %L', holder.office_id);
  execute format('set local app.office_kind = %L', holder.kind);
  execute format('set local app.unit = %L', holder.unit_id);
  execute format('set local app.province = %L', holder.province_id);
  execute format('set local app.pos = %L', holder.pos);
  execute format('set local app.lo = %L', holder.pos);
  execute format('set local app.hi = %L', last_below);
  execute format('set local app.ancestors = %L', ancestors);

  return jsonb_build_object(
    'sessionId', holder.session_id, 'byKey', holder.by_key, 'secondFactor', holder.second_factor,
    'resting', holder.resting, 'accountId', holder.account_id, 'login', holder.login, 'fullName', holder.full_name,
    'language', holder.language, 'officeId', holder.office_id, 'office', holder.kind,
    'departmentId', holder.department_id, 'managesSubUnits', holder.manages_sub_units, 'unitId', holder.unit_id,
    'level', holder.level, 'unitName', holder.unit_name, 'provinceId', holder.province_id, 'pos', holder.pos,
    'lo', holder.pos, 'hi', last_below);
end $$;

revoke all on function app.set_own_language from public;
${grantToServing('execute on function app.set_own_language(text)')}
`);
  }
}
