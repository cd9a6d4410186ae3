import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '#kernel/answer.ts';
import { DecimalScalar } from '#kernel/scalars.ts';

const OPTIONAL = { nullable: true } as const;
const REVISION = { description: 'The report’s revision that was seen; an older one is refused as STALE.' } as const;
const VERSION = {
  description: 'The version that was seen; if another has been sent since, it is refused as STALE.',
} as const;

@InputType()
export class OpenReportInput extends MutationInput {
  @Field(() => ID)
  periodId!: string;

  @Field(() => ID, { ...OPTIONAL, description: 'Left out: the report of the unit itself.' })
  departmentId?: string | null;
}

@InputType({ description: 'One cell. A part left out stays as it is, null clears it.' })
export class FigureInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => DecimalScalar, { ...OPTIONAL, description: 'Never of a RATIO: its percentage is computed.' })
  value?: string | null;

  @Field(() => DecimalScalar, OPTIONAL)
  numerator?: string | null;

  @Field(() => DecimalScalar, OPTIONAL)
  denominator?: string | null;

  @Field(() => Boolean, OPTIONAL)
  achieved?: boolean | null;

  @Field(() => String, OPTIONAL)
  grade?: string | null;

  @Field(() => String, OPTIONAL)
  words?: string | null;

  @Field(() => String, OPTIONAL)
  note?: string | null;

  @Field(() => String, OPTIONAL)
  evidence?: string | null;
}

@InputType()
export class SaveFiguresInput extends MutationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, REVISION)
  revision!: number;

  @Field(() => [FigureInput], { description: 'All of them are saved, or none.' })
  figures!: FigureInput[];
}

@InputType()
export class SubmitReportInput extends MutationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, REVISION)
  revision!: number;

  @Field(() => String, { ...OPTIONAL, description: 'Why required figures are missing.' })
  declaredGaps?: string | null;
}

@InputType()
export class WithdrawReportInput extends MutationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, REVISION)
  revision!: number;
}

@InputType()
export class ReturnReportInput extends MutationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, VERSION)
  version!: number;

  @Field(() => String, { description: 'What is to be put right.' })
  reason!: string;
}

@InputType()
export class AcceptReportInput extends MutationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, VERSION)
  version!: number;
}

@InputType()
export class ReportVersionInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, VERSION)
  version!: number;
}

@InputType()
export class AcceptReportsInput extends MutationInput {
  @Field(() => [ReportVersionInput], { description: 'All of them are accepted, or none.' })
  reports!: ReportVersionInput[];
}

@InputType()
export class CorrectReportInput extends MutationInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => String)
  reason!: string;
}
