import { Migration } from '@mikro-orm/migrations';

/** Room plans: plans of a term of several years. Room targets: what holds for a term, over its years, and their parts. */
export class M075Terms extends Migration {
  override up(): void {
    this.addSql(`
alter table plan alter column year type integer;
alter table plan add constraint plan_years check (year < 10000 or year / 10000 < year % 10000);
comment on column plan.year is 'the year, or both ends of a term as one number: 20262030';
alter table target alter column year type integer;
alter table target
  add column over_years text constraint target_over_years check (over_years in ('END', 'SUM', 'MEAN', 'EACH')),
  add column year_parts jsonb not null default '[]',
  add constraint target_of_term check (year >= 10000 or (over_years is null and year_parts = '[]'));
comment on column target.year is 'as of its plan: a year, or a term of several';
comment on column target.over_years is 'of a term: how the years together reach it; null where its words do not say and nobody has';
comment on column target.year_parts is 'of a term: what each of its years has to reach, in words and as read';
`);
  }
}
