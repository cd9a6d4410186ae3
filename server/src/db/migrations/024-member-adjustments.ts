import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin, protect } from '../row-security.ts';

/** Room plans: what a composite of an issued plan counts from a day on, by the decision that adjusts it. */
export class M024MemberAdjustments extends Migration {
  override up(): void {
    this.addSql(`
create table member_adjustment (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  plan_indicator_id uuid not null,
  pos integer not null,
  named integer[] not null default '{}',
  member_ids uuid[] not null,
  decision_id uuid not null,
  in_force_from date not null,
  reason text not null,
  constraint member_adjustment_pk primary key (province_id, id),
  constraint member_adjustment_plan_fk foreign key (province_id, plan_id) references plan (province_id, id),
  constraint member_adjustment_line_fk foreign key (province_id, plan_indicator_id)
    references plan_indicator (province_id, id),
  constraint member_adjustment_decision_fk foreign key (province_id, decision_id) references decision (province_id, id)
);
comment on table member_adjustment is 'what a composite of an issued plan counts from a day on; the last begun by a day holds, before the first the members of the plan itself';
comment on column member_adjustment.member_ids is 'all of them, in the order of the decision';
create index member_adjustment_plan on member_adjustment (province_id, plan_id);
create index member_adjustment_line on member_adjustment (province_id, plan_indicator_id, in_force_from);
create index member_adjustment_decision on member_adjustment (province_id, decision_id);
${protect('member_adjustment', {
  select: `${isOwn()} or ${isWithin()} or ${isAbove()} or ${isNamed()}`,
  insert: isOwn(),
})}
`);
  }
}
