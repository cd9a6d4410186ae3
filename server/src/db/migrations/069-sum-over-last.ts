import { Migration } from '@mikro-orm/migrations';

/** Room indicators: a ratio whose numerators add up over the year and whose denominator is a level. */
export class M069SumOverLast extends Migration {
  override up(): void {
    this.addSql(`
alter table indicator_edition
  drop constraint indicator_edition_over_time,
  add constraint indicator_edition_over_time check (over_time in
    ('SUM', 'SUM_OVER_LAST', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE'));
`);
  }
}
