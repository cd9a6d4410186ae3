import { Field, ObjectType } from 'type-graphql';
import { Payload } from '#kernel/answer.ts';
import type { Report } from './report.entity.ts';
import { ReportType } from './report.graphql.ts';

/** A payload that answers the report, in its new revision. */
@ObjectType()
class ReportPayload extends Payload {
  @Field(() => ReportType, { nullable: true })
  report?: Report | null;
}

@ObjectType()
export class OpenReportPayload extends ReportPayload {}

@ObjectType()
export class SaveFiguresPayload extends ReportPayload {}

@ObjectType()
export class SubmitReportPayload extends ReportPayload {}

@ObjectType()
export class WithdrawReportPayload extends ReportPayload {}

@ObjectType()
export class ReturnReportPayload extends ReportPayload {}

@ObjectType()
export class AcceptReportPayload extends ReportPayload {}

@ObjectType()
export class CorrectReportPayload extends ReportPayload {}

@ObjectType()
export class AcceptReportsPayload extends Payload {
  @Field(() => [ReportType], { nullable: true })
  reports?: Report[] | null;
}
