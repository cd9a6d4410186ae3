import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, isWithin, protect } from '../row-security.ts';

/** What has once been submitted stays visible to the units above; drafts are the unit's own. */
const submittedOrOwn = `${isOwn()} or (submitted and ${isWithin()})`;

/**
 * Room reports: a report is one unit's or department's figures for one period. The row says what became of the last
 * submitted version, which everybody above may see; what is being written is a version and figures of their own that
 * are not submitted, which nobody above may see. The serving role cannot change the content of a figure, only delete a
 * draft's and mark what was submitted: what went up is what stays.
 */
export class M007Reports extends Migration {
  override up(): void {
    this.addSql(`
create table report (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint report_unit_fk references unit (id),
  pos integer not null,
  department_id uuid,
  period_id uuid not null constraint report_period_fk references period (id),
  year smallint not null,
  state text not null constraint report_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
  version smallint not null default 1,
  submitted boolean not null default false,
  reviewer_unit_id uuid constraint report_reviewer_fk references unit (id),
  revision integer not null default 1,
  constraint report_pk primary key (province_id, id),
  constraint report_once unique nulls not distinct (province_id, unit_id, department_id, period_id),
  constraint report_department_fk foreign key (province_id, department_id) references department (province_id, id)
);
comment on column report.state is 'of the last version submitted; DRAFT until there is one';
comment on column report.version is 'the last version submitted; 1 until there is one';
comment on column report.submitted is 'some version has been submitted';
comment on column report.reviewer_unit_id is 'who decides: of a department its own unit, of a unit its parent of that date; null: nobody is above';
create index report_period on report (period_id, pos);
create index report_unit on report (unit_id);
create index report_pos on report (pos, state);
create index report_department on report (province_id, department_id);
create index report_reviewer on report (reviewer_unit_id, state);

create table report_version (
  province_id smallint not null,
  report_id uuid not null,
  version smallint not null,
  pos integer not null,
  submitted boolean not null default false,
  content_hash text,
  submitted_at timestamptz,
  submitted_by text,
  submitted_by_account_id uuid,
  on_time boolean,
  correction_reason text,
  declared_gaps text,
  returned_at timestamptz,
  returned_by text,
  return_reason text,
  accepted_at timestamptz,
  accepted_by text,
  superseded_at timestamptz,
  constraint report_version_pk primary key (province_id, report_id, version),
  constraint report_version_report_fk foreign key (province_id, report_id) references report (province_id, id),
  constraint report_version_submitted_whole check (not submitted or (content_hash is not null
    and submitted_at is not null and submitted_by is not null and submitted_by_account_id is not null and on_time is not null))
);
comment on column report_version.submitted is 'false: it is being written; there is at most one such version';
create unique index report_version_one_draft on report_version (province_id, report_id) where not submitted;
create index report_version_pos on report_version (pos);

create table figure (
  province_id smallint not null,
  year smallint not null,
  id uuid not null,
  report_id uuid not null,
  version smallint not null,
  period_id uuid not null constraint figure_period_fk references period (id),
  unit_id uuid not null constraint figure_unit_fk references unit (id),
  pos integer not null,
  department_id uuid,
  indicator_id uuid not null constraint figure_indicator_fk references indicator (id),
  value numeric(24, 6),
  numerator numeric(24, 6),
  denominator numeric(24, 6),
  achieved boolean,
  grade text,
  words text,
  note text,
  evidence text,
  source text,
  illustrative boolean not null default false,
  counted boolean not null,
  submitted boolean not null default false,
  accepted boolean not null default false,
  constraint figure_pk primary key (province_id, year, id),
  constraint figure_once unique (province_id, year, report_id, version, indicator_id),
  constraint figure_report_fk foreign key (province_id, report_id) references report (province_id, id)
);
comment on column figure.words is 'the figure as words where it came as words: "hơn 201 tỷ"';
comment on column figure.counted is 'false: typed beside a roll-up of the same thing, kept and shown, never added to it';
create index figure_rolled_up on figure (period_id, indicator_id, pos)
  include (value, numerator, denominator, achieved) where accepted;
create index figure_period on figure (period_id);
create index figure_report on figure (province_id, report_id, version);
create index figure_unit on figure (unit_id, indicator_id);
create index figure_indicator on figure (indicator_id);

${['report', 'report_version', 'figure']
  .map((table) =>
    protect(table, {
      select: submittedOrOwn,
      insert: isOwn(),
      update: submittedOrOwn,
      ...(table === 'figure' ? { delete: `${isOwn()} and not submitted` } : {}),
    }),
  )
  .join('\n')}
do $$ begin execute format('revoke update on figure from %I', current_setting('dich.app_role')); end $$;
${grantToServing('update (submitted, accepted) on figure')}
`);
  }
}
