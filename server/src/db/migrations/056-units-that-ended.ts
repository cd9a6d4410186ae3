import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isWithin, OWN_UNIT, protect, SIGNED_IN } from '../row-security.ts';

/**
 * Rooms units and people: who works in a unit that has ended keeps their office there, and who takes the unit over acts in
 * its name. The scope of both is that of the ended unit, so every policy holds as it stands.
 */
export class M056UnitsThatEnded extends Migration {
  override up(): void {
    this.addSql(`
${ENDINGS}
${HEIRS}
${IN_ITS_NAME}
${SCOPE}
${TRAIL}
${[
  'last_day_of(uuid, date)',
  'heir_of(uuid, date)',
  'possible_heirs(uuid, date)',
  'predecessors_of(uuid, date)',
  'finishes_until(uuid, date)',
  'was_there(uuid, date)',
]
  .map((f) => `revoke all on function app.${f} from public;\n${grantToServing(`execute on function app.${f}`)}`)
  .join('\n')}
`);
  }
}

const ENDINGS = `
create table unit_ending (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint unit_ending_unit_fk references unit (id),
  pos integer not null,
  successor_id uuid constraint unit_ending_successor_fk references unit (id),
  finishing_days smallint constraint unit_ending_days check (finishing_days between 0 and 730),
  reason text not null,
  revision integer not null default 1,
  constraint unit_ending_pk primary key (province_id, id),
  constraint unit_ending_once unique (province_id, unit_id)
);
create index unit_ending_unit on unit_ending (unit_id);
create index unit_ending_successor on unit_ending (successor_id);
comment on table unit_ending is 'what the province has said of a unit that ended; no row: nothing';
comment on column unit_ending.successor_id is 'who takes it over where the act names nobody for the whole of it; null: nobody is named';
comment on column unit_ending.finishing_days is 'for so many days its people finish what is open; null: 90';

${protect('unit_ending', {
  select: SIGNED_IN,
  insert: `${isWithin()} and unit_id is distinct from ${OWN_UNIT}`,
  update: `${isWithin()} and unit_id is distinct from ${OWN_UNIT}`,
  columns: { update: 'successor_id, finishing_days, reason, revision' },
  operator: true,
})}
`;

