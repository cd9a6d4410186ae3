import { IconPencil, IconPlus } from '@tabler/icons-react';
import { readFragment } from '#gql/plans/fragment-masking.ts';
import type { TaskFieldsFragment } from '#gql/plans/graphql.ts';
import { useOpened } from '#lib/use-opened.ts';
import { EditForm } from '#ui/edit-form.tsx';
import { OpenButton } from '#ui/open-button.tsx';
import classes from './plan-edit.module.css';
import page from './plan-page.module.css';
import { RemoveButton } from './remove-button.tsx';
import { TaskFields, TaskLine, type TaskOfPlan } from './task-list.tsx';
import { texts } from './texts/index.ts';
import type { PlanEdits } from './use-plan-edits.ts';

const FIELDS = [
  { name: 'text', label: texts.edit.task, lines: 2 },
  { name: 'lead', label: texts.taskLead },
  { name: 'time', label: texts.taskTime, hint: texts.edit.timeHint },
  { name: 'monitor', label: texts.taskMonitor },
  { name: 'coordinating', label: texts.coordinating, hint: texts.edit.coordinatingHint, lines: 2 },
  { name: 'evidence', label: texts.taskEvidence, lines: 2 },
] as const;

type Words = Readonly<Record<(typeof FIELDS)[number]['name'], string>>;

interface Props {
  tasks: readonly TaskOfPlan[];
  /** Null: tasks of the whole plan. */
  objectiveId: string | null;
  edits: PlanEdits;
  /** The objective in words, for who does not see where the button stands. */
  add: { text: string; label: string };
}

/** The tasks of an objective, or of the whole plan, each edited where it stands. */
export function TaskEditor({ tasks, objectiveId, edits, add }: Props) {
  const adding = useOpened();
  const save = (taskId: string | null) => (words: Words) =>
    edits.saveTask({
      ...words,
      ...(taskId === null ? {} : { taskId }),
      objectiveId,
      coordinating: words.coordinating.split('\n').filter((name) => name.trim() !== ''),
    });
  return (
    <>
      {tasks.length > 0 ? (
        <ul className={page.tasks}>
          {objectiveId === null ? null : <li className={page.head}>{texts.tasks}</li>}
          {readFragment(TaskFields, tasks).map((task) => (
            <EditedTask key={task.id} task={task} edits={edits} onSave={save(task.id)} />
          ))}
        </ul>
      ) : null}
      {adding.isOpen ? (
        <EditForm inline label={add.label} fields={FIELDS} onSave={save(null)} onClose={adding.close} />
      ) : (
        <div className={classes.foot}>
          <OpenButton form={adding} icon={IconPlus} aria-label={add.label}>
            {add.text}
          </OpenButton>
        </div>
      )}
    </>
  );
}

interface EditedTaskProps {
  task: TaskFieldsFragment;
  edits: PlanEdits;
  onSave: (words: Words) => ReturnType<PlanEdits['saveTask']>;
}

function EditedTask({ task, edits, onSave }: EditedTaskProps) {
  const editing = useOpened();
  const { text, lead, time, monitor, evidence, coordinating } = task;
  if (editing.isOpen) {
    return (
      <li>
        <EditForm
          inline
          label={texts.edit.editTask(text)}
          fields={FIELDS}
          initial={{
            ...{ text, lead: lead ?? '', time: time ?? '', monitor: monitor ?? '', evidence: evidence ?? '' },
            coordinating: coordinating.join('\n'),
          }}
          onSave={onSave}
          onClose={editing.close}
        />
      </li>
    );
  }
  return (
    <li className={classes.task}>
      <div>
        <TaskLine task={task} />
      </div>
      <span className={classes.acts}>
        <OpenButton form={editing} icon={IconPencil} aria-label={texts.edit.editTask(text)}>
          {texts.edit.editObjective}
        </OpenButton>
        <RemoveButton
          label={texts.edit.removeTask(text)}
          text={texts.edit.removeTaskText}
          act={() => edits.removeTask(task.id)}
        />
      </span>
    </li>
  );
}
