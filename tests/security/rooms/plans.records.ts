import { makePlan } from '@dich/server/test/plans.ts';
import type { TestUnit } from '@dich/server/test/world.ts';
import { type Making, YEAR } from '../matrix.making.ts';
import type { Subject, Wish } from '../matrix.subject.ts';

interface Plan {
  id: string;
  objectiveId: string;
  lineId: string;
  /** Of a composite that counts the jobs; of an issued plan adjusted to count other lines. */
  compositeLineId: string;
  taskId: string;
  responsibilityId: string;
}

declare module '../matrix.subject.ts' {
  interface Subject {
    draftPlan: Plan;
    issuedPlan: Plan & { decisionId: string };
    draftDecisionId: string;
    /** Of the issued plan. */
    signedCopyId: string;
    /** Of a year of its own: a draft that was returned once and waits for the leader again. */
    submittedPlanId: string;
    /** Of its department: a draft under a plan of the unit, and an issued one. */
    departmentPlans: { draftId: string; issuedId: string; objectiveId: string };
    /** Of a year of its own: a plan, what amends it and ends a line of it, and the draft of what amends it once more. */
    amendment: { amendedId: string; issuedId: string; draftId: string; indicatorId: string; taskId: string };
  }
}

export async function planRecords(making: Making, wish: Wish): Promise<Partial<Subject>> {
  const { unit } = wish;
  const issuedPlan = await planOf(making, wish, YEAR, true);
  const draftPlan = await planOf(making, wish, YEAR + 1, false);
  await making.database.truth.query('update plan set carried_over_from_id = $1 where id = $2', [
    issuedPlan.id,
    draftPlan.id,
  ]);
  await making.database.truth.query(
    `update plan set holes = '[{"kind": "LEAD", "names": ["Việc làm"]}]', holes_reason = 'Sẽ phân công sau' where id = $1`,
    [issuedPlan.id],
  );
  const draftDecisionId = await making.insert('decision', {
    ...{ province_id: unit.provinceId, unit_id: unit.unitId, pos: unit.pos, title: 'Dự thảo quyết định' },
  });
  const submittedPlanId = await submittedOf(making, wish);
  const signedCopyId = await making.insert('signed_copy', {
    ...{ province_id: unit.provinceId, plan_id: issuedPlan.id, pos: unit.pos, name: 'Bản ký.pdf', size: 1000 },
    ...{
      digest: 'b'.repeat(64),
      media_type: 'application/pdf',
      attached_at: '2023-01-05',
      attached_by: 'Trần Thị Bình',
    },
    attached_by_account_id: '00000000-0000-7000-8000-000000000000',
  });
  const departmentPlans = await departmentPlansOf(making, wish);
  const amendment = await amendmentOf(making, wish);
  return { signedCopyId, issuedPlan, draftPlan, draftDecisionId, submittedPlanId, departmentPlans, amendment };
}

async function departmentPlansOf(making: Making, { unit, department }: Wish): Promise<Subject['departmentPlans']> {
  const indicators = [making.catalogue.jobs];
  const issued = await makePlan(making.database, { unit, year: YEAR + 6, indicators, issued: true });
  const draft = await makePlan(making.database, { unit, year: YEAR + 6, indicators });
  for (const table of ['plan', 'objective', 'plan_indicator', 'task']) {
    await making.database.truth.query(
      `update ${table} set department_id = $1 where ${table === 'plan' ? 'id' : 'plan_id'} = any($2)`,
      [department.id, [issued.id, draft.id]],
    );
  }
  await making.database.truth.query('update decision set department_id = $1 where id = $2', [
    ...[department.id, issued.decisionId],
  ]);
  // under the plan of its unit
  await making.database.truth.query('update plan set year = $1 where id = $2', [YEAR + 3, draft.id]);
  return { draftId: draft.id, issuedId: issued.id, objectiveId: issued.objectiveId };
}

async function submittedOf(making: Making, { unit }: Wish): Promise<string> {
  const { id } = await makePlan(making.database, { unit, year: YEAR + 5, indicators: [making.catalogue.jobs] });
  await handedIn(making, unit, { plan_id: id, subject: 'PLAN', words: [] });
  return id;
}