const HEIRS = `
-- The last day of a unit that has ended by a day. Null: it is there, or has not begun.
create function app.last_day_of(of_unit uuid, as_of date) returns date
language sql stable as $$
  select max(v.valid_to) from unit_version v
   where v.unit_id = of_unit
  having bool_and(v.valid_to < as_of)
$$;

-- Whether there is, or was, such a unit on a day.
create function app.was_there(of_unit uuid, as_of date) returns boolean
language sql stable as $$
  select exists (select from unit_version v where v.unit_id = of_unit and (v.valid_from is null or v.valid_from <= as_of))
$$;

-- The last day on which people of a unit that ended finish what is open there.
create function app.finishes_until(of_unit uuid, last_day date) returns date
language sql stable as $$
  select last_day + coalesce((select e.finishing_days from unit_ending e where e.unit_id = of_unit), 90)
$$;

-- Who takes over a unit by a day: whom the act names for the whole of it and for nothing else, or whom its province has
-- named. Null: nobody is named.
create function app.next_heir(of_unit uuid, as_of date) returns uuid
language sql stable as $$
  select coalesce(
    (select min(s.to_unit_id::text)::uuid from unit_succession s
      where s.from_unit_id = of_unit and s.effective_on <= as_of
     having count(*) = 1 and bool_and(s.kind = 'WHOLE')),
    (select e.successor_id from unit_ending e where e.unit_id = of_unit))
$$;

-- The unit of a day that has taken over one that ended by then, also by way of units that have ended since. Null: none is
-- named.
create function app.heir_of(of_unit uuid, as_of date) returns uuid
language sql stable as $$
  with recursive taken (unit_id, steps) as (
    select of_unit, 0
    union all
    select app.next_heir(t.unit_id, as_of), t.steps + 1
      from taken t
     where t.steps < 8 and t.unit_id is not null and app.last_day_of(t.unit_id, as_of) is not null)
  select t.unit_id from taken t
   where t.steps > 0
     and exists (select from unit_version v where v.unit_id = t.unit_id and v.validity @> as_of)
   limit 1
$$;

-- Units of a day that may be named for one that ended by then: those that the record has its land or people in; of a
-- district also those that its communes passed on to, and the unit above.
create function app.possible_heirs(of_unit uuid, as_of date) returns setof uuid
language sql stable as $$
  with ended as (
    select v.unit_id, v.parent_id, v.valid_to from unit_version v
     where v.unit_id = of_unit and app.last_day_of(of_unit, as_of) = v.valid_to),
  below as (
    select v.unit_id from ended e join unit_version v on v.parent_id = e.unit_id and v.validity @> e.valid_to),
  heirs as (
    select s.to_unit_id as unit_id from unit_succession s
     where s.effective_on <= as_of and (s.from_unit_id = of_unit or s.from_unit_id in (select b.unit_id from below b))
    union
    -- what goes on under its own name, in another place
    select b.unit_id from below b
    union
    select coalesce(app.heir_of(e.parent_id, as_of), e.parent_id) from ended e where exists (select from below))
  select distinct h.unit_id from heirs h
    join unit_version v on v.unit_id = h.unit_id and v.validity @> as_of
$$;

-- Units that ended by a day and that a unit of that day has taken over.
create function app.predecessors_of(heir uuid, as_of date) returns setof uuid
language sql stable as $$
  with recursive former (unit_id, steps) as (
    select heir, 0
    union
    select earlier.unit_id, f.steps + 1
      from former f
     cross join lateral (
       select s.from_unit_id as unit_id from unit_succession s where s.to_unit_id = f.unit_id and s.effective_on <= as_of
       union
       select e.unit_id from unit_ending e where e.successor_id = f.unit_id) earlier
     where f.steps < 8)
  select distinct f.unit_id from former f where f.steps > 0 and app.heir_of(f.unit_id, as_of) = heir
$$;

revoke all on function app.next_heir(uuid, date) from public;
${grantToServing('execute on function app.next_heir(uuid, date)')}
`;

const IN_ITS_NAME = `
alter table session add column for_unit_id uuid constraint session_for_unit_fk references unit (id);
comment on column session.for_unit_id is 'the ended unit in whose name the office acts; null: its own. Asked anew with every request (app.enter)';
create index session_for_unit on session (for_unit_id);
${grantToServing('select (for_unit_id), update (for_unit_id) on session')}
`;

