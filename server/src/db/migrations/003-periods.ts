import { Migration } from '@mikro-orm/migrations';
import { isOwn, isWithin, protect, SIGNED_IN } from '../row-security.ts';

/** Room periods: reporting regimes, their periods, and three dates that are data: period end, data cut-off, due date. */
export class M003Periods extends Migration {
  override up(): void {
    this.addSql(`
create table regime (
  id uuid constraint regime_pk primary key,
  code text not null constraint regime_code_unique unique,
  name text not null,
  description text not null,
  legal_basis text
);

create table period (
  id uuid constraint period_pk primary key,
  regime_id uuid not null constraint period_regime_fk references regime (id),
  year smallint not null,
  ordinal smallint not null,
  kind text not null constraint period_kind check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
  label text not null,
  vintage text not null constraint period_vintage check (vintage in ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
  starts_on date not null,
  ends_on date not null,
  cutoff_on date not null,
  constraint period_once unique (regime_id, year, ordinal),
  constraint period_order check (starts_on <= ends_on)
);
create index period_year on period (year);

create table period_due (
  period_id uuid not null constraint period_due_period_fk references period (id),
  level text not null constraint period_due_level check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT')),
  due_on date not null,
  locks_on date,
  constraint period_due_pk primary key (period_id, level)
);
comment on column period_due.due_on is 'the last day on which a report is on time, until 24:00 Asia/Ho_Chi_Minh';
comment on column period_due.locks_on is 'after this day nothing is submitted without an exception; null: never locked';

create table period_exception (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint period_exception_unit_fk references unit (id),
  pos integer not null,
  by_pos integer not null,
  period_id uuid not null constraint period_exception_period_fk references period (id),
  until_on date not null,
  reason text not null,
  constraint period_exception_pk primary key (province_id, id)
);
create index period_exception_unit on period_exception (unit_id, period_id);
create index period_exception_period on period_exception (period_id);

${protect('regime', { select: SIGNED_IN, operator: true })}
${protect('period', { select: SIGNED_IN, operator: true })}
${protect('period_due', { select: SIGNED_IN, operator: true })}
${protect('period_exception', { select: isWithin(), insert: `${isWithin()} and ${isOwn('by_pos')}` })}
`);
  }
}
