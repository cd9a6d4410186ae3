import { Field, ID, ObjectType } from 'type-graphql';
import { Payload } from '#kernel/answer.ts';
import type { Objective, Plan, PlanIndicator, Responsibility, Task } from './plan.entity.ts';
import { ObjectiveType, PlanIndicatorType, PlanType, ResponsibilityType, TaskType } from './plan.graphql.ts';

const OPTIONAL = { nullable: true } as const;

/** A payload that answers the plan, in its new revision. */
@ObjectType()
class PlanPayload extends Payload {
  @Field(() => PlanType, OPTIONAL)
  plan?: Plan | null;
}

@ObjectType()
export class CreatePlanPayload extends PlanPayload {}

@ObjectType()
export class UpdatePlanPayload extends PlanPayload {}

@ObjectType()
export class CarryOverPlanPayload extends PlanPayload {}

@ObjectType()
export class DiscardPlanPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The plan that is not there any more.' })
  discardedPlanId?: string | null;
}

@ObjectType()
export class SaveObjectivePayload extends PlanPayload {
  @Field(() => ObjectiveType, OPTIONAL)
  objective?: Objective | null;
}

@ObjectType()
export class RemoveObjectivePayload extends PlanPayload {}

@ObjectType()
export class AddPlanIndicatorPayload extends PlanPayload {
  @Field(() => PlanIndicatorType, OPTIONAL)
  planIndicator?: PlanIndicator | null;
}

@ObjectType()
export class RemovePlanIndicatorPayload extends PlanPayload {}

@ObjectType()
export class SaveTaskPayload extends PlanPayload {
  @Field(() => TaskType, OPTIONAL)
  task?: Task | null;
}

@ObjectType()
export class RemoveTaskPayload extends PlanPayload {}

@ObjectType()
export class AssignResponsibilitiesPayload extends PlanPayload {}

@ObjectType()
export class AcknowledgeResponsibilityPayload extends Payload {
  @Field(() => ResponsibilityType, OPTIONAL)
  responsibility?: Responsibility | null;
}
