import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isWithin, OWN_ACCOUNT } from '../row-security.ts';

/**
 * Rooms people and sign-in: one administrator alone lets nobody in. An office that an official gave opens nothing until
 * a second person has confirmed it, and a link needs a code that a second person has issued.
 */
export class M043SecondPerson extends Migration {
  override up(): void {
    this.addSql(`
alter table office
  add column made_by_account_id uuid,
  add column made_at timestamptz,
  add column confirmed_at timestamptz default now(),
  add column confirmed_by_account_id uuid,
  add column refusal text,
  add constraint office_of_two_people
    check (confirmed_by_account_id is null or (confirmed_by_account_id <> account_id
           and confirmed_by_account_id is distinct from made_by_account_id));
comment on column office.made_by_account_id is 'the account that gave it; null: the operator';
comment on column office.confirmed_at is 'when a second person confirmed it; null: it waits, and opens nothing. What the operator inserts is confirmed';
comment on column office.confirmed_by_account_id is 'the account that confirmed it; null: the operator';
comment on column office.refusal is 'why it was not confirmed';
create index office_pos on office (pos);
create index office_waiting on office (pos) where confirmed_at is null and ended_at is null;
${grantToServing('update (refusal) on office')}

-- An official gives an office that waits, in the own name; app.confirm_office alone confirms.
drop policy office_insert on office;
create policy office_insert on office for insert
  with check (${isWithin()} and made_by_account_id = ${OWN_ACCOUNT} and confirmed_at is null);

alter table invitation
  add column made_by_account_id uuid,
  add column code_hash bytea,
  add column code_by_account_id uuid,
  add column code_at timestamptz,
  add constraint invitation_of_two_people
    check (code_by_account_id is null or (code_by_account_id <> account_id
           and code_by_account_id is distinct from made_by_account_id));
comment on table invitation is 'a one-time link that, with the code issued for it, sets the password of an account; the newest one counts';
comment on column invitation.made_by_account_id is 'the account that made the link, and may see it; null: the operator';
comment on column invitation.code_hash is 'of the code that goes with the link; null: none was issued, and the link opens nothing';
comment on column invitation.code_by_account_id is 'the account that issued the code, and saw it; null: the operator';
create index invitation_waiting on invitation (pos) where used_at is null;
${grantToServing('select (made_by_account_id, code_by_account_id, code_at) on invitation')}

drop policy invitation_insert on invitation;
create policy invitation_insert on invitation for insert
  with check (${isWithin()} and made_by_account_id = ${OWN_ACCOUNT} and code_hash is null);

-- Links of before have no code: whoever holds one alone is not let in by it.
update invitation set expires_at = clock_timestamp() where used_at is null and expires_at > clock_timestamp();

-- The one rule of when an office is held: confirmed by a second person, begun, and not over. Whatever opens something
-- for an office asks it.
create function app.office_in_force(held office, as_of date) returns boolean
language sql immutable as $$
  select held.confirmed_at is not null and held.ended_at is null
     and held.valid_from <= as_of and (held.valid_to is null or held.valid_to >= as_of)
$$;

-- Where the nearest unit is, going up from a place, in which somebody can confirm what another one has made for a
-- holder: who leads it or administers it (above: with its sub-units), is neither of the two, and can sign in. It keeps
-- the holder's account, or lies above the unit that does. Null: nobody can but the operator. Asked of places within the
-- scope's range, or about oneself.
create function app.confirming_place(at_place integer, kept_at integer, maker uuid, holder uuid, as_of date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select max(place)
    from app.places_of(at_place, true) place
   where (at_place between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
          or holder = ${OWN_ACCOUNT})
     and kept_at between place and app.subtree_end(place)
     and exists (
       select from office o
         join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
        where o.pos = place and app.office_in_force(o, as_of)
          and (o.kind = 'LEADER' or (o.kind = 'ADMINISTRATOR' and (o.pos = at_place or o.manages_sub_units)))
          and o.account_id <> holder and o.account_id is distinct from maker
          and (a.password_hash is not null
               or exists (select from identity i where i.province_id = a.province_id and i.account_id = a.id)))
$$;

-- Whether the scope's own account is a second person to what another one has made for a holder at a place.
create function app.is_second_person(at_place integer, maker uuid, holder uuid) returns boolean
language sql stable as $$
  select coalesce(maker is distinct from ${OWN_ACCOUNT} and holder <> ${OWN_ACCOUNT} and ${isWithin('at_place')}
                  and current_setting('app.office_kind', true) in ('LEADER', 'ADMINISTRATOR'), false)
$$;

-- Confirms an office that waits; false: it does not, or whoever asks is no second person to it.
create function app.confirm_office(of_province smallint, of_office uuid, moment timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update office set confirmed_at = moment, confirmed_by_account_id = ${OWN_ACCOUNT}
   where province_id = of_province and id = of_office and confirmed_at is null and ended_at is null
     and app.is_second_person(pos, made_by_account_id, account_id);
  return found;
end $$;

-- Issues the code that goes with the live link of an account, in the place of one issued before, and gives it seven more
-- days; answers until when, or null: there is no such link, or whoever asks is no second person to it.
create function app.issue_code(of_province smallint, of_account uuid, code bytea) returns timestamptz
language sql security definer set search_path = public, pg_temp as $$
  update invitation i
     set code_hash = code, code_by_account_id = ${OWN_ACCOUNT}, code_at = clock_timestamp(),
         expires_at = clock_timestamp() + interval '7 days'
   where i.province_id = of_province and i.account_id = of_account
     and i.used_at is null and i.expires_at > clock_timestamp()
     and not exists (select from invitation later where later.province_id = i.province_id
                       and later.account_id = i.account_id and later.created_at > i.created_at)
     and app.is_second_person(i.pos, i.made_by_account_id, i.account_id)
  returning i.expires_at
$$;

-- As before, and whether a code was issued.
drop function app.invited_person(bytea);
create function app.invited_person(token bytea) returns table (login text, full_name text, coded boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.login, a.full_name, l.code_hash is not null
    from app.invited(token) i
    join account a on a.province_id = i.province_id and a.id = i.account_id
    join invitation l on l.province_id = i.province_id and l.token_hash = token
$$;

-- Sets the password of the account that a live invitation is for, for who brings the link and its code; the invitation is
-- used up, open sessions end. Answers what became of it: DONE, CODE (it is another one), GONE (the link is not live).
drop function app.accept_invitation(bytea, text, timestamptz, text);
create function app.accept_invitation(token bytea, code bytea, new_hash text, moment timestamptz, request text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  guest record;
begin
  select * into guest from app.invited(token);
  if not found then return 'GONE'; end if;
  update invitation set used_at = clock_timestamp() where token_hash = token and used_at is null and code_hash = code;
  if not found then return 'CODE'; end if;
  perform app.set_password(guest.province_id, guest.account_id, new_hash);
  perform app.act_as_account(guest.province_id, guest.account_id);
  perform app.record_audit(current_setting('app.pos')::int, moment, 'acceptInvitation', 'Account', guest.account_id, null,
                           null, request);
  return 'DONE';
end $$;

-- As before, of offices in force alone; and, where there is none, the first that waits to be confirmed.
drop function app.sign_in_account(text, date);
create function app.sign_in_account(name text, as_of date)
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
        join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
       where o.province_id = a.province_id and o.account_id = a.id and app.office_in_force(o, as_of)
       order by o.valid_from, o.id limit 1) held on true
    left join lateral (
      select jsonb_build_object('office', o.kind, 'type', v.type, 'name', v.name) as office from office o
        join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
       where o.province_id = a.province_id and o.account_id = a.id and o.confirmed_at is null and o.ended_at is null
         and (o.valid_to is null or o.valid_to >= as_of)
       order by o.valid_from, o.id limit 1) waits on true
   where a.login = name
$$;

drop function app.sign_in_identity(text, text, date);
create function app.sign_in_identity(of_issuer text, of_subject text, as_of date)
returns table (province_id smallint, account_id uuid, office_id uuid, login text, factor bytea, has_passkey boolean,
               waiting jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, found.office_id, a.login, found.factor, found.has_passkey, found.waiting
    from identity i
    join account a on a.province_id = i.province_id and a.id = i.account_id and a.disabled_at is null
    cross join lateral app.sign_in_account(a.login, as_of) found
   where i.issuer = of_issuer and i.subject = of_subject
$$;

-- As before, of an office in force.
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
                 and app.office_in_force(o, as_of)
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

create or replace function app.recipient_offices(of_province smallint, of_notice uuid, as_of date) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id
    from mail m
    join notice n on n.province_id = m.province_id and n.id = m.notice_id
    join office o on o.province_id = n.province_id and o.account_id = n.account_id and o.pos = n.pos
   where m.province_id = of_province and m.notice_id = of_notice
     and m.taken_at is not null and m.sent_at is null and m.given_up_at is null
     and app.office_in_force(o, as_of)
   order by o.valid_from, o.id
$$;

create or replace function app.leaders_without_factor(as_of date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct a.id)::int
    from office o
    join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
   where o.province_id = nullif(current_setting('app.province', true), '')::smallint and o.kind = 'LEADER'
     and o.pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
     and app.office_in_force(o, as_of)
     and not exists (select from second_factor f
                      where f.province_id = a.province_id and f.account_id = a.id and f.confirmed_at is not null)
     and not exists (select from passkey p where p.province_id = a.province_id and p.account_id = a.id)
$$;

create or replace function app.office_holders(units uuid[], kinds text[], as_of date)
returns table (unit_id uuid, pos integer, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct o.unit_id, o.pos, o.account_id
    from office o
    join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
   where o.province_id = nullif(current_setting('app.province', true), '')::smallint
     and o.unit_id = any(units) and o.kind = any(kinds)
     and (o.pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
          or o.pos = any(string_to_array(nullif(current_setting('app.ancestors', true), ''), ',')::int[]))
     and app.office_in_force(o, as_of)
$$;

revoke all on function app.office_in_force(office, date), app.confirming_place(integer, integer, uuid, uuid, date),
  app.is_second_person(integer, uuid, uuid), app.confirm_office(smallint, uuid, timestamptz),
  app.issue_code(smallint, uuid, bytea), app.invited_person(bytea),
  app.accept_invitation(bytea, bytea, text, timestamptz, text), app.sign_in_account(text, date),
  app.sign_in_identity(text, text, date) from public;
${[
  'office_in_force(office, date)',
  'confirming_place(integer, integer, uuid, uuid, date)',
  'confirm_office(smallint, uuid, timestamptz)',
  'issue_code(smallint, uuid, bytea)',
  'invited_person(bytea)',
  'accept_invitation(bytea, bytea, text, timestamptz, text)',
  'sign_in_account(text, date)',
  'sign_in_identity(text, text, date)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
