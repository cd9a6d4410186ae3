import { Migration } from '@mikro-orm/migrations';

/** Room notices: a letter with a link names the unit as it is called on the day on which it leaves. */
export class M049UnitNamedAsNow extends Migration {
  override up(): void {
    this.addSql(`
-- As before; a name that the unit bears from a later day on is not its name yet, and the one without a first day on record
-- is the oldest, not the newest.
create or replace function app.take_mail()
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
         (select v.type || ' ' || v.name from unit_version v
           where v.unit_id = a.unit_id
             and coalesce(v.valid_from <= (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date, true)
           order by v.valid_from desc nulls last limit 1)
    from account a
    left join mail_address t on t.province_id = a.province_id and t.account_id = a.id
    left join notice n on n.province_id = chosen.province_id and n.id = chosen.notice_id
   where a.province_id = chosen.province_id and a.id = chosen.account_id;
end $$;
`);
  }
}
