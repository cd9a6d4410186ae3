import { Migration } from '@mikro-orm/migrations';

/**
 * Room indicators: regimes that ask for an indicator beside the one that supplies it. They are part of an edition: whoever
 * says what an indicator means says how often it is asked for, and periods that ended before keep what was asked in them.
 */
export class M058RegimesThatAsk extends Migration {
  override up(): void {
    this.addSql(`
alter table indicator_edition
  add column asking_regime_ids uuid[] not null default '{}',
  add constraint indicator_edition_one_supplies
    check (asking_regime_ids = '{}' or (regime_id is not null and regime_id <> all(asking_regime_ids)));
comment on column indicator_edition.asking_regime_ids is
  'beside regime_id, which alone supplies: what is reported under them is kept and shown, and counts nowhere';
`);
  }
}
