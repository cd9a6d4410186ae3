import { Field, ObjectType } from 'type-graphql';
import type { Plan } from '#features/plans/plan.entity.ts';
import { PlanType } from '#features/plans/plan.graphql.ts';
import { Payload } from '#kernel/answer.ts';
import { AssignmentRowType } from './assignment.graphql.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { TargetType } from './target.graphql.ts';

const OPTIONAL = { nullable: true } as const;

@ObjectType()
class TargetsPayload extends Payload {
  @Field(() => [TargetType], OPTIONAL)
  targets?: Target[] | null;
}

@ObjectType()
export class DraftAssignmentsPayload extends Payload {
  @Field(() => [AssignmentRowType], { nullable: true, description: 'The rows of the indicators named.' })
  rows?: AssignmentRow[] | null;
}

@ObjectType()
export class SetOwnTargetsPayload extends TargetsPayload {}

@ObjectType()
export class AssignTargetsPayload extends TargetsPayload {}

@ObjectType()
export class AcknowledgeTargetsPayload extends TargetsPayload {}

@ObjectType({ description: 'The entries that took the place of those adjusted, in the order asked.' })
export class AdjustTargetsPayload extends TargetsPayload {}

@ObjectType({ description: 'The entries that ended those withdrawn, in the order asked.' })
export class WithdrawTargetsPayload extends TargetsPayload {}

@ObjectType()
export class RegisterProposalPayload extends Payload {
  @Field(() => TargetType, OPTIONAL)
  target?: Target | null;
}

@ObjectType()
class PlanOfTargetsPayload extends Payload {
  @Field(() => PlanType, OPTIONAL)
  plan?: Plan | null;
}

@ObjectType()
export class IssuePlanPayload extends PlanOfTargetsPayload {}

@ObjectType()
export class AcceptStalePayload extends PlanOfTargetsPayload {}
