import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin } from '../row-security.ts';

/**
 * Room targets: a unit gives targets to its own departments too, in the same ledger. Such an entry lies within the unit:
 * its members read it, and the units above once it is in force; neither units below nor those named in the same decision.
 */
export class M053DepartmentTargets extends Migration {
  override up(): void {
    this.addSql(`
alter table target
  add column department_id uuid,
  add constraint target_department_fk foreign key (province_id, department_id) references department (province_id, id),
  drop constraint target_from_above,
  add constraint target_from_above check (case
    when department_id is not null then source = 'ASSIGNED' and unit_id = by_unit_id and state <> 'PROPOSED'
    when state = 'PROPOSED' then source = 'ASSIGNED' and unit_id = by_unit_id
    else (source = 'OWN') = (unit_id = by_unit_id) end);
comment on column target.department_id is 'the department of the unit that it binds; null: the unit itself';
create index target_department on target (province_id, department_id);
drop index target_one_draft;
drop index target_one_in_force;
create unique index target_one_draft on target
  (province_id, unit_id, department_id, by_unit_id, indicator_id, year, source) nulls not distinct
  where state = 'DRAFT';
create unique index target_one_in_force on target
  (province_id, unit_id, department_id, by_unit_id, indicator_id, year, source) nulls not distinct
  where state = 'ISSUED' and in_force_to is null;

-- As before; what a department was given is acknowledged in the unit that gave it.
create or replace function app.keep_ledger() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  own integer := nullif(current_setting('app.pos', true), '')::int;
  changeable text[] := '{revision}';
begin
  if old.state = 'DRAFT' then return new; end if;
  if old.by_pos = own then
    changeable := changeable || '{named}'::text[];
    if old.in_force_to is null then changeable := changeable || '{in_force_to}'::text[]; end if;
  end if;
  if old.pos = own and (old.by_pos <> own or old.department_id is not null) and old.acknowledged_at is null then
    changeable := changeable || '{acknowledged_at,acknowledged_by}'::text[];
  end if;
  if to_jsonb(new) - changeable is distinct from to_jsonb(old) - changeable then
    raise exception 'an entry of the ledger of targets is not overwritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

drop policy target_select on target;
create policy target_select on target for select using (${isOwn('by_pos')}
    or (state in ('ISSUED', 'WITHDRAWN') and (${isWithin()}
      or (department_id is null and (${isNamed()} or (source = 'OWN' and ${isAbove()})))))
    or (state = 'PROPOSED' and ${isWithin()}));
`);
  }
}
