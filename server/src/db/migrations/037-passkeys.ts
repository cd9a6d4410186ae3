import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT, protect } from '../row-security.ts';

/** Room sign-in: passkeys (WebAuthn) beside the one-time codes, as second factors after the password. */
export class M037Passkeys extends Migration {
  override up(): void {
    this.addSql(`
create table passkey (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default clock_timestamp(),
  last_used_at timestamptz,
  constraint passkey_pk primary key (province_id, id),
  constraint passkey_once unique (province_id, account_id, credential_id),
  constraint passkey_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
comment on column passkey.credential_id is 'the authenticator''s name for it, base64url';
comment on column passkey.public_key is 'COSE; what it signs with never leaves the authenticator';
comment on column passkey.counter is 'how often it has signed as it says; 0: it does not count';

create table passkey_challenge (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  challenge text not null,
  session_id uuid,
  expires_at timestamptz not null,
  constraint passkey_challenge_pk primary key (province_id, id),
  constraint passkey_challenge_once unique (province_id, account_id, challenge),
  constraint passkey_challenge_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
comment on column passkey_challenge.session_id is 'to add a passkey in this session; null: to sign in';

${protect('passkey', {
  select: `account_id = ${OWN_ACCOUNT}`,
  insert: `account_id = ${OWN_ACCOUNT}`,
  update: `account_id = ${OWN_ACCOUNT}`,
  delete: `account_id = ${OWN_ACCOUNT}`,
  columns: { update: 'name' },
  operator: true,
})}
${protect('passkey_challenge', { select: 'false', operator: true })}

-- Keeps a challenge of the account, to be answered once within five minutes; forgets all that nobody answered in time.
create function app.keep_challenge(account_province smallint, of_account uuid, text_of text, for_session uuid)
returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from passkey_challenge where expires_at < clock_timestamp();
  insert into passkey_challenge (province_id, id, account_id, challenge, session_id, expires_at)
  values (account_province, gen_random_uuid(), of_account, text_of, for_session, clock_timestamp() + interval '5 minutes')
$$;

-- Uses up a challenge that was kept for this account and session (null: for signing in); false: there is none.
create function app.take_challenge(account_province smallint, of_account uuid, text_of text, for_session uuid)
returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with taken as (
    delete from passkey_challenge
     where province_id = account_province and account_id = of_account and challenge = text_of
       and session_id is not distinct from for_session and expires_at > clock_timestamp() returning 1)
  select exists (select from taken)
$$;

-- The passkeys of an account whose password was right: public keys and how often each has signed.
create function app.passkeys_of(account_province smallint, of_account uuid)
returns table (credential_id text, public_key bytea, counter bigint, transports text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select credential_id, public_key, counter, transports from passkey
   where province_id = account_province and account_id = of_account order by created_at
$$;

-- Takes what a passkey signed, unless as many signatures or more of it were seen already; 0 counts nothing.
create function app.take_passkey(account_province smallint, of_account uuid, of_credential text, signed bigint)
returns boolean
language sql security definer set search_path = public, pg_temp as $$
  with taken as (
    update passkey set counter = signed, last_used_at = clock_timestamp()
     where province_id = account_province and account_id = of_account and credential_id = of_credential
       and (counter < signed or (counter = 0 and signed = 0)) returning 1)
  select exists (select from taken)
$$;

create or replace function app.end_factors(account_province smallint, of_account uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from second_factor where province_id = account_province and account_id = of_account;
  delete from recovery_code where province_id = account_province and account_id = of_account;
  delete from passkey where province_id = account_province and account_id = of_account;
  delete from passkey_challenge where province_id = account_province and account_id = of_account;
$$;

-- Who removes the last factor has nothing that recovery codes could stand for.
create function app.end_own_recovery_codes() returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from recovery_code
   where province_id = current_setting('app.province')::smallint and account_id = ${OWN_ACCOUNT}
$$;

-- As before, and whether the account has passkeys.
drop function app.sign_in_account(text, date);
create function app.sign_in_account(name text, as_of date)
returns table (province_id smallint, account_id uuid, password_hash text, disabled boolean, office_id uuid, factor bytea,
               has_passkey boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, a.password_hash, a.disabled_at is not null, o.id, f.secret,
         exists (select from passkey p where p.province_id = a.province_id and p.account_id = a.id)
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

-- As before, with its name to sign in with and its second factors: a provider that vouches for none does not stand for them.
drop function app.sign_in_identity(text, text, date);
create function app.sign_in_identity(of_issuer text, of_subject text, as_of date)
returns table (province_id smallint, account_id uuid, office_id uuid, login text, factor bytea, has_passkey boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.province_id, a.id, found.office_id, a.login, found.factor, found.has_passkey
    from identity i
    join account a on a.province_id = i.province_id and a.id = i.account_id and a.disabled_at is null
    cross join lateral app.sign_in_account(a.login, as_of) found
   where i.issuer = of_issuer and i.subject = of_subject
$$;

revoke all on function app.keep_challenge(smallint, uuid, text, uuid), app.take_challenge(smallint, uuid, text, uuid),
  app.passkeys_of(smallint, uuid), app.take_passkey(smallint, uuid, text, bigint), app.end_own_recovery_codes(),
  app.sign_in_account(text, date), app.sign_in_identity(text, text, date) from public;
${[
  'keep_challenge(smallint, uuid, text, uuid)',
  'take_challenge(smallint, uuid, text, uuid)',
  'passkeys_of(smallint, uuid)',
  'take_passkey(smallint, uuid, text, bigint)',
  'end_own_recovery_codes()',
  'sign_in_account(text, date)',
  'sign_in_identity(text, text, date)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
