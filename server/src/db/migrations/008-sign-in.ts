import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isWithin, OWN_ACCOUNT, protect } from '../row-security.ts';

/**
 * Signing in: throttling, sessions, invitations, the second factor. Nobody is signed in yet when these functions run, so
 * they are SECURITY DEFINER, as those of 002-people are; each is handed one name, account or token and answers about it.
 */
export class M008SignIn extends Migration {
  override up(): void {
    this.addSql(`
create table sign_in_throttle (
  key text constraint sign_in_throttle_pk primary key,
  failures integer not null,
  last_failure_at timestamptz not null,
  locked_until timestamptz
);
comment on table sign_in_throttle is 'failed sign-ins per account name and per address; reached through app.sign_in_* only';

create table invitation (
  province_id smallint not null,
  token_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  pos integer not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint invitation_pk primary key (province_id, id),
  constraint invitation_token_unique unique (token_hash),
  constraint invitation_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
create index invitation_account on invitation (province_id, account_id);
comment on table invitation is 'a one-time link by which somebody sets the password of an account; the newest one counts';

create table second_factor (
  province_id smallint not null,
  account_id uuid not null,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  constraint second_factor_pk primary key (province_id, account_id),
  constraint second_factor_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
comment on column second_factor.secret is 'encrypted by the server with the key of the installation';
comment on column second_factor.last_step is 'the time step of the last code taken: a code is taken once';

create table identity (
  province_id smallint not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  linked_at timestamptz not null default clock_timestamp(),
  constraint identity_pk primary key (province_id, issuer, subject),
  constraint identity_once unique (issuer, subject),
  constraint identity_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
create index identity_account on identity (province_id, account_id);
comment on table identity is 'who a person is to a single sign-on: the issuer''s own name for them, which never changes';

${protect('sign_in_throttle', { select: 'false', operator: true })}
${protect('invitation', {
  select: isWithin(),
  insert: isWithin(),
  columns: { select: 'province_id, id, account_id, pos, created_at, expires_at, used_at' },
  operator: true,
})}
${protect('second_factor', {
  select: `account_id = ${OWN_ACCOUNT}`,
  insert: `account_id = ${OWN_ACCOUNT}`,
  update: `account_id = ${OWN_ACCOUNT}`,
  delete: `account_id = ${OWN_ACCOUNT}`,
  operator: true,
})}

${protect('identity', { select: `account_id = ${OWN_ACCOUNT}`, operator: true })}

-- What sign-in needs to know about a name: its hash, whether it is disabled, its first office in force on the date, and
-- its second factor if it has confirmed one.
create function app.sign_in_account(name text, as_of date)
returns table (province_id smallint, account_id uuid, password_hash text, disabled boolean, office_id uuid, factor bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, a.password_hash, a.disabled_at is not null, o.id, f.secret
    from account a
    left join second_factor f on f.province_id = a.province_id and f.account_id = a.id and f.confirmed_at is not null
    left join lateral (
      select o.id from office o
        join unit_version v on v.unit_id = o.unit_id and v.validity @> as_of
       where o.province_id = a.province_id and o.account_id = a.id
         and o.valid_from <= as_of and (o.valid_to is null or o.valid_to >= as_of)
       order by o.valid_from, o.id limit 1) o on true
   where a.login = name
$$;

-- The account that a single sign-on knows by this subject, with its first office in force on the date.
create function app.sign_in_identity(of_issuer text, of_subject text, as_of date)
returns table (province_id smallint, account_id uuid, office_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, found.office_id
    from identity i
    join account a on a.province_id = i.province_id and a.id = i.account_id and a.disabled_at is null
    cross join lateral app.sign_in_account(a.login, as_of) found
   where i.issuer = of_issuer and i.subject = of_subject
$$;

-- Seconds until each of the keys may try again; 0 when none is locked.
create function app.sign_in_wait(keys text[]) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(max(greatest(0, ceil(extract(epoch from locked_until - clock_timestamp())))), 0)::int
    from sign_in_throttle where key = any(keys)
$$;

-- Counts a failure: after \`allowed\` failures within 15 minutes the key waits, twice as long each time, an hour at most.
create function app.sign_in_failed(failed_key text, allowed integer) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into sign_in_throttle as t (key, failures, last_failure_at) values (failed_key, 1, clock_timestamp())
  on conflict (key) do update set
    failures = case when t.last_failure_at < clock_timestamp() - interval '15 minutes'
                     and coalesce(t.locked_until, '-infinity') < clock_timestamp() then 1 else t.failures + 1 end,
    last_failure_at = clock_timestamp(),
    locked_until = case when t.failures + 1 >= allowed and t.last_failure_at >= clock_timestamp() - interval '15 minutes'
      then clock_timestamp() + least(interval '1 hour', interval '30 seconds' * power(2, least(t.failures + 1 - allowed, 10)))
      end
$$;

create function app.sign_in_succeeded(done_key text) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from sign_in_throttle where key = done_key
$$;

-- Takes a one-time code's time step, unless it or a later one was taken already.
create function app.take_code(account_province smallint, of_account uuid, step bigint) returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with taken as (
    update second_factor set last_step = step
     where province_id = account_province and account_id = of_account and last_step < step returning 1)
  select exists (select from taken)
$$;

-- Lets the trail name the account itself as the actor of what it does before an office is acted in. Not granted.
create function app.act_as_account(account_province smallint, of_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  self account;
begin
  select * into strict self from account where province_id = account_province and id = of_account;
  execute format('set local app.account = %L', self.id);
  execute format('set local app.actor_name = %L', self.full_name);
  execute format('set local app.office_kind = %L', 'NONE');
  execute format('set local app.unit = %L', self.unit_id);
  execute format('set local app.province = %L', self.province_id);
  execute format('set local app.pos = %L', self.pos);
end $$;

create function app.open_session(session_id uuid, token bytea, account_province smallint, of_account uuid, in_office uuid,
                                 lifetime interval, from_address text, agent text, by_second_factor boolean,
                                 moment timestamptz, request text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into session (province_id, token_hash, id, account_id, office_id, expires_at, address, user_agent, second_factor)
  values (account_province, token, session_id, of_account, in_office, clock_timestamp() + lifetime, from_address, agent,
          by_second_factor);
  perform app.act_as_account(account_province, of_account);
  perform app.record_audit(current_setting('app.pos')::int, moment, 'signIn', 'Session', session_id, null,
                           jsonb_build_object('address', from_address), request);
end $$;

create function app.close_session(token bytea) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set revoked_at = clock_timestamp() where token_hash = token and revoked_at is null
$$;

-- The account that a live invitation is for, and its name to sign in with.
create function app.invited(token bytea) returns table (province_id smallint, account_id uuid, login text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, a.login
    from invitation i
    join account a on a.province_id = i.province_id and a.id = i.account_id and a.disabled_at is null
   where i.token_hash = token and i.used_at is null and i.expires_at > clock_timestamp()
     and not exists (select from invitation later where later.province_id = i.province_id
                       and later.account_id = i.account_id and later.created_at > i.created_at)
$$;

-- Sets the password of the account that a live invitation is for; the invitation is used up, open sessions end.
create function app.accept_invitation(token bytea, new_hash text, moment timestamptz, request text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  guest record;
begin
  select * into guest from app.invited(token);
  if not found then return false; end if;
  update invitation set used_at = clock_timestamp() where token_hash = token and used_at is null;
  if not found then return false; end if;
  perform app.set_password(guest.province_id, guest.account_id, new_hash);
  perform app.act_as_account(guest.province_id, guest.account_id);
  perform app.record_audit(current_setting('app.pos')::int, moment, 'acceptInvitation', 'Account', guest.account_id, null,
                           null, request);
  return true;
end $$;

-- A new password, or none, ends what was signed in with the old one. Not granted.
create function app.set_password(account_province smallint, of_account uuid, new_hash text) returns void
language sql security definer set search_path = public, pg_temp as $$
  update account set password_hash = new_hash
   where province_id = account_province and id = of_account;
  update session set revoked_at = clock_timestamp()
   where province_id = account_province and account_id = of_account and revoked_at is null;
$$;

-- The signed-in account's own hash, to check the password before it is changed.
create function app.own_password_hash() returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select password_hash from account
   where province_id = current_setting('app.province')::smallint and id = ${OWN_ACCOUNT}
$$;

-- Changes the signed-in account's own password; the session it is done in goes on, all others end.
create function app.change_own_password(new_hash text, own_session uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update account set password_hash = new_hash
   where province_id = current_setting('app.province')::smallint and id = ${OWN_ACCOUNT};
  update session set revoked_at = clock_timestamp()
   where account_id = ${OWN_ACCOUNT} and id <> own_session and revoked_at is null;
$$;

-- Whether every office that the account holds or will hold lies in lo..hi, and none manages sub-units unless allowed.
-- Offices above an administrator are hidden from them, and decide whether they may touch the account.
create function app.held_within(account_province smallint, of_account uuid, lo integer, hi integer, managing boolean,
                                as_of date) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select not exists (
    select from office
     where province_id = account_province and account_id = of_account and (valid_to is null or valid_to >= as_of)
       and (pos < lo or pos > hi or (manages_sub_units and not managing)))
$$;

-- An administrator takes the password and second factor away from an account kept at or below the own unit.
create function app.clear_password(account_province smallint, of_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from account where province_id = account_province and id = of_account
     and pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int;
  if not found then raise exception 'no such account in the scope'; end if;
  perform app.set_password(account_province, of_account, null);
  delete from second_factor where province_id = account_province and account_id = of_account;
end $$;

-- Forgets what is kept for a stated time only, 30 days after it was of use: answers to retried mutations, sessions and
-- invitations that ended, counted failures. Nothing else names these rows; the trail of what was done is never forgotten.
create function app.forget_old() returns bigint
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
  )
  select (select count(*) from answers) + (select count(*) from sessions)
       + (select count(*) from invitations) + (select count(*) from failures)
$$;

revoke all on all functions in schema app from public;
${[
  'sign_in_account(text, date)',
  'sign_in_identity(text, text, date)',
  'sign_in_wait(text[])',
  'sign_in_failed(text, integer)',
  'sign_in_succeeded(text)',
  'take_code(smallint, uuid, bigint)',
  'open_session(uuid, bytea, smallint, uuid, uuid, interval, text, text, boolean, timestamptz, text)',
  'close_session(bytea)',
  'invited(bytea)',
  'accept_invitation(bytea, text, timestamptz, text)',
  'own_password_hash()',
  'change_own_password(text, uuid)',
  'held_within(smallint, uuid, integer, integer, boolean, date)',
  'clear_password(smallint, uuid)',
  'forget_old()',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
