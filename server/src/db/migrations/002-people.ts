import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, isWithin, OWN_ACCOUNT, protect } from '../row-security.ts';

/**
 * Room people: accounts, offices held, sessions; the scope of a transaction; the audit trail.
 *
 * The functions below are the only SECURITY DEFINER functions there are. Each has a fixed search path, is owned by the
 * migrations' role and answers only about the account, token or transaction it is handed.
 */
export class M002People extends Migration {
  override up(): void {
    this.addSql(`
create table account (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint account_unit_fk references unit (id),
  pos integer not null,
  login text not null constraint account_login_form check (login = lower(login) and login ~ '^[a-z0-9._-]{3,64}$'),
  full_name text not null,
  password_hash text,
  disabled_at timestamptz,
  created_at timestamptz not null,
  revision integer not null default 1,
  constraint account_pk primary key (province_id, id),
  constraint account_login_unique unique (login)
);
create index account_unit on account (unit_id);
create index account_pos on account (pos);

create table office (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  unit_id uuid not null constraint office_unit_fk references unit (id),
  pos integer not null,
  department_id uuid,
  kind text not null constraint office_kind check (kind in
    ('ADMINISTRATOR', 'LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER', 'ANALYST', 'AUDITOR', 'VIEWER')),
  manages_sub_units boolean not null default false,
  valid_from date not null,
  valid_to date,
  constraint office_pk primary key (province_id, id),
  constraint office_account_fk foreign key (province_id, account_id) references account (province_id, id),
  constraint office_department_fk foreign key (province_id, department_id) references department (province_id, id),
  constraint office_of_a_department check ((kind in ('DEPARTMENT_HEAD', 'OFFICER')) or department_id is null)
);
create index office_account on office (province_id, account_id);
create index office_unit on office (unit_id);
create index office_department on office (province_id, department_id);

create table session (
  province_id smallint not null,
  token_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  office_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  address text,
  user_agent text,
  constraint session_pk primary key (province_id, id),
  constraint session_token_unique unique (token_hash),
  constraint session_account_fk foreign key (province_id, account_id) references account (province_id, id),
  constraint session_office_fk foreign key (province_id, office_id) references office (province_id, id)
);
create index session_account on session (province_id, account_id);
create index session_office on session (province_id, office_id);

create table sign_in_throttle (
  key text constraint sign_in_throttle_pk primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  locked_until timestamptz
);
comment on table sign_in_throttle is 'failed sign-ins per account name and per address; reached through app.sign_in_* only';

create table audit_entry (
  province_id smallint not null,
  unit_id uuid not null constraint audit_entry_unit_fk references unit (id),
  seq bigint not null,
  pos integer not null,
  subject_pos integer not null,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  account_id uuid not null,
  actor_name text not null,
  office_kind text not null,
  verb text not null,
  subject text not null,
  subject_id uuid not null,
  before jsonb,
  after jsonb,
  request_id text not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_entry_pk primary key (province_id, unit_id, seq)
);
create index audit_entry_unit on audit_entry (unit_id);
create index audit_entry_subject on audit_entry (province_id, subject_id, seq);
comment on table audit_entry is 'append-only: the serving role has no insert, update or delete on it, only app.record_audit';

create table mutation_answer (
  province_id smallint not null,
  account_id uuid not null,
  client_mutation_id text not null,
  verb text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamptz not null default clock_timestamp(),
  constraint mutation_answer_pk primary key (province_id, account_id, client_mutation_id),
  constraint mutation_answer_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
create index mutation_answer_age on mutation_answer (created_at);

${protect('account', { select: `${isWithin()} or id = ${OWN_ACCOUNT}`, insert: isWithin(), update: isWithin(), operator: true })}
${protect('office', { select: `${isWithin()} or account_id = ${OWN_ACCOUNT}`, insert: isWithin(), update: isWithin(), operator: true })}
${protect('session', { select: `account_id = ${OWN_ACCOUNT}`, update: `account_id = ${OWN_ACCOUNT}`, operator: true })}
${protect('sign_in_throttle', { select: 'false', operator: true })}
${protect('audit_entry', { select: `${isOwn()} or ${isOwn('subject_pos')}`, operator: true })}
${protect('mutation_answer', {
  select: `account_id = ${OWN_ACCOUNT}`,
  insert: `account_id = ${OWN_ACCOUNT}`,
  update: `account_id = ${OWN_ACCOUNT}`,
  delete: `account_id = ${OWN_ACCOUNT}`,
  operator: true,
})}

-- The scope of a transaction: who acts, in which office, at which place of the tree, as of a date.
-- Answers one JSON object, or null when the session is unknown, ended, idle for too long, or its office or unit is not
-- in force on that date. \`office\` picks another office of the same account; null keeps the session's own.
create function app.open_scope(token bytea, chosen_office uuid, as_of date, idle interval) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  mask integer;
  ancestors text;
begin
  select s.id as session_id, a.id as account_id, a.full_name, a.login, o.id as office_id, o.kind, o.department_id,
         o.manages_sub_units, o.unit_id, v.province_id, v.pos, v.level, v.name as unit_name
    into holder
    from session s
    join account a on a.province_id = s.province_id and a.id = s.account_id and a.disabled_at is null
    join office o on o.province_id = s.province_id and o.account_id = s.account_id
                 and o.id = coalesce(chosen_office, s.office_id)
                 and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of)
    join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
   where s.token_hash = token and s.revoked_at is null
     and s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - idle;
  if not found then return null; end if;

  mask := case holder.level when 'PROVINCE' then (1 << 22) - 1 when 'DISTRICT' then (1 << 12) - 1 else 0 end;
  select coalesce(string_agg(distinct place::text, ','), '') into ancestors
    from unnest(array[(holder.pos >> 22) << 22, (holder.pos >> 12) << 12]) place where place <> holder.pos;

  execute format('set local app.account = %L', holder.account_id);
  execute format('set local app.actor_name = %L', holder.full_name);
  execute format('set local app.office = %L', holder.office_id);
  execute format('set local app.office_kind = %L', holder.kind);
  execute format('set local app.unit = %L', holder.unit_id);
  execute format('set local app.province = %L', holder.province_id);
  execute format('set local app.pos = %L', holder.pos);
  execute format('set local app.lo = %L', holder.pos);
  execute format('set local app.hi = %L', holder.pos | mask);
  execute format('set local app.ancestors = %L', ancestors);

  return jsonb_build_object(
    'sessionId', holder.session_id, 'accountId', holder.account_id, 'login', holder.login, 'fullName', holder.full_name,
    'officeId', holder.office_id, 'office', holder.kind, 'departmentId', holder.department_id,
    'managesSubUnits', holder.manages_sub_units, 'unitId', holder.unit_id, 'level', holder.level,
    'unitName', holder.unit_name, 'provinceId', holder.province_id, 'pos', holder.pos, 'lo', holder.pos,
    'hi', holder.pos | mask);
end $$;

-- What sign-in needs to know about a name: its hash, whether it is disabled, its first office in force on the date.
create function app.sign_in_account(name text, as_of date)
returns table (province_id smallint, account_id uuid, password_hash text, disabled boolean, office_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, a.password_hash, a.disabled_at is not null, o.id
    from account a
    left join lateral (
      select o.id from office o
        join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
       where o.province_id = a.province_id and o.account_id = a.id
         and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of)
       order by o.valid_from, o.id limit 1) o on true
   where a.login = name
$$;

-- Seconds until each of the keys may try again; 0 when none is locked.
create function app.sign_in_wait(keys text[]) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(greatest(0, ceil(extract(epoch from locked_until - clock_timestamp())))), 0)::int
    from sign_in_throttle where key = any(keys)
$$;

-- Counts a failure: after \`allowed\` failures within 15 minutes the key waits, twice as long each time, an hour at most.
create function app.sign_in_failed(keys text[], allowed integer) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into sign_in_throttle as t (key, failures, last_failure_at)
  select k, 1, clock_timestamp() from unnest(keys) k order by k
  on conflict (key) do update set
    failures = case when t.last_failure_at < clock_timestamp() - interval '15 minutes'
                     and coalesce(t.locked_until, '-infinity') < clock_timestamp() then 1 else t.failures + 1 end,
    last_failure_at = clock_timestamp(),
    locked_until = case when t.failures + 1 >= allowed and t.last_failure_at >= clock_timestamp() - interval '15 minutes'
      then clock_timestamp() + least(interval '1 hour', interval '30 seconds' * power(2, t.failures + 1 - allowed)) end
$$;

create function app.sign_in_succeeded(keys text[]) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from sign_in_throttle where key = any(keys)
$$;

create function app.open_session(session_id uuid, token bytea, account_province smallint, of_account uuid, in_office uuid,
                                 lifetime interval, from_address text, agent text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into session (province_id, token_hash, id, account_id, office_id, expires_at, address, user_agent)
  values (account_province, token, session_id, of_account, in_office, clock_timestamp() + lifetime, from_address, agent)
$$;

create function app.close_session(token bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set revoked_at = clock_timestamp() where token_hash = token and revoked_at is null
$$;

-- Keeps an idle limit honest without a write per request: at most one write a minute.
create function app.touch_session(token bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set last_seen_at = clock_timestamp()
   where token_hash = token and revoked_at is null and last_seen_at < clock_timestamp() - interval '1 minute'
$$;

-- Appends to the trail of the actor's unit. The actor comes from the scope of the transaction, never from the caller.
-- Each entry's hash covers the entry and the hash before it; the chain of a unit is serialised by a lock on its name.
create function app.record_audit(about integer, moment timestamptz, what text, kind text, which uuid,
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
  entry.previous_hash := coalesce(last_hash, '\\x'::bytea);
  entry.hash := app.audit_hash(entry);
  insert into audit_entry select (entry).*;
end $$;

-- The hash of an entry: SHA-256 over the previous hash and the entry's fields in a fixed order and form.
create function app.audit_hash(entry audit_entry) returns bytea
language sql stable set search_path = public, pg_temp as $$
  select sha256(entry.previous_hash || convert_to(jsonb_build_array(
    entry.province_id, entry.unit_id, entry.seq, entry.pos, entry.subject_pos,
    extract(epoch from entry.at), extract(epoch from entry.recorded_at), entry.account_id, entry.actor_name,
    entry.office_kind, entry.verb, entry.subject, entry.subject_id, entry.before, entry.after,
    entry.request_id)::text, 'UTF8'))
$$;

revoke all on all functions in schema app from public;
${grantToServing('usage on schema app')}
${[
  'open_scope(bytea, uuid, date, interval)',
  'sign_in_account(text, date)',
  'sign_in_wait(text[])',
  'sign_in_failed(text[], integer)',
  'sign_in_succeeded(text[])',
  'open_session(uuid, bytea, smallint, uuid, uuid, interval, text, text)',
  'close_session(bytea)',
  'touch_session(bytea)',
  'subtree_end(integer)',
  'record_audit(integer, timestamptz, text, text, uuid, jsonb, jsonb, text)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
