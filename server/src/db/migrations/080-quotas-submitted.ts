import { Migration } from '@mikro-orm/migrations';

/**
 * Rooms plans and targets: quotas that are drafted under an issued plan are submitted to the leader as a draft plan is. A
 * submission says which of the two was handed over; of either one waits at a time.
 */
export class M080QuotasSubmitted extends Migration {
  override up(): void {
    this.addSql(`
alter table plan_submission
  add column subject text not null default 'PLAN',
  add constraint plan_submission_subject check (subject in ('PLAN', 'QUOTAS'));
alter table plan_submission alter column subject drop default;
comment on column plan_submission.subject is 'what was handed over: the draft plan, or the quotas drafted under it once it is issued';
comment on column plan_submission.issued is 'what was handed over is in force, by this submission or a later one';
comment on column plan_submission.return_reason is 'null of a decided one: the plan was issued, the quotas were given';
drop index plan_submission_waiting;
create unique index plan_submission_waiting on plan_submission (province_id, plan_id, subject) where decided_at is null;
`);
  }
}
