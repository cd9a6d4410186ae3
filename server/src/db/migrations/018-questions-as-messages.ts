import { Migration } from '@mikro-orm/migrations';

/**
 * Room targets: what the reader asks is kept as a message, so that it is said in the reader's language. A sentence that
 * stands already becomes the one parameter of a message: reading the words anew could ask something else than what
 * officials were asked, because catalogue and neighbouring targets have changed since.
 */
export class M018QuestionsAsMessages extends Migration {
  override up(): void {
    this.addSql(`
alter table target alter column question type jsonb using case
  when question is not null
  then jsonb_build_object('key', 'targets.askedBefore', 'parameters', jsonb_build_object('text', question))
end;
alter table target add constraint target_question check (
  question is null
  or (jsonb_typeof(question -> 'key') is not distinct from 'string'
      and jsonb_typeof(question -> 'parameters') is not distinct from 'object')
);
comment on column target.question is
  'what the reader must still be told: {"key", "parameters"}; an issued target has none, or keeps the fault of its document';
`);
  }
}
