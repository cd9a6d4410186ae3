import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, isWithin, protect, SIGNED_IN } from '../row-security.ts';

/**
 * Room departments: a department has a place in the tree, so that who administers a unit above may set it up; it had other
 * names before, and another department takes over what it led when it ends.
 */
export class M041Departments extends Migration {
  override up(): void {
    this.addSql(`
alter table department add column pos integer;
alter table department add column revision integer not null default 1;
update department d set pos = (
  select v.pos from unit_version v where v.unit_id = d.unit_id
   order by v.validity @> current_date desc, v.valid_from desc nulls last limit 1);
alter table department alter column pos set not null;
create index department_pos on department (pos);
alter table department add constraint department_days check (valid_from <= valid_to);
alter table department drop constraint department_name_once;
-- one of a name at a time, whatever its tone marks and capitals: a later one may be called as one that has ended
alter table department add constraint department_one_of_a_name exclude using gist (
  province_id with =, unit_id with =, app.search_key(name) with =, daterange(valid_from, valid_to, '[]') with &&);

drop policy department_insert on department;
drop policy department_update on department;
create policy department_insert on department for insert with check (${isWithin()});
create policy department_update on department for update using (${isWithin()}) with check (${isWithin()});
do $$ begin execute format('revoke update on department from %I', current_setting('dich.app_role')); end $$;
${grantToServing('update (name, ordinal, valid_to, revision) on department')}

create table department_former_name (
  province_id smallint not null,
  id uuid not null,
  department_id uuid not null,
  pos integer not null,
  name text not null,
  until_on date not null,
  constraint department_former_name_pk primary key (province_id, id),
  constraint department_former_name_once unique (province_id, department_id, until_on),
  constraint department_former_name_fk foreign key (province_id, department_id) references department (province_id, id)
);
create index department_former_name_pos on department_former_name (pos);
comment on column department_former_name.until_on is 'the last day on which it was called so';

create table department_successor (
  province_id smallint not null,
  id uuid not null,
  department_id uuid not null,
  successor_id uuid not null,
  pos integer not null,
  from_on date not null,
  constraint department_successor_pk primary key (province_id, id),
  constraint department_successor_once unique (province_id, department_id, from_on),
  constraint department_successor_of_fk foreign key (province_id, department_id) references department (province_id, id),
  constraint department_successor_to_fk foreign key (province_id, successor_id) references department (province_id, id),
  constraint department_successor_another check (successor_id <> department_id)
);
create index department_successor_to on department_successor (province_id, successor_id);
create index department_successor_pos on department_successor (pos);
comment on table department_successor is
  'who answers from a day on for what a department led; a row for every department that had been passed on before';

${protect('department_former_name', { select: SIGNED_IN, insert: isWithin(), operator: true })}
${protect('department_successor', { select: SIGNED_IN, insert: isOwn(), operator: true })}

-- Accounts of the actor's unit that nobody has opened yet: no password was chosen, and no single sign-on leads to them.
create function app.unopened_accounts() returns table (id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.id from account a
   where a.province_id = current_setting('app.province')::smallint and a.pos = current_setting('app.pos')::int
     and a.disabled_at is null and a.password_hash is null
     and not exists (select from identity i where i.province_id = a.province_id and i.account_id = a.id)
$$;
revoke all on function app.unopened_accounts() from public;
${grantToServing('execute on function app.unopened_accounts()')}
`);
  }
}
