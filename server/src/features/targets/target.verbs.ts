import { ID } from 'type-graphql';
import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { sheetImportById } from '#features/imports/sheet-import.loaders.ts';
import { PlanType } from '#features/plans/plan.graphql.ts';
import { AmendPlanInput, CarryOverPlanInput, DiscardPlanInput } from '#features/plans/plan.inputs.ts';
import { planById } from '#features/plans/plan.loaders.ts';
import { says as plansSay } from '#features/plans/plan.messages.ts';
import { findPlan } from '#features/plans/plan.queries.ts';
import { notFound, Refusal } from '#kernel/refusal.ts';
import type { Answered } from '#kernel/verbs.ts';
import { kept, keptAll, told, verb, verbs } from '#kernel/verbs.ts';
import { acceptStale } from './accept-stale.ts';
import { acknowledgeTargets } from './acknowledge-targets.ts';
import { adjustTargets } from './adjust-targets.ts';
import { amendTargets } from './amend-targets.ts';
import { assignTargets } from './assign-targets.ts';
import { AssignmentRowType } from './assignment.graphql.ts';
import { gridOf } from './assignment-grid.ts';
import type { AssignmentRow } from './assignment-row.ts';
import { carryOverTargets } from './carry-over-targets.ts';
import { discardPlan } from './discard-plan.ts';
import { draftAssignments } from './draft-assignments.ts';
import { issuePlan } from './issue-plan.ts';
import { registerProposal } from './register-proposal.ts';
import { setOwnTargets } from './set-own-targets.ts';
import { setPhases } from './set-phases.ts';
import { setYearParts } from './set-year-parts.ts';
import { submitPlan } from './submit-plan.ts';
import { TargetType } from './target.graphql.ts';
import * as inputs from './target.inputs.ts';
import { targetById } from './target.loaders.ts';
import { UndoQuotaImportInput } from './undo-quota-import.inputs.ts';
import { undoQuotaImport } from './undo-quota-import.ts';
import { withdrawTargets } from './withdraw-targets.ts';

/** The entries, in the order asked. */
const targets = keptAll(TargetType, targetById);

/** Rows of the grid: a retry answers the same ones, as they are now. */
const gridRows: Answered<AssignmentRow[]> = {
  type: () => [AssignmentRowType],
  description: 'The rows of the indicators named.',
  store: (rows) => ({
    planId: rows[0]?.planIndicator.planId ?? null,
    indicatorIds: rows.map(({ indicator }) => indicator.id),
  }),
  async load(ctx, stored) {
    const { planId, indicatorIds } = stored as { planId: string | null; indicatorIds: string[] };
    if (planId === null) return [];
    const plan = await findPlan(ctx, planId);
    if (!plan) throw new Refusal([notFound(['planId'], plansSay.plan())]);
    const { rows } = await gridOf(ctx, plan);
    return rows.filter(({ indicator }) => indicatorIds.includes(indicator.id));
  },
};

