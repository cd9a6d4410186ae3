import { Migration } from '@mikro-orm/migrations';

/** Rooms plans and trail: what kinds of faults a document has and as what somebody acted are closed sets. */
export class M019ClosedSets extends Migration {
  override up(): void {
    this.addSql(`
alter table plan_fault add constraint plan_fault_code check (code in
  ('NUMBER_MISSING', 'SIGNED_ON_MISSING', 'SIGNER_MISSING', 'NUMBER_GIVEN_TWICE', 'CAPTION_NUMBER_MISSING',
   'YEAR_MISMATCH', 'COUNT_MISMATCH', 'SCALE_AMBIGUOUS', 'ANNEXES_DISAGREE', 'ONLY_IN_ONE_ANNEX',
   'OBJECTIVE_WITHOUT_TASKS', 'TASK_NUMBER_MISSING'));
alter table audit_entry add constraint audit_entry_office_kind check (office_kind in
  ('ADMINISTRATOR', 'LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER', 'ANALYST', 'AUDITOR', 'VIEWER', 'NONE',
   'OPERATOR'));
`);
  }
}
