import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '#kernel/scalars.ts';
import type { WorkItem } from './work-item.ts';

export const WorkItemKindEnum: { [K in WorkItem['kind']]: K } = {
  REPORT_DUE: 'REPORT_DUE',
  REPORT_RETURNED: 'REPORT_RETURNED',
  REPORTS_TO_REVIEW: 'REPORTS_TO_REVIEW',
  ASSIGNMENT_TO_ACKNOWLEDGE: 'ASSIGNMENT_TO_ACKNOWLEDGE',
  PLAN_DRAFT: 'PLAN_DRAFT',
  PLAN_STALE: 'PLAN_STALE',
  TARGET_UNREADABLE: 'TARGET_UNREADABLE',
  SUB_UNIT_LATE: 'SUB_UNIT_LATE',
  RED_INDICATOR: 'RED_INDICATOR',
};
registerEnumType(WorkItemKindEnum, { name: 'WorkItemKind', description: 'What kind of work waits.' });

@ObjectType('WorkItem', { description: 'Việc đang chờ: something that waits for the viewer, by the office acted in.' })
export class WorkItemType {
  @Field(() => WorkItemKindEnum as object)
  kind!: WorkItem['kind'];

  @Field(() => String, { description: 'In Vietnamese, as shown.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The reason, the names, the words it is about.' })
  detail!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on time. Null: nothing says when.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'By the product’s clock.' })
  overdue!: boolean;

  @Field(() => Int, { description: 'How many things it stands for.' })
  count!: number;
}
