import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT, protect } from '../row-security.ts';

/** Room notices: the address that somebody is written to, and the outbox of e-mail. */
export class M036Mail extends Migration {
  override up(): void {
    this.addSql(`
create table mail_address (
  province_id smallint not null,
  account_id uuid not null,
  address text not null constraint mail_address_form check (length(address) <= 254 and address like '%_@_%'),
  asked_at timestamptz not null default clock_timestamp(),
  guesses integer not null default 0,
  confirmed_at timestamptz,
  failed_at timestamptz,
  failure text,
  constraint mail_address_pk primary key (province_id, account_id),
  constraint mail_address_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
comment on column mail_address.asked_at is 'when the code was asked for that proves the address; the code is made of it';
comment on column mail_address.failed_at is 'when the last e-mail to it was given up; null: none since one was taken';

create table mail (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  notice_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  taken_at timestamptz,
  sent_at timestamptz,
  given_up_at timestamptz,
  reason text,
  constraint mail_pk primary key (province_id, id),
  constraint mail_of_notice_once unique (province_id, notice_id),
  constraint mail_account_fk foreign key (province_id, account_id) references account (province_id, id),
  constraint mail_notice_fk foreign key (province_id, notice_id) references notice (province_id, id) on delete cascade
);
create index mail_account on mail (province_id, account_id);
create index mail_due on mail (due_at) where sent_at is null and given_up_at is null;
create index mail_age on mail (created_at);
comment on table mail is 'the outbox: the serving role has nothing on it but the functions below';
comment on column mail.notice_id is 'what it tells of; null: it carries the code that proves the address';
comment on column mail.taken_at is 'marked before it is handed to the mail server: what breaks off after that is not sent again';

${protect('mail_address', {
  select: `account_id = ${OWN_ACCOUNT}`,
  insert: `account_id = ${OWN_ACCOUNT}`,
  update: `account_id = ${OWN_ACCOUNT}`,
  delete: `account_id = ${OWN_ACCOUNT}`,
  columns: {
    insert: 'province_id, account_id, address',
    update: 'address, asked_at, guesses, confirmed_at, failed_at, failure',
  },
  operator: true,
})}
${protect('mail', { select: 'false', operator: true })}

-- As before, and into the outbox for whose address is proved: with the notice, once, and gone when it is rolled back.
create or replace function app.notify(in_province smallint, accounts uuid[], ids uuid[], place integer, what text,
                                      said jsonb, about uuid, which text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if nullif(current_setting('app.province', true), '')::smallint <> in_province then
    raise exception 'nobody of another province is told';
  end if;
  with written as (
    insert into notice (province_id, id, account_id, pos, personal, kind, facts, subject_id, occasion, at)
    select a.province_id, told.id, a.id, coalesce(place, a.pos), place is null, what, said, about, which, moment
      from unnest(accounts, ids) as told (account_id, id)
      join account a on a.province_id = in_province and a.id = told.account_id
    on conflict on constraint notice_once do nothing
    returning notice.province_id, notice.id, notice.account_id)
  insert into mail (province_id, id, account_id, notice_id)
  select w.province_id, w.id, w.account_id, w.id
    from written w
    join mail_address m on m.province_id = w.province_id and m.account_id = w.account_id and m.confirmed_at is not null;
end $$;

-- Sends the code that proves the own address.
create function app.mail_own_code(mail_id uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into mail (province_id, id, account_id) values (current_setting('app.province')::smallint, mail_id, ${OWN_ACCOUNT})
$$;

-- Takes one e-mail that is due and marks it, so that no other worker has it; no row: none is due. What was taken ten
-- minutes ago and has no end was broken off: nobody knows whether it was sent, and it is not sent again. What could not
-- be sent for three days is told no more, nor to a closed account or one without an address.
create function app.take_mail()
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
     and not exists (select from mail_address t join account a on a.province_id = t.province_id and a.id = t.account_id
                      where t.province_id = m.province_id and t.account_id = m.account_id and a.disabled_at is null
                        and (m.notice_id is null) = (t.confirmed_at is null));
  select * into chosen from mail m
   where m.sent_at is null and m.given_up_at is null and m.taken_at is null and m.due_at <= clock_timestamp()
   order by m.due_at limit 1 for update skip locked;
  if not found then return; end if;
  update mail m set taken_at = clock_timestamp(), attempts = m.attempts + 1
   where m.province_id = chosen.province_id and m.id = chosen.id;
  return query
  select chosen.province_id, chosen.id, chosen.account_id, chosen.notice_id, chosen.attempts + 1, t.address, t.asked_at,
         a.language, n.kind, n.facts, n.subject_id, n.personal
    from account a
    join mail_address t on t.province_id = a.province_id and t.account_id = a.id
    left join notice n on n.province_id = chosen.province_id and n.id = chosen.notice_id
   where a.province_id = chosen.province_id and a.id = chosen.account_id;
end $$;

-- What became of an e-mail that was taken. \`again\`: after so long; null: it is given up, for the reason. A mail server's
-- refusal stands at the address until an e-mail is taken there.
create function app.mail_sent(of_province smallint, mail_id uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  with sent as (
    update mail set sent_at = clock_timestamp()
     where province_id = of_province and id = mail_id and taken_at is not null and sent_at is null and given_up_at is null
    returning province_id, account_id)
  update mail_address t set failed_at = null, failure = null from sent
   where t.province_id = sent.province_id and t.account_id = sent.account_id
$$;

create function app.mail_not_sent(of_province smallint, mail_id uuid, why text, again interval, at_address boolean)
returns void
language sql security definer set search_path = public, pg_temp as $$
  with kept as (
    update mail set reason = why, taken_at = null,
                    due_at = case when again is null then due_at else clock_timestamp() + again end,
                    given_up_at = case when again is null then clock_timestamp() end
     where province_id = of_province and id = mail_id and taken_at is not null and sent_at is null and given_up_at is null
    returning province_id, account_id)
  update mail_address t set failed_at = clock_timestamp(), failure = why from kept
   where again is null and at_address and t.province_id = kept.province_id and t.account_id = kept.account_id
$$;

-- The offices in which somebody may read what they are about to be written of, as of a date: of the unit that it was told
-- for.
create function app.recipient_offices(of_province smallint, of_notice uuid, as_of date) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id
    from mail m
    join notice n on n.province_id = m.province_id and n.id = m.notice_id
    join office o on o.province_id = n.province_id and o.account_id = n.account_id and o.pos = n.pos
   where m.province_id = of_province and m.notice_id = of_notice
     and m.taken_at is not null and m.sent_at is null and m.given_up_at is null
     and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of) and o.ended_at is null
   order by o.valid_from, o.id
$$;

-- Opens the scope of such an office, and no other: as if the recipient were signed in there. Answers what app.open_scope
-- answers, or null.
create function app.open_recipient(of_province smallint, of_notice uuid, in_office uuid, as_of date) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  last_below integer;
  ancestors text;
begin
  select a.id as account_id, a.full_name, a.login, a.language, o.id as office_id, o.kind, o.department_id,
         o.manages_sub_units, o.unit_id, v.province_id, v.pos, v.level, v.name as unit_name
    into holder
    from office o
    join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
    join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
   where o.province_id = of_province and o.id = in_office
     and o.id in (select app.recipient_offices(of_province, of_notice, as_of));
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
    'sessionId', of_notice, 'byKey', false, 'secondFactor', false, 'resting', false, 'accountId', holder.account_id,
    'login', holder.login, 'fullName', holder.full_name, 'language', holder.language, 'officeId', holder.office_id,
    'office', holder.kind, 'departmentId', holder.department_id, 'managesSubUnits', holder.manages_sub_units,
    'unitId', holder.unit_id, 'level', holder.level, 'unitName', holder.unit_name, 'provinceId', holder.province_id,
    'pos', holder.pos, 'lo', holder.pos, 'hi', last_below);
end $$;

-- When and why the last e-mail to accounts was given up, of those kept within the scope's range. Not their addresses.
create function app.mail_failures(accounts uuid[]) returns table (account_id uuid, failed_at timestamptz, failure text)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.account_id, t.failed_at, t.failure
    from mail_address t
    join account a on a.province_id = t.province_id and a.id = t.account_id
   where a.id = any(accounts) and t.failed_at is not null
     and a.pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
$$;

create or replace function app.forget_old() returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with answers as (
    delete from mutation_answer where created_at < clock_timestamp() - interval '30 days' returning 1
  ), sessions as (
    delete from session
     where least(expires_at, coalesce(revoked_at, expires_at)) < clock_timestamp() - interval '30 days' returning 1
  ), invitations as (
    delete from invitation
     where least(expires_at, coalesce(used_at, expires_at)) < clock_timestamp() - interval '30 days' returning 1
  ), failures as (
    delete from sign_in_throttle where last_failure_at < clock_timestamp() - interval '30 days' returning 1
  ), mails as (
    delete from mail where created_at < clock_timestamp() - interval '30 days' returning 1
  ), notices as (
    delete from notice where read_at is not null and created_at < clock_timestamp() - interval '180 days' returning 1
  )
  select (select count(*) from answers) + (select count(*) from sessions) + (select count(*) from invitations)
       + (select count(*) from failures) + (select count(*) from mails) + (select count(*) from notices)
$$;

${FUNCTIONS.map((f) => `revoke all on function app.${f} from public;\n${grantToServing(`execute on function app.${f}`)}`).join('\n')}
`);
  }
}

const FUNCTIONS = [
  'mail_own_code(uuid)',
  'take_mail()',
  'mail_sent(smallint, uuid)',
  'mail_not_sent(smallint, uuid, text, interval, boolean)',
  'recipient_offices(smallint, uuid, date)',
  'open_recipient(smallint, uuid, uuid, date)',
  'mail_failures(uuid[])',
];
