import { Migration } from '@mikro-orm/migrations';

/** Room indicators: from a day on an indicator is not used any more, for a reason, and perhaps another one instead. */
export class M046IndicatorsRetired extends Migration {
  override up(): void {
    this.addSql(`
alter table indicator
  add column retired_from date,
  add column retired_reason text,
  add column merged_into_id uuid constraint indicator_merged_into_fk references indicator (id),
  add constraint indicator_retired_for_a_reason check ((retired_from is null) = (retired_reason is null)),
  add constraint indicator_merged_is_retired check (merged_into_id is null or retired_from is not null),
  add constraint indicator_merged_into_another check (merged_into_id <> id);
comment on column indicator.retired_from is 'periods that begin on it or later do not ask for it, plans from it on do not take it; null: in use';
comment on column indicator.merged_into_id is 'the one that is used instead, of the same keeper and meaning the same; null: none';
create index indicator_merged_into on indicator (merged_into_id);
`);
  }
}
