import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin, protect } from '../row-security.ts';

/** Drafts are the unit's own; what is issued goes up and down the tree and to the units that the decision names. */
const issuedOrOwn = `${isOwn()} or (issued and (${isWithin()} or ${isAbove()} or ${isNamed()}))`;

/** Room plans: decisions, plans, objectives, the indicators under them, tasks, responsibilities, faults found in documents. */
export class M005Plans extends Migration {
  override up(): void {
    this.addSql(`
create table decision (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint decision_unit_fk references unit (id),
  pos integer not null,
  number text,
  signed_on date,
  title text not null,
  signer text,
  signer_title text,
  legal_bases text[] not null default '{}',
  articles text[] not null default '{}',
  recipients text[] not null default '{}',
  replaces text,
  issued boolean not null default false,
  issued_at timestamptz,
  issued_by text,
  named integer[] not null default '{}',
  revision integer not null default 1,
  constraint decision_pk primary key (province_id, id)
);
comment on column decision.number is 'null: the document has none (chưa có số); never invented';
comment on column decision.named is 'positions of the units that its annexes name; repeated on the plan and its parts, so that their policies read no other table';
create index decision_unit on decision (unit_id);

create table plan (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint plan_unit_fk references unit (id),
  pos integer not null,
  year smallint not null,
  title text not null,
  general_objective text,
  decision_id uuid,
  carried_over_from_id uuid,
  issued boolean not null default false,
  gap_explanation text,
  named integer[] not null default '{}',
  revision integer not null default 1,
  constraint plan_pk primary key (province_id, id),
  constraint plan_decision_fk foreign key (province_id, decision_id) references decision (province_id, id),
  constraint plan_carried_over_fk foreign key (province_id, carried_over_from_id) references plan (province_id, id)
);
create index plan_unit on plan (unit_id, year);
create unique index plan_one_draft on plan (province_id, unit_id, year) where not issued;
create index plan_pos on plan (pos);
create index plan_decision on plan (province_id, decision_id);
create index plan_carried_over on plan (province_id, carried_over_from_id);

create table objective (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  pos integer not null,
  issued boolean not null default false,
  named integer[] not null default '{}',
  ordinal smallint not null,
  section text not null,
  text text not null,
  constraint objective_pk primary key (province_id, id),
  constraint objective_plan_fk foreign key (province_id, plan_id) references plan (province_id, id)
);
create index objective_plan on objective (province_id, plan_id, ordinal);

create table plan_indicator (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  objective_id uuid not null,
  indicator_id uuid not null constraint plan_indicator_indicator_fk references indicator (id),
  pos integer not null,
  issued boolean not null default false,
  named integer[] not null default '{}',
  ordinal smallint not null,
  constraint plan_indicator_pk primary key (province_id, id),
  constraint plan_indicator_once unique (province_id, plan_id, indicator_id),
  constraint plan_indicator_plan_fk foreign key (province_id, plan_id) references plan (province_id, id),
  constraint plan_indicator_objective_fk foreign key (province_id, objective_id) references objective (province_id, id)
);
create index plan_indicator_objective on plan_indicator (province_id, objective_id);
create index plan_indicator_indicator on plan_indicator (indicator_id);

create table task (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  objective_id uuid,
  pos integer not null,
  issued boolean not null default false,
  named integer[] not null default '{}',
  ordinal smallint not null,
  text text not null,
  lead text,
  coordinating text[] not null default '{}',
  time text,
  monitor text,
  evidence text,
  constraint task_pk primary key (province_id, id),
  constraint task_plan_fk foreign key (province_id, plan_id) references plan (province_id, id),
  constraint task_objective_fk foreign key (province_id, objective_id) references objective (province_id, id)
);
create index task_plan on task (province_id, plan_id, ordinal);
create index task_objective on task (province_id, objective_id);

create table plan_fault (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  pos integer not null,
  issued boolean not null default false,
  named integer[] not null default '{}',
  ordinal smallint not null,
  code text not null,
  place text not null,
  text text not null,
  constraint plan_fault_pk primary key (province_id, id),
  constraint plan_fault_plan_fk foreign key (province_id, plan_id) references plan (province_id, id)
);
create index plan_fault_plan on plan_fault (province_id, plan_id, ordinal);

create table responsibility (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  indicator_id uuid not null constraint responsibility_indicator_fk references indicator (id),
  department_id uuid not null,
  pos integer not null,
  issued boolean not null default false,
  named integer[] not null default '{}',
  year smallint not null,
  role text not null constraint responsibility_role check (role in ('LEAD', 'COORDINATE')),
  acknowledged_at timestamptz,
  acknowledged_by text,
  constraint responsibility_pk primary key (province_id, id),
  constraint responsibility_once unique (province_id, plan_id, indicator_id, department_id),
  constraint responsibility_plan_fk foreign key (province_id, plan_id) references plan (province_id, id),
  constraint responsibility_department_fk foreign key (province_id, department_id)
    references department (province_id, id)
);
create unique index responsibility_one_lead on responsibility (province_id, plan_id, indicator_id) where role = 'LEAD';
create index responsibility_department on responsibility (province_id, department_id);
create index responsibility_indicator on responsibility (indicator_id);

${protect('decision', { select: issuedOrOwn, insert: isOwn(), update: isOwn() })}
${['plan', 'objective', 'plan_indicator', 'task', 'plan_fault', 'responsibility']
  .map((table) =>
    protect(table, {
      select: issuedOrOwn,
      insert: isOwn(),
      update: isOwn(),
      delete: `${isOwn()} and not issued`,
    }),
  )
  .join('\n')}
`);
  }
}
