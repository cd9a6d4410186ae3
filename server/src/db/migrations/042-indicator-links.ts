import { Migration } from '@mikro-orm/migrations';
import { isAbove, isOwn, isWithin, protect } from '../row-security.ts';

/** Room indicators: what a unit's own indicator is to one that is kept above it, as who keeps the own one says. */
export class M042IndicatorLinks extends Migration {
  override up(): void {
    this.addSql(`
create table indicator_link (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint indicator_link_unit_fk references unit (id),
  pos integer not null,
  indicator_id uuid not null constraint indicator_link_indicator_fk references indicator (id),
  shared_id uuid not null constraint indicator_link_shared_fk references indicator (id),
  relation text not null constraint indicator_link_relation check (relation in ('SAME', 'PART_OF')),
  valid_from date not null,
  valid_to date,
  constraint indicator_link_pk primary key (province_id, id),
  constraint indicator_link_days check (valid_to is null or valid_to >= valid_from),
  constraint indicator_link_two check (indicator_id <> shared_id)
);
comment on table indicator_link is 'what a unit’s own indicator is to one that is kept above it, from a day on';
comment on column indicator_link.pos is 'of the unit that keeps the own one';
create index indicator_link_unit on indicator_link (unit_id);
create index indicator_link_indicator on indicator_link (indicator_id);
create index indicator_link_shared on indicator_link (shared_id);
create index indicator_link_pos on indicator_link (province_id, pos);
${protect('indicator_link', { select: `${isWithin()} or ${isAbove()}`, insert: isOwn(), update: isOwn() })}
`);
  }
}
