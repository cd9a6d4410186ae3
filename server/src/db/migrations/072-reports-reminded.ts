import { Migration } from '@mikro-orm/migrations';
import { isOwn, isWithin, protect } from '../row-security.ts';

/** Room reports: who reviews a report that is late reminds who owes it, at most once a day. */
export class M072ReportsReminded extends Migration {
  override up(): void {
    this.addSql(`
create table report_reminder (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint report_reminder_unit_fk references unit (id),
  pos integer not null,
  by_pos integer not null,
  department_id uuid,
  period_id uuid not null constraint report_reminder_period_fk references period (id),
  day date not null,
  reminded_at timestamptz not null,
  reminded_by text not null,
  constraint report_reminder_pk primary key (province_id, id),
  constraint report_reminder_department_fk foreign key (province_id, department_id)
    references department (province_id, id),
  constraint report_reminder_once_a_day unique nulls not distinct (province_id, unit_id, department_id, period_id, day)
);
comment on table report_reminder is 'nhắc: who reviews a report that is late has reminded who owes it';
comment on column report_reminder.by_pos is 'of the unit that reviews it';
create index report_reminder_unit on report_reminder (unit_id, period_id);
create index report_reminder_department on report_reminder (province_id, department_id);
create index report_reminder_period on report_reminder (period_id);

${protect('report_reminder', { select: isWithin(), insert: `${isWithin()} and ${isOwn('by_pos')}` })}
`);
  }
}
