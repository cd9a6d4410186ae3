import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, isWithin, OWN_ACCOUNT, protect } from '../row-security.ts';

/**
 * Room people: accounts, offices held, sessions; the scope of a transaction; the audit trail.
 *
 * These and those of 008-sign-in are the only SECURITY DEFINER functions there are. Each has a fixed search path, is
 * owned by the migrations' role and answers only about the account, token or transaction it is handed. The serving role
 * cannot read a password's or a token's hash: they are no columns of its grants.
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
  constraint office_of_account_unique unique (province_id, account_id, id),
  constraint office_account_fk foreign key (province_id, account_id) references account (province_id, id),
  constraint office_department_fk foreign key (province_id, department_id) references department (province_id, id),
  constraint office_of_a_department check ((kind in ('DEPARTMENT_HEAD', 'OFFICER')) or department_id is null)
);
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
  second_factor boolean not null default false,
  constraint session_pk primary key (province_id, id),
  constraint session_token_unique unique (token_hash),
  constraint session_account_fk foreign key (province_id, account_id) references account (province_id, id),
  constraint session_office_fk foreign key (province_id, account_id, office_id)
    references office (province_id, account_id, id)
);
create index session_office on session (province_id, account_id, office_id);
comment on column session.second_factor is 'a one-time code was given at sign-in';

create table api_key (
  province_id smallint not null,
  token_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  office_id uuid not null,
  pos integer not null,
  name text not null,
  kind text not null constraint api_key_kind check (kind in ('ANALYST', 'VIEWER')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_pk primary key (province_id, id),
  constraint api_key_token_unique unique (token_hash),
  constraint api_key_office_fk foreign key (province_id, account_id, office_id)
    references office (province_id, account_id, id)
);
create index api_key_office on api_key (province_id, account_id, office_id);
create index api_key_pos on api_key (pos);
comment on table api_key is 'reads as its kind of office in the unit of the office it was made in, while that office lasts';

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
create index audit_entry_place on audit_entry (subject_pos, recorded_at);
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

${protect('account', {
  select: `${isWithin()} or id = ${OWN_ACCOUNT}`,
  insert: isWithin(),
  update: isWithin(),
  columns: {
    select: 'province_id, id, unit_id, pos, login, full_name, disabled_at, created_at, revision',
    insert: 'province_id, id, unit_id, pos, login, full_name, disabled_at, created_at, revision',
    update: 'full_name, disabled_at, revision',
  },
  operator: true,
})}
${protect('office', {
  select: `${isWithin()} or account_id = ${OWN_ACCOUNT}`,
  insert: isWithin(),
  update: isWithin(),
  columns: { update: 'valid_to' },
  operator: true,
})}
${protect('session', {
  select: `account_id = ${OWN_ACCOUNT}`,
  update: `account_id = ${OWN_ACCOUNT}`,
  columns: {
    select:
      'province_id, id, account_id, office_id, created_at, last_seen_at, expires_at, revoked_at, address, user_agent, second_factor',
    update: 'office_id, revoked_at',
  },
  operator: true,
})}
${protect('api_key', {
  select: `${isWithin()} or account_id = ${OWN_ACCOUNT}`,
  insert: `account_id = ${OWN_ACCOUNT} and ${isOwn()}`,
  update: `${isWithin()} or account_id = ${OWN_ACCOUNT}`,
  columns: {
    select: 'province_id, id, account_id, office_id, pos, name, kind, created_at, expires_at, last_used_at, revoked_at',
    update: 'revoked_at',
  },
  operator: true,
})}
${protect('audit_entry', { select: `${isOwn()} or ${isOwn('subject_pos')}`, operator: true })}
${protect('mutation_answer', {
  select: `account_id = ${OWN_ACCOUNT}`,
  insert: `account_id = ${OWN_ACCOUNT}`,
  update: `account_id = ${OWN_ACCOUNT}`,
  delete: `account_id = ${OWN_ACCOUNT}`,
  operator: true,
})}

-- Who holds a token: a live session of an account in its office, or a live API key of an account, whose reader's office
-- (ANALYST or VIEWER) takes the place of the one its creator made it in. No row: unknown, ended, or idle for too long.
create function app.holder_of(token bytea, idle interval)
returns table (id uuid, province_id smallint, account_id uuid, office_id uuid, key_kind text, second_factor boolean,
               seen_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.province_id, s.account_id, s.office_id, null, s.second_factor, s.last_seen_at
    from session s
   where s.token_hash = token and s.revoked_at is null
     and s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - idle
  union all
  select k.id, k.province_id, k.account_id, k.office_id, k.kind, false, coalesce(k.last_used_at, '-infinity')
    from api_key k
   where k.token_hash = token and k.revoked_at is null and k.expires_at > clock_timestamp()
$$;

-- The scope of a transaction: who acts, in which office, at which place of the tree, as of a date.
-- Answers one JSON object, or null when the token is nobody's, or its account, office or unit is not in force on that
-- date. \`resting\`: not seen for a minute, so that the caller should touch it.
create function app.open_scope(token bytea, as_of date, idle interval) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  mask integer;
  ancestors text;
begin
  select h.id as session_id, h.key_kind is not null as by_key, h.second_factor,
         h.seen_at < clock_timestamp() - interval '1 minute' as resting,
         a.id as account_id, a.full_name, a.login, o.id as office_id, coalesce(h.key_kind, o.kind) as kind,
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
    'sessionId', holder.session_id, 'byKey', holder.by_key, 'secondFactor', holder.second_factor,
    'resting', holder.resting, 'accountId', holder.account_id, 'login', holder.login, 'fullName', holder.full_name,
    'officeId', holder.office_id, 'office', holder.kind, 'departmentId', holder.department_id,
    'managesSubUnits', holder.manages_sub_units, 'unitId', holder.unit_id, 'level', holder.level,
    'unitName', holder.unit_name, 'provinceId', holder.province_id, 'pos', holder.pos, 'lo', holder.pos,
    'hi', holder.pos | mask);
end $$;

-- Keeps an idle limit honest, and says when a key was last used, without a write per request: at most one a minute.
create function app.touch(token bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set last_seen_at = clock_timestamp()
   where token_hash = token and revoked_at is null and last_seen_at < clock_timestamp() - interval '1 minute';
  update api_key set last_used_at = clock_timestamp()
   where token_hash = token and coalesce(last_used_at, '-infinity') < clock_timestamp() - interval '1 minute';
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
  'open_scope(bytea, date, interval)',
  'touch(bytea)',
  'subtree_end(integer)',
  'record_audit(integer, timestamptz, text, text, uuid, jsonb, jsonb, text)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
