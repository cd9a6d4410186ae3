import { Migration } from '@mikro-orm/migrations';

/** Room plans: what a decision says besides its articles, so that nothing of the document is lost. */
export class M014WholeDecisions extends Migration {
  override up(): void {
    this.addSql(`
alter table decision
  add column kind text not null default 'DECISION'
    constraint decision_kind check (kind in ('DECISION', 'RESOLUTION', 'PLAN', 'OFFICIAL_LETTER')),
  add column issuer text,
  add column place text,
  add column proposal text,
  add column authority text,
  add column annex_captions text[] not null default '{}',
  add column sections jsonb not null default '[]';
comment on column decision.issuer is 'who issues it, as printed above the legal bases';
comment on column decision.proposal is 'the line “Theo đề nghị…”, “Xét đề nghị…”';
comment on column decision.authority is 'the line above the signature: “TM. ỦY BAN NHÂN DÂN”';
comment on column decision.sections is 'paragraphs of the annex that are neither objective nor task: [{heading, paragraphs}]';
`);
  }
}
