import { Migration } from '@mikro-orm/migrations';
import { isOwn, isWithin, protect } from '../row-security.ts';

const submittedOrOwn = `${isOwn()} or (submitted and ${isWithin()})`;

/**
 * Room reports: who types and does not send hands the version over to who sends it. And who returns a version may say at
 * single cells what is wrong with them; the next version answers each, or says something else there.
 */
export class M070HandedOverAndRemarked extends Migration {
  override up(): void {
    this.addSql(`
alter table report_version
  add column handed_over_at timestamptz,
  add column handed_over_by text,
  add column handed_over_by_account_id uuid,
  add column handed_over_note text,
  add constraint report_version_handed_over_whole check (case when handed_over_at is null
    then handed_over_by is null and handed_over_by_account_id is null and handed_over_note is null
    else handed_over_by is not null and handed_over_by_account_id is not null end);
comment on column report_version.handed_over_at is 'xong, chuyển người gửi: who typed it and does not send it left it to who does; taken back before it is sent, null again';

create table figure_remark (
  province_id smallint not null,
  id uuid not null,
  report_id uuid not null,
  version smallint not null,
  indicator_id uuid not null constraint figure_remark_indicator_fk references indicator (id),
  pos integer not null,
  text text not null,
  remarked_at timestamptz not null,
  remarked_by text not null,
  remarked_by_account_id uuid not null,
  constraint figure_remark_pk primary key (province_id, id),
  constraint figure_remark_once unique (province_id, report_id, version, indicator_id),
  constraint figure_remark_version_fk foreign key (province_id, report_id, version)
    references report_version (province_id, report_id, version)
);
comment on table figure_remark is 'nhận xét của người duyệt: what is wrong with one cell of the version that was returned';
create index figure_remark_indicator on figure_remark (indicator_id);

create table remark_answer (
  province_id smallint not null,
  id uuid not null,
  remark_id uuid not null,
  report_id uuid not null,
  version smallint not null,
  pos integer not null,
  text text not null,
  answered_at timestamptz not null,
  answered_by text not null,
  answered_by_account_id uuid not null,
  submitted boolean not null default false,
  constraint remark_answer_pk primary key (province_id, id),
  constraint remark_answer_once unique (province_id, remark_id),
  constraint remark_answer_remark_fk foreign key (province_id, remark_id) references figure_remark (province_id, id),
  constraint remark_answer_version_fk foreign key (province_id, report_id, version)
    references report_version (province_id, report_id, version)
);
comment on table remark_answer is 'trả lời nhận xét: in the version that was written after the return; submitted with it';
create index remark_answer_version on remark_answer (province_id, report_id, version);

${protect('figure_remark', { select: isWithin(), insert: isWithin() })}
${protect('remark_answer', {
  ...{ select: submittedOrOwn, insert: isOwn(), update: submittedOrOwn, delete: `${isOwn()} and not submitted` },
  columns: { update: 'submitted' },
})}
`);
  }
}
