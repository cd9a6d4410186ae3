import { Migration } from '@mikro-orm/migrations';
import { isAbove, isOwn, isWithin, protect, SIGNED_IN } from '../row-security.ts';

/** What is the same everywhere (position 0), what a unit above the reader’s keeps, and what is kept by the own and below it. */
const READABLE = `(pos = 0 and ${SIGNED_IN}) or ${isWithin()} or ${isAbove()}`;

const again = (table: string): string =>
  `drop policy ${table}_select on ${table};\ndrop policy ${table}_operator on ${table};`;

/**
 * Room periods: a regime is kept by a unit, for itself and those below, or is the same everywhere; what it asks for is a
 * rule, of which the last one made holds from its day on; a province states which days are worked.
 */
export class M044RegimesKept extends Migration {
  override up(): void {
    this.addSql(`
alter table regime
  add column unit_id uuid constraint regime_unit_fk references unit (id),
  add column pos integer not null default 0,
  add column valid_from date,
  add column valid_to date,
  add column revision integer not null default 1;
create index regime_unit on regime (unit_id);
comment on column regime.pos is 'of the unit that keeps it; 0: it is the same everywhere';
comment on column regime.valid_from is 'nobody owes a period that ended before it; null: always';
comment on column regime.valid_to is 'no period begins after it; null: it goes on';

create table regime_rule (
  id uuid constraint regime_rule_pk primary key,
  regime_id uuid not null constraint regime_rule_regime_fk references regime (id),
  pos integer not null default 0,
  valid_from date not null,
  parts jsonb not null
);
create index regime_rule_regime on regime_rule (regime_id);
comment on table regime_rule is 'what a regime asks for; one takes the place of those made before that would begin on its day or later';

alter table period
  add column pos integer not null default 0,
  drop constraint period_kind,
  add constraint period_kind check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'AD_HOC'));
alter table period_due add column pos integer not null default 0;
comment on column period.pos is 'of the unit that keeps its regime; 0: it is the same everywhere';

create table working_day (
  province_id smallint not null,
  id uuid not null,
  pos integer not null,
  day date not null,
  off boolean not null,
  name text not null,
  constraint working_day_pk primary key (province_id, id)
);
create index working_day_day on working_day (province_id, day);
comment on table working_day is 'days of a province that differ from their weekday: off, or worked';

${again('regime')}
${protect('regime', {
  select: READABLE,
  insert: isOwn(),
  update: isOwn(),
  columns: { update: 'name, description, legal_basis, valid_to, revision' },
  operator: true,
})}
${protect('regime_rule', { select: READABLE, insert: isOwn(), operator: true })}
${again('period')}
${protect('period', { select: READABLE, insert: isOwn(), delete: isOwn(), operator: true })}
${again('period_due')}
${protect('period_due', {
  select: READABLE,
  insert: isOwn(),
  update: isWithin(),
  delete: isOwn(),
  columns: { update: 'due_on, locks_on' },
  operator: true,
})}
${protect('working_day', {
  select: `${isOwn()} or ${isAbove()}`,
  insert: isOwn(),
  delete: isOwn(),
  operator: true,
})}
`);
  }
}
