import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT } from '../row-security.ts';

/**
 * Room notices: each person says when no e-mail leaves, whether what gathers leaves as one letter a day, and of which kinds
 * none does. What concerns the person themselves (security) leaves at once.
 */
export class M073MailWishes extends Migration {
  override up(): void {
    this.addSql(`
alter table mail_address
  add column quiet_from time not null default '20:00',
  add column quiet_until time not null default '06:30',
  add column rests_on_days_off boolean not null default true,
  add column digest boolean not null default false,
  add column kinds_off text[] not null default '{}';
comment on column mail_address.quiet_from is 'in Vietnam: from then on nothing leaves until quiet_until; the same hour: at no time';
comment on column mail_address.rests_on_days_off is 'nothing leaves on days off of the province';
comment on column mail_address.digest is 'what gathers leaves as one letter a day, at the hour of quiet_until';
comment on column mail_address.kinds_off is 'kinds of notice of which no e-mail is sent; they stand in the list all the same';
${grantToServing('update (quiet_from, quiet_until, rests_on_days_off, digest, kinds_off) on mail_address')}

alter table mail
  add column waits_until timestamptz,
  add column waited interval not null default '0',
  add column with_id uuid;
comment on column mail.waits_until is 'by the product’s clock: it leaves no earlier; null: at once';
comment on column mail.waited is 'how long that was when it was said: so much later it is given up';
comment on column mail.with_id is 'the e-mail of the same person that it leaves with; null: it is one of its own';
create index mail_with on mail (province_id, with_id) where with_id is not null;

-- When an e-mail of work that is written at a moment leaves, as its recipient wishes. Null: at once. Not granted.
create function app.leaves_at(of_province smallint, of_account uuid, moment timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  wish mail_address;
  began constant timestamp := moment at time zone 'Asia/Ho_Chi_Minh';
  at timestamp := began;
  hour time;
begin
  select * into wish from mail_address where province_id = of_province and account_id = of_account;
  if not found then return null; end if;
  if wish.digest then
    at := at::date + wish.quiet_until + case when at::time >= wish.quiet_until then interval '1 day' else '0' end;
  end if;
  for day in 1 .. 120 loop
    hour := at::time;
    if wish.rests_on_days_off and coalesce(
         (select bool_or(w.off) from working_day w where w.province_id = of_province and w.day = at::date),
         extract(isodow from at) > 5) then
      at := (at::date + 1) + case when wish.digest then wish.quiet_until else time '00:00' end;
    elsif wish.quiet_from < wish.quiet_until and hour >= wish.quiet_from and hour < wish.quiet_until then
      at := at::date + wish.quiet_until;
    elsif wish.quiet_from > wish.quiet_until and hour < wish.quiet_until then
      at := at::date + wish.quiet_until;
    elsif wish.quiet_from > wish.quiet_until and hour >= wish.quiet_from then
      at := (at::date + 1) + wish.quiet_until;
    else
      exit;
    end if;
  end loop;
  return case when at > began then at at time zone 'Asia/Ho_Chi_Minh' end;
end $$;

-- As before, and into the outbox as the recipient wishes: what concerns them alone at once, whatever they wish.
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
  insert into mail (province_id, id, account_id, notice_id, waits_until, waited)
  select w.province_id, w.id, w.account_id, w.id, leaves.at, coalesce(leaves.at - moment, '0')
    from written w
    join mail_address m on m.province_id = w.province_id and m.account_id = w.account_id and m.confirmed_at is not null
    cross join lateral (
      select case when place is not null then app.leaves_at(w.province_id, w.account_id, moment) end as at) leaves
   where place is null or what <> all(m.kinds_off);
end $$;

-- The wishes of the account signed in hold for what has not left yet.
create function app.wish_again(moment timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update mail m
     set waits_until = leaves.at, waited = m.waited + coalesce(leaves.at - moment, '0'), with_id = null,
         given_up_at = case when n.kind = any(t.kinds_off) then clock_timestamp() end,
         reason = case when n.kind = any(t.kinds_off) then 'NOT_WISHED' else m.reason end
    from notice n, mail_address t,
         lateral (select app.leaves_at(t.province_id, t.account_id, moment) as at) leaves
   where m.account_id = ${OWN_ACCOUNT} and m.sent_at is null and m.given_up_at is null and m.taken_at is null
     and n.province_id = m.province_id and n.id = m.notice_id and not n.personal
     and t.province_id = m.province_id and t.account_id = m.account_id
$$;

-- What becomes of an e-mail becomes of those that leave with it.
create function app.end_with_mail() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update mail m set sent_at = new.sent_at, given_up_at = new.given_up_at, reason = new.reason
   where m.province_id = new.province_id and m.with_id = new.id and m.sent_at is null and m.given_up_at is null;
  return null;
end $$;
create trigger mail_ends_with after update on mail for each row
  when (new.with_id is null and (new.sent_at is not null or new.given_up_at is not null)
        and old.sent_at is null and old.given_up_at is null)
  execute function app.end_with_mail();

-- As before; not what waits, and of who wishes for one letter a day all that has gathered for one unit (\`beside\`: the other
-- notices).
drop function app.take_mail();
create function app.take_mail(moment timestamptz)
returns table (province_id smallint, id uuid, account_id uuid, notice_id uuid, attempts integer, address text,
               asked_at timestamptz, language text, kind text, facts jsonb, subject_id uuid, personal boolean,
               sealed bytea, login text, unit_name text, beside uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chosen mail;
begin
  perform app.forget_links();
  update mail m set given_up_at = clock_timestamp(), reason = 'INTERRUPTED', sealed = null
   where m.sent_at is null and m.given_up_at is null and m.taken_at < clock_timestamp() - interval '10 minutes';
  update mail m set given_up_at = clock_timestamp(), reason = coalesce(m.reason, 'EXPIRED'), sealed = null
   where m.sent_at is null and m.given_up_at is null and m.taken_at is null
     and m.created_at < clock_timestamp() - m.waited - interval '3 days';
  update mail m set given_up_at = clock_timestamp(), reason = 'NO_ADDRESS'
   where m.sent_at is null and m.given_up_at is null and m.taken_at is null
     and not exists (select from account a
                       left join mail_address t on t.province_id = a.province_id and t.account_id = a.id
                      where a.province_id = m.province_id and a.id = m.account_id and a.disabled_at is null
                        and (m.address is not null
                             or (t.account_id is not null and (m.notice_id is null) = (t.confirmed_at is null))));
  select * into chosen from mail m
   where m.sent_at is null and m.given_up_at is null and m.taken_at is null and m.due_at <= clock_timestamp()
     and m.with_id is null and (m.waits_until is null or m.waits_until <= moment)
   order by m.due_at limit 1 for update skip locked;
  if not found then return; end if;
  update mail m set taken_at = clock_timestamp(), attempts = m.attempts + 1
   where m.province_id = chosen.province_id and m.id = chosen.id;
  update mail m set with_id = chosen.id
    from notice own, notice other, mail_address t
   where own.province_id = chosen.province_id and own.id = chosen.notice_id and not own.personal
     and t.province_id = chosen.province_id and t.account_id = chosen.account_id and t.digest
     and m.province_id = chosen.province_id and m.account_id = chosen.account_id and m.id <> chosen.id
     and m.sent_at is null and m.given_up_at is null and m.taken_at is null and m.with_id is null
     and (m.waits_until is null or m.waits_until <= moment)
     and other.province_id = m.province_id and other.id = m.notice_id and not other.personal and other.pos = own.pos;
  return query
  select chosen.province_id, chosen.id, chosen.account_id, chosen.notice_id, chosen.attempts + 1,
         coalesce(chosen.address, t.address), coalesce(t.asked_at, chosen.created_at), a.language, n.kind, n.facts,
         n.subject_id, n.personal, chosen.sealed, a.login,
         (select v.type || ' ' || v.name from unit_version v
           where v.unit_id = a.unit_id
             and coalesce(v.valid_from <= (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date, true)
           order by v.valid_from desc nulls last limit 1),
         array(select w.notice_id from mail w
                where w.province_id = chosen.province_id and w.with_id = chosen.id
                  and w.sent_at is null and w.given_up_at is null)
    from account a
    left join mail_address t on t.province_id = a.province_id and t.account_id = a.id
    left join notice n on n.province_id = chosen.province_id and n.id = chosen.notice_id
   where a.province_id = chosen.province_id and a.id = chosen.account_id;
end $$;

revoke all on function app.leaves_at(smallint, uuid, timestamptz), app.end_with_mail() from public;
${['take_mail(timestamptz)', 'wish_again(timestamptz)']
  .map((f) => `revoke all on function app.${f} from public;\n${grantToServing(`execute on function app.${f}`)}`)
  .join('\n')}
`);
  }
}
