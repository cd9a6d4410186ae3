import { Migration } from '@mikro-orm/migrations';

/**
 * Rooms reports and targets: sums over a subtree are read from one index alone. It carries all that they read of a
 * figure; parts are few (the sub-periods of a period, the shares of a whole), so that they fit. What a missing place has
 * in all (x/y) is found without reading its other targets. Nothing asks for figures by period, indicator or unit alone:
 * of these nothing is ever deleted, and an index that only a deletion would use made every report slower.
 */
export class M031IndexForSums extends Migration {
  override up(): void {
    this.addSql(`
drop index figure_rolled_up;
create index figure_rolled_up on figure (period_id, indicator_id, pos)
  include (value, numerator, denominator, achieved, grade, parts, illustrative, estimate, counted, submitted)
  where accepted;
drop index figure_period;
drop index figure_indicator;
drop index figure_unit;
create index target_whole on target (pos, year, indicator_id) where reading ->> 'kind' = 'ratio_xy';
`);
  }
}
