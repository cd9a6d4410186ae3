import { grantToServing } from '../row-security.ts';

/** Of migration 039: what is forgotten in time, and what goes when a person is erased. */
export const ERASURE = `
alter table account add column erased_at timestamptz;
comment on column account.erased_at is 'since when it names nobody: what let somebody in, and who it was, is gone; null: it names somebody';
${grantToServing('select (erased_at), insert (erased_at) on account')}

-- What stands in the way of erasing a person on a day: the account is open; an office is held, or will be; a report that
-- they sent waits for its decision.
create function app.hinders_erasure(account_province smallint, of_account uuid, as_of date)
returns table (hindrance text, office_kind text, unit_id uuid)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kept_lo text := coalesce(current_setting('app.lo', true), '');
  kept_hi text := coalesce(current_setting('app.hi', true), '');
begin
  -- what was sent is seen within the range of a scope: here that of the whole province
  perform set_config('app.lo', (account_province::int << 22)::text, true),
          set_config('app.hi', app.subtree_end(account_province::int << 22)::text, true);
  return query
  select 'OPEN', null::text, null::uuid from account a
   where a.province_id = account_province and a.id = of_account and a.disabled_at is null
  union all
  select 'OFFICE', o.kind, o.unit_id from office o
   where o.province_id = account_province and o.account_id = of_account
     and (o.valid_to is null or o.valid_to >= as_of) and o.ended_at is null
  union all
  select 'REPORT', null, r.unit_id from report_version v
    join report r on r.province_id = v.province_id and r.id = v.report_id
   where v.province_id = account_province and v.submitted_by_account_id = of_account
     and r.state = 'SUBMITTED' and v.version = r.version
     and v.submitted and v.accepted_at is null and v.returned_at is null;
  perform set_config('app.lo', kept_lo, true), set_config('app.hi', kept_hi, true);
end $$;

-- Takes out of an account who it was, and all that let somebody in or was told to them. Its row stays, for offices and the
-- trail point to it; so do offices, the trail and the names that documents state. That it was done stands in the trail of
-- the unit, with the ground and without what is gone. Not granted: used by the operator, and by app.erase_due.
create function app.erase_account(account_province smallint, of_account uuid, ground text, actor text,
                                  moment timestamptz, request text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone account;
begin
  select * into strict gone from account where province_id = account_province and id = of_account for update;
  if gone.erased_at is not null then raise exception 'nobody is erased twice'; end if;
  if exists (select from app.hinders_erasure(account_province, of_account, (moment at time zone 'Asia/Ho_Chi_Minh')::date))
  then raise exception 'something hinders the erasure'; end if;
  delete from mail where province_id = account_province and account_id = of_account;
  delete from notice where province_id = account_province and account_id = of_account;
  delete from mail_address where province_id = account_province and account_id = of_account;
  delete from mutation_answer where province_id = account_province and account_id = of_account;
  delete from session where province_id = account_province and account_id = of_account;
  delete from api_key where province_id = account_province and account_id = of_account;
  delete from invitation where province_id = account_province and account_id = of_account;
  delete from known_device where province_id = account_province and account_id = of_account;
  delete from identity where province_id = account_province and account_id = of_account;
  delete from refused_sign_in where province_id = account_province and account_id = of_account;
  delete from sign_in_throttle t
   where t.key = 'account:' || gone.login or starts_with(t.key, 'account:' || gone.login || '@')
      or (starts_with(t.key, 'device:') and split_part(t.key, ':', 3) = gone.login);
  perform app.end_factors(account_province, of_account);
  update account set login = 'da-an-danh.' || id, full_name = '(đã ẩn danh)', password_hash = null, language = 'vi',
                     erased_at = moment, revision = revision + 1
   where province_id = account_province and id = of_account;
  perform set_config('app.account', '00000000-0000-0000-0000-000000000000', true),
          set_config('app.actor_name', actor, true), set_config('app.office_kind', 'OPERATOR', true),
          set_config('app.unit', gone.unit_id::text, true), set_config('app.province', account_province::text, true),
          set_config('app.pos', gone.pos::text, true);
  perform app.record_audit(gone.pos, moment, 'erasePerson', 'Account', of_account, null,
                           jsonb_build_object('ground', ground), request);
end $$;

-- Erases by rule whose account was closed, and whose last office ended, two years before a moment; answers how many.
create function app.erase_due(actor text, moment timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due record;
  erased integer := 0;
begin
  for due in
    select a.province_id, a.id from account a
     where a.disabled_at < moment - interval '2 years' and a.erased_at is null
       and not exists (select from office o where o.province_id = a.province_id and o.account_id = a.id
                         and coalesce(o.ended_at, o.valid_to::timestamptz, 'infinity') >= moment - interval '2 years')
       and not exists (select from app.hinders_erasure(a.province_id, a.id,
                                                       (moment at time zone 'Asia/Ho_Chi_Minh')::date))
     order by a.province_id, a.id
  loop
    perform app.erase_account(due.province_id, due.id, 'RULE', actor, moment, 'rule');
    erased := erased + 1;
  end loop;
  return erased;
end $$;

-- Forgets what is kept for a stated time only (docs/PERSONAL-DATA.md has the table): nothing else names these rows; the
-- trail of what was done is never forgotten. \`moment\`: by the product's clock, by which accounts are closed.
drop function app.forget_old();
create function app.forget_old(moment timestamptz) returns bigint
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
  ), refused as (
    delete from refused_sign_in where recorded_at < clock_timestamp() - interval '180 days' returning 1
  ), keys as (
    delete from api_key
     where least(expires_at, coalesce(revoked_at, expires_at)) < clock_timestamp() - interval '180 days' returning 1
  ), devices as (
    delete from known_device where last_seen_at < clock_timestamp() - interval '400 days' returning 1
  ), challenges as (
    delete from passkey_challenge where expires_at < clock_timestamp() returning 1
  ), begun as (
    delete from mail_address t
     where (t.confirmed_at is null and t.asked_at < clock_timestamp() - interval '30 days')
        or exists (select from account a where a.province_id = t.province_id and a.id = t.account_id
                     and a.disabled_at < moment - interval '30 days')
    returning 1
  ), mails as (
    delete from mail where created_at < clock_timestamp() - interval '30 days' returning 1
  ), notices as (
    delete from notice
     where (read_at is not null and created_at < clock_timestamp() - interval '180 days')
        or created_at < clock_timestamp() - interval '365 days' returning 1
  )
  select (select count(*) from answers) + (select count(*) from sessions) + (select count(*) from invitations)
       + (select count(*) from failures) + (select count(*) from refused) + (select count(*) from keys)
       + (select count(*) from devices) + (select count(*) from challenges) + (select count(*) from begun)
       + (select count(*) from mails) + (select count(*) from notices)
$$;
revoke all on function app.hinders_erasure(smallint, uuid, date), app.erase_due(text, timestamptz),
  app.erase_account(smallint, uuid, text, text, timestamptz, text), app.forget_old(timestamptz) from public;
`;
