import { Migration } from '@mikro-orm/migrations';

/** Room plans: what a plan was issued without, as its signer saw it, and why all the same. */
export class M055HolesConfirmed extends Migration {
  override up(): void {
    this.addSql(`
alter table plan
  add column holes jsonb not null default '[]' constraint plan_holes check (jsonb_typeof(holes) = 'array'),
  add column holes_reason text,
  add constraint plan_holes_for_a_reason check ((holes = '[]') = (holes_reason is null));
comment on column plan.holes is 'what it lacked when it was issued: [{"kind": "TARGET", "names": ["Thu ngân sách"]}]';
comment on column plan.holes_reason is 'why it was issued all the same; null: it lacked nothing';
`);
  }
}
