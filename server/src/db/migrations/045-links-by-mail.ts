import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isWithin, OWN_ACCOUNT } from '../row-security.ts';

/**
 * Rooms people, sign-in and notices: a one-time link may be mailed to its reader from the outbox, so that neither of the
 * two who let somebody in holds it.
 */
export class M045LinksByMail extends Migration {
  override up(): void {
    this.addSql(`
alter table mail
  add column invitation_id uuid,
  add column sealed bytea,
  add column told_at timestamptz,
  add constraint mail_of_link_once unique (province_id, invitation_id),
  add constraint mail_invitation_fk foreign key (province_id, invitation_id) references invitation (province_id, id)
    on delete cascade,
  add constraint mail_of_one_thing check (invitation_id is null or notice_id is null),
  add constraint mail_sealed_while_due
    check (sealed is null or (invitation_id is not null and sent_at is null and given_up_at is null));
comment on column mail.notice_id is 'what it tells of; null: it carries a link, or the code that proves the address';
comment on column mail.invitation_id is 'the link that it carries; null: none';
comment on column mail.sealed is 'the token of that link, encrypted by the server with the key of the installation; gone once the e-mail has left or will not';
comment on column mail.told_at is 'when who made the link was told that it could not be mailed';
comment on column mail.address is 'where the link is mailed, while it opens something; or the former address, which is told that there is another one or none; null: the present one';

-- Puts the link that the account signed in has just made into the outbox. Once: a link is mailed to one address.
create function app.mail_link(mail_id uuid, of_invitation uuid, to_address text, sealed_token bytea) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into mail (province_id, id, account_id, invitation_id, address, sealed)
  select i.province_id, mail_id, i.account_id, i.id, to_address, sealed_token
    from invitation i
   where i.province_id = current_setting('app.province')::smallint and i.id = of_invitation
     and i.made_by_account_id = ${OWN_ACCOUNT} and i.used_at is null and i.expires_at > clock_timestamp();
  if not found then raise exception 'only who has made a link has it mailed'; end if;
end $$;

-- Takes token and address out of e-mails whose link opens nothing any more: used, over, ended, replaced by a newer one, of
-- a closed account. One that has not left is not sent.
create function app.forget_links() returns void
language sql security definer set search_path = public, pg_temp as $$
  update mail m
     set sealed = null, address = null,
         given_up_at = case when m.sent_at is null then coalesce(m.given_up_at, clock_timestamp()) end,
         reason = case when m.sent_at is null and m.given_up_at is null then 'LINK_OVER' else m.reason end
   where m.invitation_id is not null and m.address is not null
     and not exists (
       select from invitation i
         join account a on a.province_id = i.province_id and a.id = i.account_id and a.disabled_at is null
        where i.province_id = m.province_id and i.id = m.invitation_id
          and i.used_at is null and i.expires_at > clock_timestamp()
          and not exists (select from invitation later where later.province_id = i.province_id
                            and later.account_id = i.account_id and later.created_at > i.created_at))
$$;

-- As before; of one that carries a link, also its sealed token, and whose account it opens.
drop function app.take_mail();
create function app.take_mail()
returns table (province_id smallint, id uuid, account_id uuid, notice_id uuid, attempts integer, address text,
               asked_at timestamptz, language text, kind text, facts jsonb, subject_id uuid, personal boolean,
               sealed bytea, login text, unit_name text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chosen mail;
begin
  perform app.forget_links();
  update mail m set given_up_at = clock_timestamp(), reason = 'INTERRUPTED', sealed = null
   where m.sent_at is null and m.given_up_at is null and m.taken_at < clock_timestamp() - interval '10 minutes';
  update mail m set given_up_at = clock_timestamp(), reason = coalesce(m.reason, 'EXPIRED'), sealed = null
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
         n.subject_id, n.personal, chosen.sealed, a.login,
         (select v.type || ' ' || v.name from unit_version v where v.unit_id = a.unit_id
           order by lower(v.validity) desc limit 1)
    from account a
    left join mail_address t on t.province_id = a.province_id and t.account_id = a.id
    left join notice n on n.province_id = chosen.province_id and n.id = chosen.notice_id
   where a.province_id = chosen.province_id and a.id = chosen.account_id;
end $$;

-- As before; a token goes with the last attempt.
create or replace function app.mail_sent(of_province smallint, mail_id uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  with sent as (
    update mail set sent_at = clock_timestamp(), sealed = null
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
                    given_up_at = case when again is null then clock_timestamp() end,
                    sealed = case when again is not null then sealed end
     where province_id = of_province and id = mail_id and taken_at is not null and sent_at is null and given_up_at is null
    returning province_id, account_id, address)
  update mail_address t set failed_at = clock_timestamp(), failure = why from kept
   where again is null and at_address and kept.address is null
     and t.province_id = kept.province_id and t.account_id = kept.account_id
$$;

-- Links that could not be mailed and still wait for their reader, of which who made them is told now: each once. What the
-- operator made, the log tells.
create function app.take_unmailed_links()
returns table (province_id smallint, mail_id uuid, account_id uuid, login text, full_name text, made_by_account_id uuid)
language sql security definer set search_path = public, pg_temp as $$
  with untold as (
    update mail m set told_at = clock_timestamp()
     where m.invitation_id is not null and m.given_up_at is not null and m.told_at is null and m.address is not null
    returning m.province_id, m.id, m.account_id, m.invitation_id)
  select u.province_id, u.id, a.id, a.login, a.full_name, i.made_by_account_id
    from untold u
    join account a on a.province_id = u.province_id and a.id = u.account_id
    join invitation i on i.province_id = u.province_id and i.id = u.invitation_id and i.made_by_account_id is not null
$$;

-- Where the live links of accounts were mailed and what became of it, of accounts kept within the scope's range, for who
-- administers or leads. \`failure\`: the mail server's words; null: it has none.
create function app.mailed_links(accounts uuid[])
returns table (account_id uuid, address text, asked_at timestamptz, sent_at timestamptz, given_up_at timestamptz,
               failure text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (m.account_id) m.account_id, m.address, m.created_at, m.sent_at, m.given_up_at,
         case when m.reason not in ('INTERRUPTED', 'EXPIRED', 'NOT_OPENED') then m.reason end
    from mail m
    join account a on a.province_id = m.province_id and a.id = m.account_id
   where m.province_id = nullif(current_setting('app.province', true), '')::smallint and a.id = any(accounts)
     and m.invitation_id is not null and m.address is not null
     and ${isWithin('a.pos')} and current_setting('app.office_kind', true) in ('LEADER', 'ADMINISTRATOR')
   order by m.account_id, m.created_at desc
$$;

revoke all on function app.mail_link(uuid, uuid, text, bytea), app.forget_links(), app.take_mail(),
  app.take_unmailed_links(), app.mailed_links(uuid[]) from public;
${[
  'mail_link(uuid, uuid, text, bytea)',
  'forget_links()',
  'take_mail()',
  'take_unmailed_links()',
  'mailed_links(uuid[])',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
