import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Plan } from '#features/plans/plan.entity.ts';
import { CarryOverPlanInput, DiscardPlanInput } from '#features/plans/plan.inputs.ts';
import { CarryOverPlanPayload, DiscardPlanPayload } from '#features/plans/plan.payloads.ts';
import { answer } from '#kernel/answer.ts';
import type { Context } from '#kernel/context.ts';
import { sameRecords } from '#kernel/same-records.ts';
import { acceptStale } from './accept-stale.ts';
import { acknowledgeTargets } from './acknowledge-targets.ts';
import { adjustTargets } from './adjust-targets.ts';
import { assignTargets } from './assign-targets.ts';
import { carryOverTargets } from './carry-over-targets.ts';
import { discardPlan } from './discard-plan.ts';
import { draftAssignments } from './draft-assignments.ts';
import { issuePlan } from './issue-plan.ts';
import { registerProposal } from './register-proposal.ts';
import { sameDiscarded, sameRows, sameTargets } from './replays.ts';
import { setOwnTargets } from './set-own-targets.ts';
import { Target } from './target.entity.ts';
import * as inputs from './target.inputs.ts';
import * as payloads from './target.payloads.ts';
import { withdrawTargets } from './withdraw-targets.ts';

const samePlan = sameRecords({ plan: Plan });

@Resolver()
export class TargetMutations {
  @Mutation(() => payloads.SetOwnTargetsPayload, {
    description: 'Writes the unit’s own targets (phấn đấu) of a draft plan. Ambiguous words are kept with a question.',
  })
  setOwnTargets(@Ctx() ctx: Context, @Arg('input', () => inputs.SetOwnTargetsInput) input: inputs.SetOwnTargetsInput) {
    return answer(ctx, 'setOwnTargets', input, sameTargets, (tx) => setOwnTargets(tx, input));
  }

  @Mutation(() => payloads.DraftAssignmentsPayload, {
    description:
      'Writes quotas for sub-units as drafts, several cells at a time. Errors lead to ["targets", "3", "text"].',
  })
  draftAssignments(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.DraftAssignmentsInput) input: inputs.DraftAssignmentsInput,
  ) {
    return answer(ctx, 'draftAssignments', input, sameRows, (tx) => draftAssignments(tx, input));
  }

  @Mutation(() => payloads.AssignTargetsPayload, {
    description:
      'Giao chỉ tiêu: the drafted quotas come into force. Errors of a draft lead to ["targets", indicatorId, unitId].',
  })
  assignTargets(@Ctx() ctx: Context, @Arg('input', () => inputs.AssignTargetsInput) input: inputs.AssignTargetsInput) {
    return answer(ctx, 'assignTargets', input, sameTargets, (tx) => assignTargets(tx, input));
  }

  @Mutation(() => payloads.AcknowledgeTargetsPayload, { description: 'Xác nhận đã nhận, by the unit that was given.' })
  acknowledgeTargets(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.AcknowledgeTargetsInput) input: inputs.AcknowledgeTargetsInput,
  ) {
    return answer(ctx, 'acknowledgeTargets', input, sameTargets, (tx) => acknowledgeTargets(tx, input));
  }

  @Mutation(() => payloads.AdjustTargetsPayload, {
    description:
      'Điều chỉnh: one balanced entry under a new decision, for one reason. Own targets of an issued plan too.',
  })
  adjustTargets(@Ctx() ctx: Context, @Arg('input', () => inputs.AdjustTargetsInput) input: inputs.AdjustTargetsInput) {
    return answer(ctx, 'adjustTargets', input, sameTargets, (tx) => adjustTargets(tx, input));
  }

  @Mutation(() => payloads.WithdrawTargetsPayload, { description: 'Thu hồi: they end today, for a reason.' })
  withdrawTargets(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.WithdrawTargetsInput) input: inputs.WithdrawTargetsInput,
  ) {
    return answer(ctx, 'withdrawTargets', input, sameTargets, (tx) => withdrawTargets(tx, input));
  }

  @Mutation(() => payloads.RegisterProposalPayload, {
    description: 'Đăng ký: what the unit would take; the unit above sees it while assigning.',
  })
  registerProposal(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.RegisterProposalInput) input: inputs.RegisterProposalInput,
  ) {
    return answer(ctx, 'registerProposal', input, sameRecords({ target: Target }), (tx) => registerProposal(tx, input));
  }

  @Mutation(() => CarryOverPlanPayload, {
    description:
      'Chuyển sang năm khác: copies a plan of the unit to another year as a draft, its own targets as drafts too.',
  })
  carryOverPlan(@Ctx() ctx: Context, @Arg('input', () => CarryOverPlanInput) input: CarryOverPlanInput) {
    return answer(ctx, 'carryOverPlan', input, samePlan, (tx) => carryOverTargets(tx, input));
  }

  @Mutation(() => DiscardPlanPayload, {
    description: 'Bỏ bản thảo: takes a draft plan away with all its parts and the targets that were drafted for it.',
  })
  discardPlan(@Ctx() ctx: Context, @Arg('input', () => DiscardPlanInput) input: DiscardPlanInput) {
    return answer(ctx, 'discardPlan', input, sameDiscarded, (tx) => discardPlan(tx, input));
  }

  @Mutation(() => payloads.IssuePlanPayload, {
    description:
      'Ban hành: the plan, its decision, its own targets and the drafted quotas, together. Errors of a draft lead to ["targets", indicatorId, unitId].',
  })
  issuePlan(@Ctx() ctx: Context, @Arg('input', () => inputs.IssuePlanInput) input: inputs.IssuePlanInput) {
    return answer(ctx, 'issuePlan', input, samePlan, (tx) => issuePlan(tx, input));
  }

  @Mutation(() => payloads.AcceptStalePayload, {
    description: 'The owner has looked at what changed above an issued plan.',
  })
  acceptStale(@Ctx() ctx: Context, @Arg('input', () => inputs.AcceptStaleInput) input: inputs.AcceptStaleInput) {
    return answer(ctx, 'acceptStale', input, samePlan, (tx) => acceptStale(tx, input));
  }
}