export const TargetVerbs = verbs({
  submitPlan: verb({
    does: 'Trình: a draft is handed to the leader with what it lacks seen, and not written in until it is decided or taken back.',
    afterEnd: 'BEGINS',
    takes: inputs.SubmitPlanInput,
    answers: { plan: kept(PlanType, planById) },
    by: submitPlan,
  }),
  setOwnTargets: verb({
    does: 'Writes the unit’s own targets (phấn đấu) of a draft plan. Ambiguous words are kept with a question.',
    afterEnd: 'BEGINS',
    takes: inputs.SetOwnTargetsInput,
    answers: { targets },
    by: setOwnTargets,
  }),
  setYearParts: verb({
    does: 'Writes what years of a term have to reach beside the drafted targets of its plan, and beside quotas that are drafted under it. Errors lead to ["parts", "3", "text"]; a part that somebody else wrote meanwhile is STALE.',
    afterEnd: 'BEGINS',
    takes: inputs.SetYearPartsInput,
    answers: { targets },
    by: setYearParts,
  }),
  setPhases: verb({
    does: 'Phân kỳ: writes what drafted targets of a plan of a year have to reach by the end of some of its months. Errors lead to ["phases", "3", "text"]; a phase that somebody else wrote meanwhile is STALE.',
    afterEnd: 'BEGINS',
    takes: inputs.SetPhasesInput,
    answers: { targets },
    by: setPhases,
  }),
  undoQuotaImport: verb({
    does: 'Hoàn tác: the drafts that one spreadsheet wrote are as they were before. Refused (CONFLICT) with the indicators whose drafts were changed or given since.',
    afterEnd: 'BEGINS',
    takes: UndoQuotaImportInput,
    answers: { import: kept(SheetImportType, sheetImportById), plan: kept(PlanType, planById) },
    by: undoQuotaImport,
  }),
  draftAssignments: verb({
    does: 'Writes what sub-units and departments are given as drafts, several cells at a time. Errors lead to ["targets", "3", "text"]; a cell that somebody else wrote in meanwhile is STALE.',
    afterEnd: 'BEGINS',
    takes: inputs.DraftAssignmentsInput,
    answers: { rows: gridRows },
    by: draftAssignments,
  }),
  assignTargets: verb({
    does: 'Giao chỉ tiêu: what was drafted for sub-units and departments comes into force. Errors of a draft lead to ["targets", indicatorId, unitId or departmentId].',
    afterEnd: 'BEGINS',
    takes: inputs.AssignTargetsInput,
    answers: { targets },
    by: assignTargets,
  }),
  acknowledgeTargets: verb({
    does: 'Xác nhận đã nhận, by the unit that was given, or the head of the department that was.',
    afterEnd: 'FINISHES',
    takes: inputs.AcknowledgeTargetsInput,
    answers: { targets },
    by: acknowledgeTargets,
  }),
  adjustTargets: verb({
    does: 'Điều chỉnh: one balanced entry under a new decision, for one reason. Own targets of an issued plan too.',
    afterEnd: 'BEGINS',
    takes: inputs.AdjustTargetsInput,
    answers: { targets },
    by: adjustTargets,
  }),
  withdrawTargets: verb({
    does: 'Thu hồi: they end today, for a reason.',
    afterEnd: 'BEGINS',
    takes: inputs.WithdrawTargetsInput,
    answers: { targets },
    by: withdrawTargets,
  }),
  registerProposal: verb({
    does: 'Đăng ký: what the unit would take; the unit above sees it while assigning.',
    afterEnd: 'BEGINS',
    takes: inputs.RegisterProposalInput,
    answers: { target: kept(TargetType, targetById) },
    by: registerProposal,
  }),
  carryOverPlan: verb({
    does: 'Chuyển sang năm khác: copies a plan of the unit to another year as a draft, its own targets as drafts too.',
    afterEnd: 'BEGINS',
    takes: CarryOverPlanInput,
    answers: { plan: kept(PlanType, planById) },
    by: carryOverTargets,
  }),
  amendPlan: verb({
    does: 'Sửa đổi, bổ sung kế hoạch: begins the draft that supplements, amends or replaces an issued plan of the same year. One that replaces begins with all that is in force, its own targets as drafts too.',
    afterEnd: 'BEGINS',
    takes: AmendPlanInput,
    answers: { plan: kept(PlanType, planById) },
    by: amendTargets,
  }),
  discardPlan: verb({
    does: 'Bỏ bản thảo: takes a draft plan away with all its parts and the targets that were drafted for it.',
    afterEnd: 'FINISHES',
    takes: DiscardPlanInput,
    answers: { discardedPlanId: told<string>(() => ID, 'The plan that is not there any more.') },
    by: discardPlan,
  }),
  issuePlan: verb({
    does: 'Ban hành: the plan, its decision, its own targets and the drafted quotas, together. Errors of a draft lead to ["targets", indicatorId, unitId or departmentId].',
    afterEnd: 'BEGINS',
    takes: inputs.IssuePlanInput,
    answers: { plan: kept(PlanType, planById) },
    by: issuePlan,
  }),
  acceptStale: verb({
    does: 'The owner has looked at what changed above an issued plan.',
    afterEnd: 'FINISHES',
    takes: inputs.AcceptStaleInput,
    answers: { plan: kept(PlanType, planById) },
    by: acceptStale,
  }),
});
