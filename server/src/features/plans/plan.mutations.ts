import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer } from '#kernel/answer.ts';
import type { Context } from '#kernel/context.ts';
import { sameRecords } from '#kernel/same-records.ts';
import { acknowledgeResponsibility } from './acknowledge-responsibility.ts';
import { addPlanIndicator } from './add-plan-indicator.ts';
import { assignResponsibilities } from './assign-responsibilities.ts';
import { createPlan } from './create-plan.ts';
import { Objective, Plan, PlanIndicator, Responsibility, Task } from './plan.entity.ts';
import * as inputs from './plan.inputs.ts';
import * as payloads from './plan.payloads.ts';
import { removeObjective } from './remove-objective.ts';
import { removePlanIndicator } from './remove-plan-indicator.ts';
import { removeTask } from './remove-task.ts';
import { saveObjective } from './save-objective.ts';
import { saveTask } from './save-task.ts';
import { updatePlan } from './update-plan.ts';

const samePlan = sameRecords({ plan: Plan });

@Resolver()
export class PlanMutations {
  @Mutation(() => payloads.CreatePlanPayload, { description: 'Begins the draft of a year; a unit has one a year.' })
  createPlan(@Ctx() ctx: Context, @Arg('input', () => inputs.CreatePlanInput) input: inputs.CreatePlanInput) {
    return answer(ctx, 'createPlan', input, samePlan, (tx) => createPlan(tx, input));
  }

  @Mutation(() => payloads.UpdatePlanPayload, { description: 'Changes title and general objective of a draft.' })
  updatePlan(@Ctx() ctx: Context, @Arg('input', () => inputs.UpdatePlanInput) input: inputs.UpdatePlanInput) {
    return answer(ctx, 'updatePlan', input, samePlan, (tx) => updatePlan(tx, input));
  }

  @Mutation(() => payloads.SaveObjectivePayload, { description: 'Adds an objective to a draft, or changes one.' })
  saveObjective(@Ctx() ctx: Context, @Arg('input', () => inputs.SaveObjectiveInput) input: inputs.SaveObjectiveInput) {
    return answer(ctx, 'saveObjective', input, sameRecords({ objective: Objective, plan: Plan }), (tx) =>
      saveObjective(tx, input),
    );
  }

  @Mutation(() => payloads.RemoveObjectivePayload, {
    description: 'Takes an objective out of a draft, with its indicators, their phân công and its tasks.',
  })
  removeObjective(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.RemoveObjectiveInput) input: inputs.RemoveObjectiveInput,
  ) {
    return answer(ctx, 'removeObjective', input, samePlan, (tx) => removeObjective(tx, input));
  }

  @Mutation(() => payloads.AddPlanIndicatorPayload, {
    description: 'Puts an indicator under an objective of a draft; a plan holds it once.',
  })
  addPlanIndicator(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.AddPlanIndicatorInput) input: inputs.AddPlanIndicatorInput,
  ) {
    return answer(ctx, 'addPlanIndicator', input, sameRecords({ planIndicator: PlanIndicator, plan: Plan }), (tx) =>
      addPlanIndicator(tx, input),
    );
  }

  @Mutation(() => payloads.RemovePlanIndicatorPayload, {
    description: 'Takes an indicator out of a draft, with its phân công.',
  })
  removePlanIndicator(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.RemovePlanIndicatorInput) input: inputs.RemovePlanIndicatorInput,
  ) {
    return answer(ctx, 'removePlanIndicator', input, samePlan, (tx) => removePlanIndicator(tx, input));
  }

  @Mutation(() => payloads.SaveTaskPayload, { description: 'Adds a task to a draft, or writes one anew.' })
  saveTask(@Ctx() ctx: Context, @Arg('input', () => inputs.SaveTaskInput) input: inputs.SaveTaskInput) {
    return answer(ctx, 'saveTask', input, sameRecords({ task: Task, plan: Plan }), (tx) => saveTask(tx, input));
  }

  @Mutation(() => payloads.RemoveTaskPayload, { description: 'Takes a task out of a draft.' })
  removeTask(@Ctx() ctx: Context, @Arg('input', () => inputs.RemoveTaskInput) input: inputs.RemoveTaskInput) {
    return answer(ctx, 'removeTask', input, samePlan, (tx) => removeTask(tx, input));
  }

  @Mutation(() => payloads.AssignResponsibilitiesPayload, {
    description: 'Phân công: for every indicator named, one department leads and any number coordinate.',
  })
  assignResponsibilities(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.AssignResponsibilitiesInput) input: inputs.AssignResponsibilitiesInput,
  ) {
    return answer(ctx, 'assignResponsibilities', input, samePlan, (tx) => assignResponsibilities(tx, input));
  }

  @Mutation(() => payloads.AcknowledgeResponsibilityPayload, {
    description: 'Xác nhận đã nhận: the department says that it has received what it leads or coordinates.',
  })
  acknowledgeResponsibility(
    @Ctx() ctx: Context,
    @Arg('input', () => inputs.AcknowledgeResponsibilityInput) input: inputs.AcknowledgeResponsibilityInput,
  ) {
    return answer(ctx, 'acknowledgeResponsibility', input, sameRecords({ responsibility: Responsibility }), (tx) =>
      acknowledgeResponsibility(tx, input),
    );
  }
}
