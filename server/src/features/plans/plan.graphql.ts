import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#kernel/enums.ts';
import { connectionOf } from '#kernel/page.ts';
import { InstantScalar } from '#kernel/scalars.ts';
import { RESPONSIBILITY_ROLES, type ResponsibilityRole } from './plan.entity.ts';

export const ResponsibilityRoleEnum = enumOf('ResponsibilityRole', RESPONSIBILITY_ROLES, {
  LEAD: 'Chủ trì: at most one department for an indicator.',
  COORDINATE: 'Phối hợp: any number.',
});

@ObjectType('Plan', {
  description:
    'A unit’s quality objectives of one year. A draft is seen by the unit alone; once issued, by the units above and below and by those its decision names, and it is not edited any more.',
})
export class PlanType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The year that it is for.' })
  year!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'The sentence that stands above the objectives.' })
  generalObjective!: string | null;

  @Field(() => Boolean)
  issued!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was issued although the quotas do not make up its targets.',
  })
  gapExplanation!: string | null;

  @Field(() => Int, { description: 'Rises with every change of the plan or of any of its parts.' })
  revision!: number;
}

@ObjectType('Objective', { description: 'Mục tiêu: a sentence the unit commits to; holds indicators and tasks.' })
export class ObjectiveType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its place in the document, from 1.' })
  ordinal!: number;

  @Field(() => String, { description: 'Its number or heading in the document: "2.1", "IV". May be empty.' })
  section!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType('PlanIndicator', { description: 'An indicator under an objective; once in a plan.' })
export class PlanIndicatorType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its place in the document, from 1.' })
  ordinal!: number;
}

@ObjectType('Responsibility', {
  description: 'Phân công: which department of the unit leads or coordinates an indicator of its plan.',
})
export class ResponsibilityType {
  @Field(() => ID)
  id!: string;

  @Field(() => ResponsibilityRoleEnum as object)
  role!: ResponsibilityRole;

  @Field(() => InstantScalar, { nullable: true, description: 'When the department said that it had received it.' })
  acknowledgedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Full name of who acknowledged it.' })
  acknowledgedBy!: string | null;
}

@ObjectType('Task', {
  description: 'Nhiệm vụ, biện pháp: who does what, when, watched by whom, shown by what; in the document’s words.',
})
export class TaskType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its place in the document, from 1.' })
  ordinal!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Chủ trì, as written.' })
  lead!: string | null;

  @Field(() => [String], { description: 'Phối hợp, as written.' })
  coordinating!: string[];

  @Field(() => String, { nullable: true, description: 'Thời gian thực hiện, as written: "Quý I", "Thường xuyên".' })
  time!: string | null;

  @Field(() => String, { nullable: true, description: 'Theo dõi, as written.' })
  monitor!: string | null;

  @Field(() => String, { nullable: true, description: 'Hồ sơ, minh chứng, as written.' })
  evidence!: string | null;
}

@ObjectType('PlanFault', {
  description: 'What is wrong in the document itself: shown beside it, never repaired silently.',
})
export class PlanFaultType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Kind of fault: NUMBER_MISSING, ANNEXES_DISAGREE…' })
  code!: string;
}

export const PlanConnection = connectionOf('Plan', () => PlanType);
