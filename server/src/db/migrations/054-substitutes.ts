import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isWithin, OWN_ACCOUNT } from '../row-security.ts';

/** Room people: who holds an office hands it over for a time, and whatever the substitute does says on whose behalf. */
export class M054Substitutes extends Migration {
  override up(): void {
    this.addSql(`
alter table office
  add column on_behalf_of uuid,
  add constraint office_on_behalf_fk foreign key (province_id, on_behalf_of) references office (province_id, id),
  add constraint office_handed_over check (on_behalf_of is null
    or (valid_to is not null and not manages_sub_units and kind in ('LEADER', 'PLANNER', 'DEPARTMENT_HEAD')));
comment on column office.on_behalf_of is 'the office that its holder has handed over for a time (thừa ủy quyền); null: held in the own right';
create index office_on_behalf on office (province_id, on_behalf_of);

-- An office is handed over as it is, by who acts in it, and no further than it lasts; what was handed over is not handed
-- on. Without a scope, as the operator restores, nothing is asked.
create function app.check_substitute() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  given office;
begin
  if new.on_behalf_of is null or coalesce(current_setting('app.office', true), '') = '' then return new; end if;
  select * into given from office o where o.province_id = new.province_id and o.id = new.on_behalf_of;
  if given.id is null or given.id::text <> current_setting('app.office', true) or given.on_behalf_of is not null
     or given.account_id = new.account_id or new.made_by_account_id is distinct from given.account_id
     or (given.kind, given.unit_id, given.pos) is distinct from (new.kind, new.unit_id, new.pos)
     or given.department_id is distinct from new.department_id
     or new.valid_to > coalesce(given.valid_to, 'infinity'::date) then
    raise exception 'an office is handed over as it is, by who holds it';
  end if;
  return new;
end $$;
create trigger office_substitute before insert on office for each row execute function app.check_substitute();

-- What was handed over ends with the office itself, and with the account of who holds it.
create function app.end_substitutes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update office s
     set ended_at = coalesce(s.ended_at, new.ended_at),
         valid_to = greatest(s.valid_from, least(s.valid_to, coalesce(new.valid_to, s.valid_to)))
   where s.province_id = new.province_id and s.on_behalf_of = new.id and s.ended_at is null
     and (new.ended_at is not null or new.valid_to < s.valid_to);
  return null;
end $$;
create trigger office_substitutes_end after update of valid_to, ended_at on office for each row
  when (new.on_behalf_of is null) execute function app.end_substitutes();

create function app.end_substitutes_of() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update office s set ended_at = new.disabled_at
    from office held
   where held.province_id = new.province_id and held.account_id = new.id
     and s.province_id = held.province_id and s.on_behalf_of = held.id and s.ended_at is null;
  return null;
end $$;
create trigger account_substitutes_end after update of disabled_at on account for each row
  when (new.disabled_at is not null and old.disabled_at is null) execute function app.end_substitutes_of();

-- As before; who acts in somebody's place is no second person, and nobody waits for them to be one.
create or replace function app.is_second_person(at_place integer, maker uuid, holder uuid) returns boolean
language sql stable as $$
  select coalesce(maker is distinct from ${OWN_ACCOUNT} and holder <> ${OWN_ACCOUNT} and ${isWithin('at_place')}
                  and current_setting('app.office_kind', true) in ('LEADER', 'ADMINISTRATOR')
                  and coalesce(current_setting('app.on_behalf_of', true), '') = '', false)
$$;
create or replace function app.confirming_place(at_place integer, kept_at integer, maker uuid, holder uuid, as_of date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select max(place)
    from app.places_of(at_place, true) place
   where (at_place between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
          or holder = ${OWN_ACCOUNT})
     and kept_at between place and app.subtree_end(place)
     and exists (
       select from office o
         join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
        where o.pos = place and app.office_in_force(o, as_of) and o.on_behalf_of is null
          and (o.kind = 'LEADER' or (o.kind = 'ADMINISTRATOR' and (o.pos = at_place or o.manages_sub_units)))
          and o.account_id <> holder and o.account_id is distinct from maker
          and (a.password_hash is not null
               or exists (select from identity i where i.province_id = a.province_id and i.account_id = a.id)))
$$;

-- As before; the name of a substitute says on whose behalf, in everything that keeps it.
create or replace function app.open_scope(token bytea, as_of date, idle interval) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  last_below integer;
  ancestors text;
begin
  select h.id as session_id, h.key_kind is not null as by_key, h.second_factor,
         h.seen_at < clock_timestamp() - interval '1 minute' as resting,
         a.id as account_id, a.login, giver.full_name as on_behalf_of,
         a.full_name || coalesce(' (thừa ủy quyền ' || giver.full_name || ')', '') as full_name, case when h.key_kind is null then a.language end as language,
         o.id as office_id, coalesce(h.key_kind, o.kind) as kind,
         case when h.key_kind is null then o.department_id end as department_id,
         h.key_kind is null and o.manages_sub_units as manages_sub_units,
         o.unit_id, v.province_id, v.pos, v.level, v.name as unit_name
    into holder
    from app.holder_of(token, idle) h
    join account a on a.province_id = h.province_id and a.id = h.account_id and a.disabled_at is null
    join office o on o.province_id = h.province_id and o.account_id = h.account_id and o.id = h.office_id
                 and app.office_in_force(o, as_of)
    join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
    left join office given on given.province_id = o.province_id and given.id = o.on_behalf_of
    left join account giver on giver.province_id = given.province_id and giver.id = given.account_id;
  if not found then return null; end if;

  last_below := app.subtree_end(holder.pos);
  select coalesce(string_agg(place::text, ','), '') into ancestors
    from app.places_of(holder.pos, true) place where place <> holder.pos;

  execute format('set local app.account = %L', holder.account_id);
  execute format('set local app.actor_name = %L', holder.full_name);
  execute format('set local app.office = %L', holder.office_id);
  execute format('set local app.on_behalf_of = %L', coalesce(holder.on_behalf_of, ''));
  execute format('set local app.office_kind = %L', holder.kind);
  execute format('set local app.unit = %L', holder.unit_id);
  execute format('set local app.province = %L', holder.province_id);
  execute format('set local app.pos = %L', holder.pos);
  execute format('set local app.lo = %L', holder.pos);
  execute format('set local app.hi = %L', last_below);
  execute format('set local app.ancestors = %L', ancestors);

  return jsonb_build_object(
    'sessionId', holder.session_id, 'byKey', holder.by_key, 'secondFactor', holder.second_factor,
    'resting', holder.resting, 'accountId', holder.account_id, 'login', holder.login, 'fullName', holder.full_name, 'onBehalfOf', holder.on_behalf_of,
    'language', holder.language, 'officeId', holder.office_id, 'office', holder.kind,
    'departmentId', holder.department_id, 'managesSubUnits', holder.manages_sub_units, 'unitId', holder.unit_id,
    'level', holder.level, 'unitName', holder.unit_name, 'provinceId', holder.province_id, 'pos', holder.pos,
    'lo', holder.pos, 'hi', last_below);
end $$;

-- Who handed offices over, by the offices in which others act for them: of offices within the scope's range, or one's own.
create function app.givers_of(offices uuid[]) returns table (office_id uuid, full_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, a.full_name
    from office o
    join office given on given.province_id = o.province_id and given.id = o.on_behalf_of
    join account a on a.province_id = given.province_id and a.id = given.account_id
   where o.province_id = nullif(current_setting('app.province', true), '')::smallint and o.id = any(offices)
     and (${isWithin('o.pos')} or o.account_id = ${OWN_ACCOUNT} or given.account_id = ${OWN_ACCOUNT})
$$;

-- What the account signed in has handed over, or acts in for somebody, and is not over: with both names.
create function app.own_substitutions(as_of date)
returns table (id uuid, kind text, from_name text, to_name text, given boolean, valid_from date, valid_to date,
               confirmed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.kind, giver.full_name, holder.full_name, giver.id = ${OWN_ACCOUNT}, o.valid_from, o.valid_to, o.confirmed_at
    from office o
    join office held on held.province_id = o.province_id and held.id = o.on_behalf_of
    join account giver on giver.province_id = held.province_id and giver.id = held.account_id
    join account holder on holder.province_id = o.province_id and holder.id = o.account_id
   where o.province_id = nullif(current_setting('app.province', true), '')::smallint
     and (giver.id = ${OWN_ACCOUNT} or (holder.id = ${OWN_ACCOUNT} and o.confirmed_at is not null))
     and o.ended_at is null and o.valid_to >= as_of
   order by o.valid_from, o.id
$$;
revoke all on function app.check_substitute(), app.end_substitutes(), app.end_substitutes_of(), app.givers_of(uuid[]),
  app.own_substitutions(date) from public;
${['givers_of(uuid[])', 'own_substitutions(date)'].map((f) => grantToServing(`execute on function app.${f}`)).join('\n')}
`);
  }
}
