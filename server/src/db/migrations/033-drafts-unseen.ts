import { Migration } from '@mikro-orm/migrations';

/**
 * Rooms reports and people: a version of a report has a revision of its own, which does not rise while it is written, so
 * that who may not read what is being written hears nothing of the work on it; and the answer to a verb is kept for the
 * office that it was done in. Answers kept before say no office, and are given to nobody any more.
 */
export class M033DraftsUnseen extends Migration {
  override up(): void {
    this.addSql(`
alter table report_version add column revision integer not null default 1;
comment on column report_version.revision is 'rises when it is sent, taken back, returned, accepted and superseded';
alter table mutation_answer add column office_id uuid;
comment on column mutation_answer.office_id is 'the office that a retry is answered in';
`);
  }
}
