import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { TaskFieldsFragment } from '#gql/plans/graphql.ts';
import { EndedBy } from './ended-by.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const TaskFields = graphql(`
  fragment TaskFields on Task { id text lead coordinating time monitor evidence endedBy { ...EndedBy } }
`);

/** A line of a plan, as lists of them take it. */
export type TaskOfPlan = FragmentType<typeof TaskFields>;

interface TaskListProps {
  tasks: readonly TaskOfPlan[];
  withHead?: boolean;
}

/** What is done: each with who leads and helps, when, who watches, and what shows it. Words as in the document. */
export function TaskList({ tasks: masked, withHead = false }: TaskListProps) {
  const tasks = readFragment(TaskFields, masked);
  return (
    <ul className={classes.tasks}>
      {withHead ? <li className={classes.head}>{texts.tasks}</li> : null}
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskLine task={task} />
        </li>
      ))}
    </ul>
  );
}

export function TaskLine({ task }: { task: TaskFieldsFragment }) {
  return (
    <>
      {task.text}
      <EndedBy ended={task.endedBy} />
      <div className={classes.facts}>
        <Fact name={texts.taskLead} value={task.lead} />
        <Fact name={texts.coordinating} value={task.coordinating.join(', ')} />
        <Fact name={texts.taskTime} value={task.time} />
        <Fact name={texts.taskMonitor} value={task.monitor} />
        <Fact name={texts.taskEvidence} value={task.evidence} />
      </div>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  return value ? (
    <span>
      <b>{name}:</b> {value}
    </span>
  ) : null;
}
