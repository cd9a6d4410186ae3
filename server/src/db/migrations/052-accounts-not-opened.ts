import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isWithin } from '../row-security.ts';

/** Room people: who administers sees for whom nobody has chosen a password yet, and how the link of each stands. */
export class M052AccountsNotOpened extends Migration {
  override up(): void {
    this.addSql(`
-- Open accounts within the scope's range that have no password and no other way in, for who administers: until when the
-- newest link that still opens something is good, and whether its code was issued. Null: none opens anything any more.
create function app.accounts_not_opened() returns table (account_id uuid, link_until timestamptz, coded boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id, i.expires_at, i.code_at is not null
    from account a
    left join lateral (
      select n.expires_at, n.code_at, n.used_at from invitation n
       where n.province_id = a.province_id and n.account_id = a.id
       order by n.created_at desc limit 1) i on i.used_at is null and i.expires_at > clock_timestamp()
   where a.province_id = nullif(current_setting('app.province', true), '')::smallint and ${isWithin('a.pos')}
     and current_setting('app.office_kind', true) = 'ADMINISTRATOR'
     and a.disabled_at is null and a.erased_at is null and a.password_hash is null
     and not exists (select from identity d where d.province_id = a.province_id and d.account_id = a.id)
$$;
revoke all on function app.accounts_not_opened() from public;
${grantToServing('execute on function app.accounts_not_opened()')}
`);
  }
}
