import { Migration } from '@mikro-orm/migrations';

/**
 * Room periods: a quarter, half, nine months or the year that no regime names can be asked about too (kỳ tổng hợp). Such
 * a period is the same everywhere and owed by nobody; those of a year are made when the server starts.
 */
export class M071PeriodsPutTogether extends Migration {
  override up(): void {
    this.addSql(`
alter table period
  alter column regime_id drop not null,
  add constraint period_put_together check (regime_id is not null or (pos = 0 and kind not in ('MONTH', 'AD_HOC')));
comment on column period.regime_id is 'null: no regime names it; its numbers are put together of shorter periods';
create unique index period_put_together_once on period (year, ordinal) where regime_id is null;
`);
  }
}
