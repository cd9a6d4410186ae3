import { Migration } from '@mikro-orm/migrations';

/**
 * Room periods: who reviews a report extends its period, closes it or takes either back, for a unit or a department. The
 * last entry holds; none is changed or removed.
 */
export class M040PeriodsExtendedAndClosed extends Migration {
  override up(): void {
    this.addSql(`
alter table period_exception
  add column department_id uuid,
  add column kind text not null default 'EXTENDED',
  add column given_at timestamptz not null default clock_timestamp(),
  add column given_by text not null default '',
  alter column until_on drop not null,
  add constraint period_exception_kind check (kind in ('EXTENDED', 'CLOSED', 'LIFTED')),
  add constraint period_exception_until check (kind <> 'LIFTED' or until_on is null),
  add constraint period_exception_until_stated check (kind = 'LIFTED' or until_on is not null),
  add constraint period_exception_department_fk foreign key (province_id, department_id)
    references department (province_id, id);
alter table period_exception
  alter column kind drop default,
  alter column given_by drop default;
create index period_exception_department on period_exception (province_id, department_id);
comment on column period_exception.until_on is 'EXTENDED: the last day on time; CLOSED: the last day on which it was open';
`);
  }
}
