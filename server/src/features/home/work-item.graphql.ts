import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDateScalar } from '#kernel/scalars.ts';
import type { WorkItemSource } from '#kernel/work-item.ts';
import { kindsOf } from './work-item.ts';

/** The type of what waits, whose kinds are those that the rooms have. */
export function workItemTypeOf(sources: readonly WorkItemSource[]) {
  const kind: Record<string, string> = Object.fromEntries(Object.keys(kindsOf(sources)).map((name) => [name, name]));
  registerEnumType(kind, { name: 'WorkItemKind', description: 'What kind of work waits.' });

  @ObjectType('WorkItem', {
    description: 'Việc đang chờ: something that waits for the viewer, by the office acted in.',
  })
  class WorkItemType {
    @Field(() => kind)
    kind!: string;

    @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on time. Null: nothing says when.' })
    dueOn!: string | null;

    @Field(() => Boolean, { description: 'By the product’s clock.' })
    overdue!: boolean;

    @Field(() => Int, { description: 'How many things it stands for.' })
    count!: number;
  }
  return WorkItemType;
}
