import { Migration } from '@mikro-orm/migrations';

/**
 * Rooms reports, rollups and targets: where several departments of a unit were each given an indicator, each sends its own
 * part. A figure says whether it was sent as one, and sums read whose part it is, from their index alone as before; what
 * departments were given is found by their place, without reading what units were.
 */
export class M076FiguresAsParts extends Migration {
  override up(): void {
    this.addSql(`
alter table figure add column as_part boolean not null default false;
comment on column figure.as_part is 'sent as the part of one of several departments that were each given the indicator; else it is of the whole unit, or of what one department leads';
drop index figure_rolled_up;
create index figure_rolled_up on figure (period_id, indicator_id, pos)
  include (value, numerator, denominator, achieved, grade, parts, illustrative, estimate, counted, submitted,
           as_part, department_id)
  where accepted;
create index target_of_department on target (pos, year)
  where department_id is not null and source = 'ASSIGNED' and state = 'ISSUED';
`);
  }
}
