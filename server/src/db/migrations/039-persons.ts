import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isAbove, isOwn, OWN_ACCOUNT, protect } from '../row-security.ts';
import { ERASURE } from './erasure-039.ts';

/**
 * Rooms people, sign-in, notices: what is held about a person ends by rule, and on request; a province asks its leaders
 * for a second factor; people are told of more that concerns them.
 */
export class M039Persons extends Migration {
  override up(): void {
    this.addSql(`
${SETTINGS}
${REFUSED_SIGN_INS}
${TOLD}
${ERASURE}
${[
  'leaders_factor_from(smallint)',
  'leaders_without_factor(date)',
  'own_refused_sign_ins(integer)',
  'record_refused_sign_in(text, text, text, timestamptz, text)',
  'take_recovery_code(smallint, uuid, bytea, timestamptz, text)',
  'office_holders(uuid[], text[], date)',
  'keep_former_address(uuid)',
  'forget_old(timestamptz)',
  'erase_due(text, timestamptz)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}

const SETTINGS = `
create table province_setting (
  province_id smallint not null,
  id uuid not null,
  pos integer not null,
  leaders_factor_from date,
  revision integer not null default 1,
  constraint province_setting_pk primary key (province_id, id),
  constraint province_setting_once unique (province_id, pos)
);
comment on table province_setting is 'what a province has decided for all of its units; no row: nothing yet';
comment on column province_setting.leaders_factor_from is 'from this day on leaders decide only signed in with a second factor; null: it is not asked of them';

${protect('province_setting', {
  select: `${isOwn()} or ${isAbove()}`,
  insert: isOwn(),
  update: isOwn(),
  columns: { update: 'leaders_factor_from, revision' },
  operator: true,
})}

-- The day from which leaders of a province need a second factor to decide; null: they need none. Asked of the province of
-- a scope that has just been opened.
create function app.leaders_factor_from(of_province smallint) returns date
language sql stable security definer set search_path = public, pg_temp as $$
  select leaders_factor_from from province_setting
   where province_id = of_province and pos = of_province::int << 22
$$;

-- How many who are leaders within the scope's range on a day have no second factor at all.
create function app.leaders_without_factor(as_of date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct a.id)::int
    from office o
    join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
   where o.province_id = nullif(current_setting('app.province', true), '')::smallint and o.kind = 'LEADER'
     and o.pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
     and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of) and o.ended_at is null
     and not exists (select from second_factor f
                      where f.province_id = a.province_id and f.account_id = a.id and f.confirmed_at is not null)
     and not exists (select from passkey p where p.province_id = a.province_id and p.account_id = a.id)
$$;
revoke all on function app.leaders_factor_from(smallint), app.leaders_without_factor(date) from public;
`;

const REFUSED_SIGN_INS = `
create table refused_sign_in (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  address text not null,
  reason text not null,
  constraint refused_sign_in_pk primary key (province_id, id),
  constraint refused_sign_in_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
create index refused_sign_in_account on refused_sign_in (province_id, account_id, recorded_at);
create index refused_sign_in_age on refused_sign_in (recorded_at);
comment on table refused_sign_in is 'from where somebody failed to sign in; the trail says that, and why, and not from where';

${protect('refused_sign_in', { select: 'false', operator: true })}

-- As before; the address stands beside the trail, whose entries stay for good, and is forgotten in time.
create or replace function app.record_refused_sign_in(name text, why text, from_address text, moment timestamptz,
                                                      request text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  victim account;
begin
  select * into victim from account where login = name;
  if not found then return; end if;
  insert into refused_sign_in (province_id, id, account_id, at, address, reason)
  values (victim.province_id, gen_random_uuid(), victim.id, moment, from_address, why);
  perform app.act_as_account(victim.province_id, victim.id);
  perform set_config('app.account', '00000000-0000-0000-0000-000000000000', true),
          set_config('app.actor_name', '', true), set_config('app.office_kind', 'STRANGER', true);
  perform app.record_audit(victim.pos, moment, 'refuseSignIn', 'Account', victim.id, null,
                           jsonb_build_object('refusedFor', why), request);
end $$;

create or replace function app.own_refused_sign_ins(most integer)
returns table (at timestamptz, address text, reason text)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.at, r.address, r.reason
    from refused_sign_in r
   where r.province_id = current_setting('app.province')::smallint and r.account_id = ${OWN_ACCOUNT}
     and r.recorded_at > clock_timestamp() - interval '30 days'
   order by r.recorded_at desc limit most
$$;

-- As before; where it came from stands in the session.
create or replace function app.open_session(session_id uuid, token bytea, account_province smallint, of_account uuid,
                                            in_office uuid, lifetime interval, from_address text, agent text,
                                            by_second_factor boolean, moment timestamptz, request text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into session (province_id, token_hash, id, account_id, office_id, expires_at, address, user_agent, second_factor)
  values (account_province, token, session_id, of_account, in_office, clock_timestamp() + lifetime, from_address, agent,
          by_second_factor);
  perform app.act_as_account(account_province, of_account);
  perform app.record_audit(current_setting('app.pos')::int, moment, 'signIn', 'Session', session_id, null, null, request);
end $$;
`;

const TOLD = `
-- As before, and answers how many are left; null: the code is unknown or used.
drop function app.take_recovery_code(smallint, uuid, bytea, timestamptz, text);
create function app.take_recovery_code(account_province smallint, of_account uuid, hash bytea, moment timestamptz,
                                       request text) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  remaining integer;
begin
  update recovery_code set used_at = clock_timestamp()
   where province_id = account_province and account_id = of_account and code_hash = hash and used_at is null;
  if not found then return null; end if;
  select count(*) into remaining from recovery_code
   where province_id = account_province and account_id = of_account and used_at is null;
  perform app.act_as_account(account_province, of_account);
  perform app.record_audit(current_setting('app.pos')::int, moment, 'useRecoveryCode', 'Account', of_account, null,
                           jsonb_build_object('recoveryCodesLeft', remaining), request);
  return remaining;
end $$;

-- Accounts that hold one of some offices in one of some units on a day: of units within the scope's range or above it, so
-- that they can be told of what concerns them there.
create function app.office_holders(units uuid[], kinds text[], as_of date)
returns table (unit_id uuid, pos integer, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct o.unit_id, o.pos, o.account_id
    from office o
    join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
   where o.province_id = nullif(current_setting('app.province', true), '')::smallint
     and o.unit_id = any(units) and o.kind = any(kinds)
     and (o.pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
          or o.pos = any(string_to_array(nullif(current_setting('app.ancestors', true), ''), ',')::int[]))
     and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of) and o.ended_at is null
$$;

alter table mail add column address text;
comment on column mail.address is 'the former address, which is told that there is another one or none; null: the present one';

-- The e-mail of a notice to the account signed in goes to the address that is proved now, whatever takes its place.
create function app.keep_former_address(subject uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update mail m set address = t.address
    from mail_address t, notice n
   where t.province_id = current_setting('app.province')::smallint and t.account_id = ${OWN_ACCOUNT}
     and t.confirmed_at is not null and n.province_id = t.province_id and n.account_id = t.account_id
     and n.kind = 'MAIL_ADDRESS_CHANGED' and n.subject_id = subject
     and m.province_id = n.province_id and m.notice_id = n.id and m.sent_at is null and m.given_up_at is null
     and m.address is null
$$;

-- As before; an e-mail that has an address of its own needs no other.
create or replace function app.take_mail()
returns table (province_id smallint, id uuid, account_id uuid, notice_id uuid, attempts integer, address text,
               asked_at timestamptz, language text, kind text, facts jsonb, subject_id uuid, personal boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chosen mail;
begin
  update mail m set given_up_at = clock_timestamp(), reason = 'INTERRUPTED'
   where m.sent_at is null and m.given_up_at is null and m.taken_at < clock_timestamp() - interval '10 minutes';
  update mail m set given_up_at = clock_timestamp(), reason = coalesce(m.reason, 'EXPIRED')
   where m.sent_at is null and m.given_up_at is null and m.taken_at is null
     and m.created_at < clock_timestamp() - interval '3 days';
  update mail m set given_up_at = clock_timestamp(), reason = 'NO_ADDRESS'
   where m.sent_at is null and m.given_up_at is null and m.taken_at is null
     and not exists (select from account a
                       left join mail_address t on t.province_id = a.province_id and t.account_id = a.id
                      where a.province_id = m.province_id and a.id = m.account_id and a.disabled_at is null
                        and (m.address is not null
                             or (t.account_id is not null and (m.notice_id is null) = (t.confirmed_at is null))));
  select * into chosen from mail m
   where m.sent_at is null and m.given_up_at is null and m.taken_at is null and m.due_at <= clock_timestamp()
   order by m.due_at limit 1 for update skip locked;
  if not found then return; end if;
  update mail m set taken_at = clock_timestamp(), attempts = m.attempts + 1
   where m.province_id = chosen.province_id and m.id = chosen.id;
  return query
  select chosen.province_id, chosen.id, chosen.account_id, chosen.notice_id, chosen.attempts + 1,
         coalesce(chosen.address, t.address), coalesce(t.asked_at, chosen.created_at), a.language, n.kind, n.facts,
         n.subject_id, n.personal
    from account a
    left join mail_address t on t.province_id = a.province_id and t.account_id = a.id
    left join notice n on n.province_id = chosen.province_id and n.id = chosen.notice_id
   where a.province_id = chosen.province_id and a.id = chosen.account_id;
end $$;

-- As before; what becomes of an e-mail to a former address says nothing of the present one.
create or replace function app.mail_sent(of_province smallint, mail_id uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  with sent as (
    update mail set sent_at = clock_timestamp()
     where province_id = of_province and id = mail_id and taken_at is not null and sent_at is null and given_up_at is null
    returning province_id, account_id, address)
  update mail_address t set failed_at = null, failure = null from sent
   where sent.address is null and t.province_id = sent.province_id and t.account_id = sent.account_id
$$;

create or replace function app.mail_not_sent(of_province smallint, mail_id uuid, why text, again interval,
                                             at_address boolean) returns void
language sql security definer set search_path = public, pg_temp as $$
  with kept as (
    update mail set reason = why, taken_at = null,
                    due_at = case when again is null then due_at else clock_timestamp() + again end,
                    given_up_at = case when again is null then clock_timestamp() end
     where province_id = of_province and id = mail_id and taken_at is not null and sent_at is null and given_up_at is null
    returning province_id, account_id, address)
  update mail_address t set failed_at = clock_timestamp(), failure = why from kept
   where again is null and at_address and kept.address is null
     and t.province_id = kept.province_id and t.account_id = kept.account_id
$$;

revoke all on function app.take_recovery_code(smallint, uuid, bytea, timestamptz, text),
  app.office_holders(uuid[], text[], date), app.keep_former_address(uuid) from public;
`;
