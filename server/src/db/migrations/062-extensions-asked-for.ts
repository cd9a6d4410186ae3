import { Migration } from '@mikro-orm/migrations';
import { isOwn, isWithin, protect } from '../row-security.ts';

/**
 * Room reports: whoever owes a report asks for a later day, with a reason; who reviews it grants one or refuses, once. The
 * terms that follow are an entry of period_exception, as of every extension.
 */
export class M062ExtensionsAskedFor extends Migration {
  override up(): void {
    this.addSql(`
create table extension_request (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint extension_request_unit_fk references unit (id),
  pos integer not null,
  department_id uuid,
  period_id uuid not null constraint extension_request_period_fk references period (id),
  reviewer_unit_id uuid not null constraint extension_request_reviewer_fk references unit (id),
  state text not null constraint extension_request_state check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  wished_on date not null,
  reason text not null,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_account_id uuid not null,
  granted_until date,
  answer text,
  decided_at timestamptz,
  decided_by text,
  revision integer not null default 1,
  constraint extension_request_pk primary key (province_id, id),
  constraint extension_request_department_fk foreign key (province_id, department_id)
    references department (province_id, id),
  constraint extension_request_granted check ((granted_until is not null) = (state = 'GRANTED')),
  constraint extension_request_decided check ((decided_at is not null) = (state in ('GRANTED', 'REFUSED'))),
  constraint extension_request_decided_by check ((decided_by is not null) = (decided_at is not null)),
  constraint extension_request_refused_why check (state <> 'REFUSED' or answer is not null)
);
comment on table extension_request is 'đề nghị gia hạn: who owes the report of a period asks its reviewer for a later day';
comment on column extension_request.wished_on is 'the last day on time that is asked for';
comment on column extension_request.granted_until is 'the last day on time that was granted, the one asked for or another';
comment on column extension_request.answer is 'of who decided: why it was refused, or what goes with the grant';
create unique index extension_request_one_open on extension_request (province_id, unit_id, department_id, period_id)
  nulls not distinct where state = 'OPEN';
create index extension_request_unit on extension_request (unit_id, period_id);
create index extension_request_department on extension_request (province_id, department_id);
create index extension_request_period on extension_request (period_id);
create index extension_request_reviewer on extension_request (reviewer_unit_id);

${protect('extension_request', {
  select: isWithin(),
  insert: isOwn(),
  update: isWithin(),
  columns: { update: 'state, granted_until, answer, decided_at, decided_by, revision' },
})}
`);
  }
}
