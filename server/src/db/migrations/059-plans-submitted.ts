import { Migration } from '@mikro-orm/migrations';
import { isOwn, protect } from '../row-security.ts';

/** Room plans: what its planner has submitted to the leader to be issued, and what became of it. The unit alone reads it. */
export class M059PlansSubmitted extends Migration {
  override up(): void {
    this.addSql(`
create table plan_submission (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  pos integer not null,
  issued boolean not null default false,
  submitted_at timestamptz not null,
  submitted_by text not null,
  submitted_by_account_id uuid not null,
  note text,
  words text[] not null,
  decided_at timestamptz,
  decided_by text,
  return_reason text,
  constraint plan_submission_pk primary key (province_id, id),
  constraint plan_submission_plan_fk foreign key (province_id, plan_id) references plan (province_id, id),
  constraint plan_submission_decided check ((decided_at is null) = (decided_by is null)),
  constraint plan_submission_returned check (return_reason is null or decided_at is not null),
  constraint plan_submission_issued check (not issued or decided_at is not null)
);
comment on table plan_submission is 'trình: a draft handed to the leader; what is taken back undecided is removed, the trail keeps it';
comment on column plan_submission.issued is 'its plan is issued, by this submission or a later one';
comment on column plan_submission.words is 'every line and target of the draft as it was submitted, to say what changed since it was returned';
comment on column plan_submission.decided_at is 'null: it waits, and the draft is not written in';
comment on column plan_submission.return_reason is 'null of a decided one: the plan was issued';
create index plan_submission_plan on plan_submission (province_id, plan_id);
create unique index plan_submission_waiting on plan_submission (province_id, plan_id) where decided_at is null;
create index plan_submission_pos on plan_submission (pos);
${protect('plan_submission', {
  ...{ select: isOwn(), insert: isOwn(), update: isOwn(), delete: `${isOwn()} and not issued` },
})}
`);
  }
}
