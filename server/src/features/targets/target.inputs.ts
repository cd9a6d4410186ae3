import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '#kernel/answer.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';

const OPTIONAL = { nullable: true } as const;
const TEXT = {
  description: 'The words as they are to stand. Where a draft may be removed, empty removes it.',
} as const;
const CHOSEN = {
  nullable: true,
  description: 'Answers the question of an ambiguous text: an index of its candidates.',
} as const;
const GAP = {
  nullable: true,
  description: 'Why quotas and the unit’s own target differ; needed when they do.',
} as const;

@InputType()
export class DraftTargetInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => ID)
  indicatorId!: string;

  @Field(() => String, TEXT)
  text!: string;

  @Field(() => Int, CHOSEN)
  chosenReading?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Số liệu minh họa: in no document.' })
  illustrative?: boolean | null;
}

@InputType()
export class DraftAssignmentsInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => [DraftTargetInput])
  targets!: DraftTargetInput[];
}

@InputType()
export class OwnTargetInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => String, TEXT)
  text!: string;

  @Field(() => Int, CHOSEN)
  chosenReading?: number | null;
}

@InputType()
export class SetOwnTargetsInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => [OwnTargetInput])
  targets!: OwnTargetInput[];
}

@InputType()
export class AssignTargetsInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of the decision that gives them. Neither number nor date: the plan’s own decision.',
  })
  number?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'They hold from this day; today when it is not told.' })
  signedOn?: string | null;

  @Field(() => String, GAP)
  gapExplanation?: string | null;
}

@InputType()
export class AcknowledgeTargetsInput extends MutationInput {
  @Field(() => [ID])
  targetIds!: string[];
}

@InputType()
export class AdjustedTargetInput {
  @Field(() => ID)
  targetId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String)
  text!: string;

  @Field(() => Int, CHOSEN)
  chosenReading?: number | null;
}

@InputType()
export class AdjustTargetsInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Null: the decision has none (chưa có số).' })
  decisionNumber?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'They hold from this day; today when it is not told.' })
  decisionSignedOn?: string | null;

  @Field(() => String, GAP)
  gapExplanation?: string | null;

  @Field(() => [AdjustedTargetInput], { description: 'One balanced entry: what one unit gives up another takes.' })
  targets!: AdjustedTargetInput[];
}

@InputType()
export class WithdrawTargetsInput extends MutationInput {
  @Field(() => [ID])
  targetIds!: string[];

  @Field(() => String)
  reason!: string;
}

@InputType()
export class RegisterProposalInput extends MutationInput {
  @Field(() => ID, { description: 'A plan of the viewer’s unit that holds the indicator.' })
  planId!: string;

  @Field(() => ID)
  indicatorId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, CHOSEN)
  chosenReading?: number | null;
}

@InputType()
export class IssuePlanInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Null: the document has none (chưa có số), which becomes a fault that is shown. Left out: refused.',
  })
  number?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: the document has none. Left out: refused.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Null: the document has none. Left out: refused.' })
  signer?: string | null;

  @Field(() => String, OPTIONAL)
  signerTitle?: string | null;

  @Field(() => String, GAP)
  gapExplanation?: string | null;
}

@InputType()
export class AcceptStaleInput extends MutationInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => Int)
  revision!: number;
}
