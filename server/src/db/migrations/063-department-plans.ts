import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin } from '../row-security.ts';

/** What repeats the department of its plan, so that its policy reads no other table. */
const PARTS = ['objective', 'paragraph', 'plan_indicator', 'task', 'plan_fault', 'ended_line'];

/** As before; what a department plans lies within its unit: once issued read there and above, neither below nor where named. */
const read = `${isOwn()} or (issued and (${isWithin()} or (department_id is null and (${isAbove()} or ${isNamed()}))))`;

/**
 * Room plans: departments of a unit plan under the plan of their unit, in the same tables. Room targets: with targets of
 * their own (phấn đấu).
 */
export class M063DepartmentPlans extends Migration {
  override up(): void {
    this.addSql(`
${['plan', 'decision', ...PARTS]
  .map(
    (table) => `
alter table ${table} add column department_id uuid;
comment on column ${table}.department_id is 'the department of the unit whose plan it is; null: the unit''s own';
drop policy ${table}_select on ${table};
create policy ${table}_select on ${table} for select using (${read});`,
  )
  .join('\n')}
alter table plan add constraint plan_department_fk foreign key (province_id, department_id) references department (province_id, id);
create index plan_department on plan (province_id, department_id);
drop index plan_one_draft;
create unique index plan_one_draft on plan (province_id, unit_id, department_id, year) nulls not distinct where not issued;
drop index plan_one_of_a_year;
create unique index plan_one_of_a_year on plan (province_id, unit_id, department_id, year) nulls not distinct
  where issued and amends_id is null;

alter table target
  drop constraint target_from_above,
  add constraint target_from_above check (case
    when department_id is not null then unit_id = by_unit_id and state <> 'PROPOSED'
    when state = 'PROPOSED' then source = 'ASSIGNED' and unit_id = by_unit_id
    else (source = 'OWN') = (unit_id = by_unit_id) end);
`);
  }
}
