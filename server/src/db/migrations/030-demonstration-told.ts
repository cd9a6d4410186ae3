import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/** Whether a database holds the demonstration is told by the database, wherever and however it is served. */
export class M030DemonstrationTold extends Migration {
  override up(): void {
    this.addSql(`
create table demonstration (
  loaded_at timestamptz not null default clock_timestamp(),
  day date not null
);
create unique index demonstration_once on demonstration ((true));
comment on table demonstration is 'one row where the demonstration was loaded; day: the stated day that it is told on';
alter table demonstration enable row level security;
alter table demonstration force row level security;
create policy demonstration_operator on demonstration for all to current_user using (true) with check (true);

-- A database of before this migration holds it where the first of its accounts was made by the seeds: they are the only
-- ones that were given a password without an invitation.
insert into demonstration (day)
select '2023-01-10' where exists (
  select from account a where a.login = 'th.huongtra' and a.password_hash is not null
     and not exists (select from invitation i where i.province_id = a.province_id and i.account_id = a.id));

create function app.holds_demonstration() returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from demonstration)
$$;
revoke all on function app.holds_demonstration() from public;
${grantToServing('execute on function app.holds_demonstration()')}
`);
  }
}
