import { Migration } from '@mikro-orm/migrations';

/**
 * Room imports: a spreadsheet may fill in a record that is there already. Which one it was, and what stood in its cells
 * before and after, is kept with the import, so that it is taken back in one act.
 */
export class M077ImportsIntoRecords extends Migration {
  override up(): void {
    this.addSql(`
alter table sheet_import
  add column about_id uuid,
  add column replaced jsonb,
  add constraint sheet_import_replaced_of_a_record check ((about_id is null) = (replaced is null));
comment on column sheet_import.about_id is 'the record that it filled in; null: it made records of its own';
comment on column sheet_import.replaced is 'what stood there before and after, as the room of the record has it';
create index sheet_import_about on sheet_import (about_id);
`);
  }
}
