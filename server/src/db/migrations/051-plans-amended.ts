import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin, protect } from '../row-security.ts';

const issuedOrOwn = `${isOwn()} or (issued and (${isWithin()} or ${isAbove()} or ${isNamed()}))`;

/**
 * Room plans: a plan says which issued plan of its unit and year it changes and how, and which lines it ends. Of several
 * that were issued for one year until now the later ones supplement the first.
 */
export class M051PlansAmended extends Migration {
  override up(): void {
    this.addSql(`
alter table plan
  add column amends_id uuid,
  add column amends_how text constraint plan_amends_how check (amends_how in ('SUPPLEMENT', 'AMEND', 'REPLACE')),
  add column holds_from date,
  add constraint plan_amends_fk foreign key (province_id, amends_id) references plan (province_id, id),
  add constraint plan_amends_somehow check ((amends_id is null) = (amends_how is null)),
  add constraint plan_amends_another check (amends_id <> id);
comment on column plan.amends_id is 'the issued plan of the same unit and year that it changes; null: it is the plan of its year';
comment on column plan.amends_how is 'SUPPLEMENT adds lines, AMEND adds, changes and ends some, REPLACE stands for all that was there';
comment on column plan.holds_from is 'of an issued one that changes another: the first day on which it holds; null: all of its year';
create index plan_amends on plan (province_id, amends_id);

alter table plan no force row level security;
alter table decision no force row level security;
update plan p
   set amends_id = earlier.id, amends_how = 'SUPPLEMENT',
       holds_from = (select coalesce(d.signed_on, (d.issued_at at time zone 'Asia/Ho_Chi_Minh')::date)
                       from decision d where d.province_id = p.province_id and d.id = p.decision_id)
  from (select distinct on (province_id, unit_id, year) province_id, unit_id, year, id
          from plan where issued order by province_id, unit_id, year, id) earlier
 where earlier.province_id = p.province_id and earlier.unit_id = p.unit_id and earlier.year = p.year
   and p.issued and p.id > earlier.id;
update plan set holds_from = make_date(year, 1, 1) where issued and amends_id is not null and holds_from is null;
alter table plan force row level security;
alter table decision force row level security;

alter table plan add constraint plan_holds_once_issued check ((holds_from is not null) = (issued and amends_id is not null));
create unique index plan_one_of_a_year on plan (province_id, unit_id, year) where issued and amends_id is null;

create table ended_line (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  pos integer not null,
  issued boolean not null default false,
  named integer[] not null default '{}',
  indicator_id uuid constraint ended_line_indicator_fk references indicator (id),
  task_id uuid,
  reason text not null,
  constraint ended_line_pk primary key (province_id, id),
  constraint ended_line_one check (num_nonnulls(indicator_id, task_id) = 1),
  constraint ended_line_indicator_once unique (province_id, plan_id, indicator_id),
  constraint ended_line_task_once unique (province_id, plan_id, task_id),
  constraint ended_line_plan_fk foreign key (province_id, plan_id) references plan (province_id, id),
  constraint ended_line_task_fk foreign key (province_id, task_id) references task (province_id, id)
);
comment on table ended_line is 'what a plan that amends another takes out of it, from its first day on';
comment on column ended_line.indicator_id is 'every line for it in the plans before; null: a task is ended';
create index ended_line_indicator on ended_line (indicator_id);
create index ended_line_task on ended_line (province_id, task_id);
create index ended_line_pos on ended_line (pos);
${protect('ended_line', { select: issuedOrOwn, insert: isOwn(), update: isOwn(), delete: `${isOwn()} and not issued` })}
`);
  }
}
