import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT, protect } from '../row-security.ts';

/**
 * Room sign-in: what lets somebody in for long is made only by who has just shown again who they are; recovery codes for
 * who has lost the second factor; all factors end together.
 */
export class M035AskedAgain extends Migration {
  override up(): void {
    this.addSql(`
alter table session add column proven_at timestamptz;
comment on column session.proven_at is 'when the password of its account was last given again in it';

create table recovery_code (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  constraint recovery_code_pk primary key (province_id, id),
  constraint recovery_code_once unique (province_id, account_id, code_hash),
  constraint recovery_code_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
comment on column recovery_code.code_hash is 'HMAC with the key of the installation: the database alone does not tell the code';

${protect('recovery_code', {
  select: `account_id = ${OWN_ACCOUNT}`,
  columns: { select: 'province_id, id, account_id, created_at, used_at' },
  operator: true,
})}

-- The password of the signed-in account was given again in its own session.
create function app.prove_password(own_session uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update session set proven_at = clock_timestamp()
   where province_id = current_setting('app.province')::smallint and id = own_session and account_id = ${OWN_ACCOUNT}
$$;

-- How the signed-in account shows again who it is, and whether it has within the last five minutes: by its password, or,
-- where it has none, by having signed in anew.
create function app.own_proof(own_session uuid) returns table (by_password boolean, recent boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.password_hash is not null,
         coalesce(greatest(s.proven_at, case when a.password_hash is null then s.created_at end)
                    > clock_timestamp() - interval '5 minutes', false)
    from account a
    left join session s on s.province_id = a.province_id and s.account_id = a.id and s.id = own_session
   where a.province_id = current_setting('app.province')::smallint and a.id = ${OWN_ACCOUNT}
$$;

-- New recovery codes of the signed-in account (hashes in hex) in the place of all it had. Two at once come one after the
-- other: the codes of the later one count.
create function app.replace_recovery_codes(hashes text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own_province smallint := current_setting('app.province')::smallint;
begin
  perform from account where province_id = own_province and id = ${OWN_ACCOUNT} for update;
  delete from recovery_code where province_id = own_province and account_id = ${OWN_ACCOUNT};
  insert into recovery_code (province_id, id, account_id, code_hash)
  select own_province, gen_random_uuid(), ${OWN_ACCOUNT}, decode(h, 'hex') from unnest(hashes) h;
end $$;

-- Uses a recovery code up and records it with how many are left; false: it is unknown or used.
create function app.take_recovery_code(account_province smallint, of_account uuid, hash bytea, moment timestamptz,
                                       request text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  remaining integer;
begin
  update recovery_code set used_at = clock_timestamp()
   where province_id = account_province and account_id = of_account and code_hash = hash and used_at is null;
  if not found then return false; end if;
  select count(*) into remaining from recovery_code
   where province_id = account_province and account_id = of_account and used_at is null;
  perform app.act_as_account(account_province, of_account);
  perform app.record_audit(current_setting('app.pos')::int, moment, 'useRecoveryCode', 'Account', of_account, null,
                           jsonb_build_object('recoveryCodesLeft', remaining), request);
  return true;
end $$;

-- Takes every second factor away, and the recovery codes that stand for them. Not granted: each of its callers has made
-- sure whose account it is.
create function app.end_factors(account_province smallint, of_account uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from second_factor where province_id = account_province and account_id = of_account;
  delete from recovery_code where province_id = account_province and account_id = of_account;
$$;

create or replace function app.clear_password(account_province smallint, of_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from account where province_id = account_province and id = of_account
     and pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int;
  if not found then raise exception 'no such account in the scope'; end if;
  perform app.set_password(account_province, of_account, null);
  perform app.end_factors(account_province, of_account);
end $$;

revoke all on function app.prove_password(uuid), app.own_proof(uuid), app.replace_recovery_codes(text[]),
  app.take_recovery_code(smallint, uuid, bytea, timestamptz, text), app.end_factors(smallint, uuid) from public;
${[
  'prove_password(uuid)',
  'own_proof(uuid)',
  'replace_recovery_codes(text[])',
  'take_recovery_code(smallint, uuid, bytea, timestamptz, text)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
