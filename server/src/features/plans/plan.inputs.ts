import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '#kernel/answer.ts';
import type { ResponsibilityRole } from './plan.entity.ts';
import { ResponsibilityRoleEnum } from './plan.graphql.ts';

const OPTIONAL = { nullable: true } as const;
const ORDINAL = { nullable: true, description: 'Its place, from 1. Left out: where it stands, or last.' } as const;
const PART_REVISION = {
  nullable: true,
  description: 'The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.',
} as const;

@InputType()
class PartInput extends MutationInput {
  @Field(() => Int, PART_REVISION)
  revision?: number | null;
}

@InputType()
export class CreatePlanInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'The viewer’s own unit unless told.' })
  unitId?: string | null;

  @Field(() => Int)
  year!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, OPTIONAL)
  generalObjective?: string | null;
}

@InputType()
export class UpdatePlanInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, OPTIONAL)
  generalObjective?: string | null;
}

@InputType()
export class DiscardPlanInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => Int)
  revision!: number;
}

@InputType()
export class CarryOverPlanInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => Int, { description: 'The year of the copy.' })
  year!: number;
}

@InputType()
export class SaveObjectiveInput extends PartInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' })
  objectiveId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number or heading: "2.1", "IV".' })
  section?: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place, from 1: the others make room. Left out: where it stands, or last.',
  })
  ordinal?: number | null;
}

@InputType()
export class RemoveObjectiveInput extends PartInput {
  @Field(() => ID)
  objectiveId!: string;
}

@InputType()
export class AddPlanIndicatorInput extends PartInput {
  @Field(() => ID)
  objectiveId!: string;

  @Field(() => ID)
  indicatorId!: string;

  @Field(() => Int, ORDINAL)
  ordinal?: number | null;
}

@InputType()
export class RemovePlanIndicatorInput extends PartInput {
  @Field(() => ID)
  planIndicatorId!: string;
}

@InputType({ description: 'The whole task: what is left out is emptied.' })
export class SaveTaskInput extends PartInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' })
  taskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Left out: a task of the whole plan.' })
  objectiveId?: string | null;

  @Field(() => Int, ORDINAL)
  ordinal?: number | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, OPTIONAL)
  lead?: string | null;

  @Field(() => [String], OPTIONAL)
  coordinating?: string[] | null;

  @Field(() => String, OPTIONAL)
  time?: string | null;

  @Field(() => String, OPTIONAL)
  monitor?: string | null;

  @Field(() => String, OPTIONAL)
  evidence?: string | null;
}

@InputType()
export class RemoveTaskInput extends PartInput {
  @Field(() => ID)
  taskId!: string;
}

@InputType()
export class ResponsibilityInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => ID)
  departmentId!: string;

  @Field(() => ResponsibilityRoleEnum as object)
  role!: ResponsibilityRole;
}

@InputType()
export class AssignResponsibilitiesInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => [ResponsibilityInput], {
    description: 'The whole list of every indicator named in it; indicators that are not named keep theirs.',
  })
  responsibilities!: ResponsibilityInput[];
}

@InputType()
export class AcknowledgeResponsibilityInput extends MutationInput {
  @Field(() => ID)
  responsibilityId!: string;
}