const SCOPE = `
-- Makes the scope of a transaction: an account in an office of its own that is in force, in the unit of the office or in
-- the name of one that this has taken over, as of a date. A unit that has ended is entered as it last was. Null: the
-- office, the account or the unit is not in force. Not granted.
create function app.enter(of_province smallint, of_account uuid, in_office uuid, key_kind text, for_unit uuid, as_of date)
returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  place record;
  is_heir boolean;
  ended_on date;
  last_below integer;
  ancestors text;
begin
  select a.id as account_id, a.login, giver.full_name as on_behalf_of,
         a.full_name || coalesce(' (thừa ủy quyền ' || giver.full_name || ')', '') as full_name,
         case when key_kind is null then a.language end as language,
         o.id as office_id, coalesce(key_kind, o.kind) as kind, case when key_kind is null then o.department_id end as department_id,
         key_kind is null and o.manages_sub_units as manages_sub_units, o.unit_id
    into holder
    from account a
    join office o on o.province_id = a.province_id and o.account_id = a.id and app.office_in_force(o, as_of)
    left join office given on given.province_id = o.province_id and given.id = o.on_behalf_of
    left join account giver on giver.province_id = given.province_id and giver.id = given.account_id
   where a.province_id = of_province and a.id = of_account and a.disabled_at is null and o.id = in_office;
  if not found then return null; end if;

  -- who belongs to a department has none in another unit
  is_heir := for_unit is not null and key_kind is null and holder.kind not in ('DEPARTMENT_HEAD', 'OFFICER')
             and app.heir_of(for_unit, as_of) is not distinct from holder.unit_id;
  select v.* into place from unit_version v
   where v.unit_id = case when is_heir then for_unit else holder.unit_id end
     and (v.valid_from is null or v.valid_from <= as_of)
   order by v.valid_from desc nulls last limit 1;
  if not found then return null; end if;
  ended_on := app.last_day_of(place.unit_id, as_of);

  last_below := app.subtree_end(place.pos);
  select coalesce(string_agg(above::text, ','), '') into ancestors
    from app.places_of(place.pos, true) above where above <> place.pos;

  execute format('set local app.account = %L', holder.account_id);
  execute format('set local app.actor_name = %L', holder.full_name);
  execute format('set local app.office = %L', holder.office_id);
  execute format('set local app.on_behalf_of = %L', coalesce(holder.on_behalf_of, ''));
  execute format('set local app.office_kind = %L', holder.kind);
  execute format('set local app.unit = %L', place.unit_id);
  execute format('set local app.acting_unit = %L', case when is_heir then holder.unit_id::text else '' end);
  execute format('set local app.province = %L', place.province_id);
  execute format('set local app.pos = %L', place.pos);
  execute format('set local app.lo = %L', place.pos);
  execute format('set local app.hi = %L', last_below);
  execute format('set local app.ancestors = %L', ancestors);

  return jsonb_build_object(
    'accountId', holder.account_id, 'accountProvinceId', of_province, 'login', holder.login, 'fullName', holder.full_name,
    'onBehalfOf', holder.on_behalf_of, 'language', holder.language, 'officeId', holder.office_id, 'office', holder.kind,
    'departmentId', holder.department_id, 'managesSubUnits', holder.manages_sub_units, 'unitId', place.unit_id,
    'ended', case when ended_on is not null then jsonb_build_object(
      'lastDay', ended_on, 'finishesUntil', case when not is_heir then app.finishes_until(place.unit_id, ended_on) end,
      'heirUnitId', case when is_heir then holder.unit_id end) end,
    'level', place.level, 'unitName', place.name, 'provinceId', place.province_id, 'pos', place.pos, 'lo', place.pos,
    'hi', last_below);
end $$;

-- As before, also in a unit that has ended, and in the name of one.
create or replace function app.open_scope(token bytea, as_of date, idle interval) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  scope jsonb;
begin
  select h.*, s.for_unit_id into holder
    from app.holder_of(token, idle) h
    left join session s on s.province_id = h.province_id and s.id = h.id and h.key_kind is null;
  if not found then return null; end if;
  scope := app.enter(holder.province_id, holder.account_id, holder.office_id, holder.key_kind, holder.for_unit_id, as_of);
  if scope is null then return null; end if;
  return scope || jsonb_build_object(
    'sessionId', holder.id, 'byKey', holder.key_kind is not null, 'secondFactor', holder.second_factor,
    'resting', holder.seen_at < clock_timestamp() - interval '1 minute');
end $$;

-- As before, also in a unit that has ended.
create or replace function app.open_recipient(of_province smallint, of_notice uuid, in_office uuid, as_of date) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  scope jsonb;
begin
  select o.account_id into holder from office o
   where o.province_id = of_province and o.id = in_office
     and o.id in (select app.recipient_offices(of_province, of_notice, as_of));
  if not found then return null; end if;
  scope := app.enter(of_province, holder.account_id, in_office, null, null, as_of);
  if scope is null then return null; end if;
  return scope || jsonb_build_object('sessionId', of_notice, 'byKey', false, 'secondFactor', false, 'resting', false);
end $$;

-- As before; an office in a unit that has ended opens too, after those in units that are there.
create or replace function app.sign_in_account(name text, as_of date)
returns table (province_id smallint, account_id uuid, password_hash text, disabled boolean, office_id uuid, factor bytea,
               has_passkey boolean, waiting jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, a.password_hash, a.disabled_at is not null, held.id, f.secret,
         exists (select from passkey p where p.province_id = a.province_id and p.account_id = a.id),
         waits.office
    from account a
    left join second_factor f on f.province_id = a.province_id and f.account_id = a.id and f.confirmed_at is not null
    left join lateral (
      select o.id from office o
       where o.province_id = a.province_id and o.account_id = a.id and app.office_in_force(o, as_of)
         and app.was_there(o.unit_id, as_of)
       order by app.last_day_of(o.unit_id, as_of) is not null, o.valid_from, o.id limit 1) held on true
    left join lateral (
      select jsonb_build_object('office', o.kind, 'type', v.type, 'name', v.name) as office from office o
        join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
       where o.province_id = a.province_id and o.account_id = a.id and o.confirmed_at is null and o.ended_at is null
         and (o.valid_to is null or o.valid_to >= as_of)
       order by o.valid_from, o.id limit 1) waits on true
   where a.login = name
$$;
revoke all on function app.enter(smallint, uuid, uuid, text, uuid, date) from public;
`;

