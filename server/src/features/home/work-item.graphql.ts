import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#kernel/enums.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';
import type { WorkItemSource } from '#kernel/work-item.ts';
import { kindsOf } from './work-item.ts';

/** The type of what waits, whose kinds are those that the rooms have. */
export function workItemTypeOf(sources: readonly WorkItemSource[]) {
  const kinds = Object.entries(kindsOf(sources));
  const meanings = Object.fromEntries(kinds.map(([kind, { means }]) => [kind, means]));
  const kind = enumOf('WorkItemKind', Object.keys(meanings), 'What kind of work waits.', meanings);

  @ObjectType('WorkItem', {
    description: 'Việc đang chờ: something that waits for the viewer, by the office acted in.',
  })
  class WorkItemType {
    @Field(() => kind, { description: 'Where it leads to, and with what it stands in line.' })
    kind!: string;

    @Field(() => ID, {
      nullable: true,
      description: 'The one record it is about: of REPORT_DUE the report, once begun.',
    })
    recordId!: string | null;

    @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on time. Null: nothing says when.' })
    dueOn!: string | null;

    @Field(() => Boolean, { description: 'By the product’s clock.' })
    overdue!: boolean;

    @Field(() => Int, { description: 'How many things it stands for.' })
    count!: number;
  }
  return WorkItemType;
}
