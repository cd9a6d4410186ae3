import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin, protect } from '../row-security.ts';

/**
 * Room targets: one dated ledger. An entry is never overwritten: adjusting closes the old one and adds a new one, so
 * that "what was in force on day D" is a query. `by_pos` is who set it, `pos` whom it binds; for a unit's own target
 * they are the same.
 */
export class M006Targets extends Migration {
  override up(): void {
    this.addSql(`
create table target (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint target_unit_fk references unit (id),
  pos integer not null,
  by_unit_id uuid not null constraint target_by_unit_fk references unit (id),
  by_pos integer not null,
  indicator_id uuid not null constraint target_indicator_fk references indicator (id),
  year smallint not null,
  source text not null constraint target_source check (source in ('ASSIGNED', 'OWN')),
  state text not null constraint target_state check (state in ('DRAFT', 'PROPOSED', 'ISSUED', 'WITHDRAWN')),
  text text not null,
  reading jsonb,
  comparator text,
  lo numeric(24, 6),
  hi numeric(24, 6),
  unit_of_measure text,
  question text,
  decision_id uuid,
  in_force_from date,
  in_force_to date,
  replaces_id uuid,
  reason text,
  acknowledged_at timestamptz,
  acknowledged_by text,
  named integer[] not null default '{}',
  illustrative boolean not null default false,
  revision integer not null default 1,
  constraint target_pk primary key (province_id, id),
  constraint target_decision_fk foreign key (province_id, decision_id) references decision (province_id, id),
  constraint target_replaces_fk foreign key (province_id, replaces_id) references target (province_id, id),
  constraint target_dates check (in_force_to is null or in_force_to >= in_force_from),
  constraint target_issued_is_dated check (state <> 'ISSUED' or in_force_from is not null)
);
comment on column target.text is 'the officials'' own words, kept to the letter';
comment on column target.reading is 'the typed target that was read from the words (packages/measure, Target); null where it could not be read';
comment on column target.question is 'what the reader must still be told; an issued target has none, or keeps the fault of its document';
comment on column target.in_force_to is 'the first day on which it no longer holds; null while it holds';
create index target_of_unit on target (pos, year, indicator_id) include (lo, hi);
create index target_unit on target (unit_id);
create index target_by_unit on target (by_unit_id, year);
create index target_indicator on target (indicator_id, year);
create index target_decision on target (province_id, decision_id);
create index target_replaces on target (province_id, replaces_id);
create unique index target_one_draft on target (province_id, unit_id, by_unit_id, indicator_id, year, source)
  where state = 'DRAFT';
create unique index target_one_in_force on target (province_id, unit_id, indicator_id, year, source)
  where state = 'ISSUED' and in_force_to is null;

${protect('target', {
  select: `${isOwn('by_pos')}
    or (state in ('ISSUED', 'WITHDRAWN') and (${isWithin()} or ${isNamed()} or (source = 'OWN' and ${isAbove()})))
    or (state = 'PROPOSED' and ${isWithin()})`,
  insert: `${isOwn('by_pos')} and ${isWithin()}`,
  update: `(${isOwn('by_pos')} and ${isWithin()}) or (state = 'ISSUED' and ${isOwn()})`,
  delete: `${isOwn('by_pos')} and state = 'DRAFT'`,
})}
`);
  }
}
