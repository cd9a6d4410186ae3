import { Migration } from '@mikro-orm/migrations';

/** Room indicators: an indicator that was copied from another unit's names it, as long as that is there. */
export class M065IndicatorsCopied extends Migration {
  override up(): void {
    this.addSql(`
alter table indicator
  add column copied_from_id uuid
    constraint indicator_copied_from_fk references indicator (id) on delete set null,
  add constraint indicator_copied_from_another check (copied_from_id <> id);
comment on column indicator.copied_from_id is 'the indicator of another unit whose words it began with; null: none';
create index indicator_copied_from on indicator (copied_from_id);
`);
  }
}