/** Submitted, returned and submitted again. */
export async function handedIn(
  making: Making,
  { provinceId, pos }: TestUnit,
  of: { plan_id: string; subject: string; words: string[] },
): Promise<void> {
  const submitted = {
    ...{ province_id: provinceId, pos, ...of, submitted_by: 'Trần Thị Bình' },
    ...{ submitted_by_account_id: '00000000-0000-7000-8000-000000000000' },
  };
  const decided = { decided_at: '2023-01-05', decided_by: 'Nguyễn Văn An', return_reason: 'Chưa rõ' };
  await making.insert('plan_submission', { ...submitted, submitted_at: '2023-01-04', ...decided });
  await making.insert('plan_submission', { ...submitted, submitted_at: '2023-01-06' });
}

async function amendmentOf(making: Making, { unit }: Wish): Promise<Subject['amendment']> {
  const of = { unit, year: YEAR + 3, issuedOn: '2023-01-05' };
  const indicator = making.catalogue.jobs;
  const plan = await makePlan(making.database, {
    ...of,
    issued: true,
    indicators: [indicator, making.catalogue.revenue],
  });
  const amends = { plan, how: 'AMEND' as const };
  const issued = await makePlan(making.database, { ...of, issued: true, amends });
  await making.insert('ended_line', {
    ...{ province_id: unit.provinceId, plan_id: issued.id, pos: unit.pos, issued: true },
    ...{ indicator_id: indicator.id, reason: 'Không còn phù hợp' },
  });
  const draft = await makePlan(making.database, { ...of, amends });
  const taskId = await making.idOf('select id from task where plan_id = $1', [plan.id]);
  return {
    amendedId: plan.id,
    issuedId: issued.id,
    draftId: draft.id,
    indicatorId: making.catalogue.revenue.id,
    taskId,
  };
}

async function planOf(
  making: Making,
  { unit, department }: Wish,
  year: number,
  issued: boolean,
): Promise<Plan & { decisionId: string }> {
  const { jobs, trained, revenue, whole } = making.catalogue;
  const responsibilities = [jobs, revenue].map((indicator) => ({
    ...{ indicator, departmentId: department.id, role: 'LEAD' as const },
  }));
  const indicators = [jobs, trained, revenue, whole];
  const plan = await makePlan(making.database, { unit, year, issued, indicators, responsibilities });
  await making.database.truth.query(
    'update plan_indicator set member_ids = $1 where plan_id = $2 and indicator_id = $3',
    [...[[jobs.id], plan.id, whole.id]],
  );
  const part = { province_id: unit.provinceId, plan_id: plan.id, pos: unit.pos, issued, ordinal: 1 };
  const fault = { code: 'NUMBER_MISSING', place: 'Quyết định', text: 'Chưa có số' };
  await making.insert('plan_fault', { ...part, ...fault });
  await making.insert('paragraph', { ...part, section: 'ORGANISATION', text: 'Văn phòng theo dõi' });
  const line = { section: 'OBJECTIVES', objective_id: plan.objectiveId, text: '- Việc làm tăng' };
  await making.insert('paragraph', { ...part, ...line });
  if (issued) {
    await making.insert('member_adjustment', {
      ...{ province_id: unit.provinceId, plan_id: plan.id, pos: unit.pos, decision_id: plan.decisionId },
      ...{ plan_indicator_id: plan.lines.get(whole.id), member_ids: [trained.id] },
      ...{ in_force_from: '2023-01-10', reason: 'Thay chỉ tiêu' },
    });
  }
  // its words name the department that leads it
  await making.database.truth.query(
    'update task t set lead = d.name from department d where d.id = $1 and t.plan_id = $2',
    [department.id, plan.id],
  );
  const first = (table: string) => making.idOf(`select id from ${table} where plan_id = $1`, [plan.id]);
  return {
    ...{ id: plan.id, objectiveId: plan.objectiveId, decisionId: plan.decisionId ?? '' },
    ...{ lineId: plan.lines.get(jobs.id) ?? '', compositeLineId: plan.lines.get(whole.id) ?? '' },
    ...{ taskId: await first('task'), responsibilityId: await first('responsibility') },
  };
}