const TRAIL = `
alter table audit_entry add column acting_unit_id uuid constraint audit_entry_acting_unit_fk references unit (id);
comment on column audit_entry.acting_unit_id is 'whose people did it in the name of the unit, which had ended; null: its own. Part of the hash where it is there';
create index audit_entry_acting_unit on audit_entry (acting_unit_id) where acting_unit_id is not null;

create or replace function app.audit_hash(entry audit_entry) returns bytea
language sql stable set search_path = public, pg_temp as $$
  select sha256(entry.previous_hash || convert_to((jsonb_build_array(
    entry.province_id, entry.unit_id, entry.seq, entry.pos, entry.subject_pos,
    extract(epoch from entry.at), extract(epoch from entry.recorded_at), entry.account_id, entry.actor_name,
    entry.office_kind, entry.verb, entry.subject, entry.subject_id, entry.before, entry.after,
    entry.request_id)
    || case when entry.acting_unit_id is null then '[]'::jsonb else jsonb_build_array(entry.acting_unit_id) end)::text, 'UTF8'))
$$;

-- As before, and by whose people it was done.
create or replace function app.record_audit(about integer, moment timestamptz, what text, kind text, which uuid,
                                            was jsonb, became jsonb, request text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own_unit uuid := current_setting('app.unit')::uuid;
  own_province smallint := current_setting('app.province')::smallint;
  last_seq bigint;
  last_hash bytea;
  entry audit_entry;
begin
  perform pg_advisory_xact_lock(hashtextextended(own_unit::text, 7));
  select seq, hash into last_seq, last_hash from audit_entry
   where province_id = own_province and unit_id = own_unit order by seq desc limit 1;
  entry.province_id := own_province;
  entry.unit_id := own_unit;
  entry.seq := coalesce(last_seq, 0) + 1;
  entry.pos := current_setting('app.pos')::int;
  entry.subject_pos := about;
  entry.at := moment;
  entry.recorded_at := clock_timestamp();
  entry.account_id := current_setting('app.account')::uuid;
  entry.actor_name := current_setting('app.actor_name');
  entry.office_kind := current_setting('app.office_kind');
  entry.verb := what;
  entry.subject := kind;
  entry.subject_id := which;
  entry.before := was;
  entry.after := became;
  entry.request_id := request;
  entry.acting_unit_id := nullif(current_setting('app.acting_unit', true), '')::uuid;
  entry.previous_hash := coalesce(last_hash, '\\x'::bytea);
  entry.hash := app.audit_hash(entry);
  insert into audit_entry select (entry).*;
end $$;
`;
