import { Migration } from '@mikro-orm/migrations';

/** Room targets: what a target of a year has to reach by the end of some of its months, typed beside its words. */
export class M081Phases extends Migration {
  override up(): void {
    this.addSql(`
alter table target
  add column phases jsonb not null default '[]',
  add constraint target_phases_of_year check (year < 10000 or phases = '[]');
comment on column target.phases is 'of a year: what has to be reached by the end of some of its months, in words and as read (packages/measure, TypedPhase)';
`);
  }
}
