import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react';
import type { ObjectiveSectionFragment } from '#gql/plans/graphql.ts';
import { texts } from '#lib/texts/plans.ts';
import { EditForm } from '#ui/edit-form.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import { IndicatorPicker } from './indicator-picker.tsx';
import { IndicatorTable } from './objective-section.tsx';
import classes from './plan-edit.module.css';
import page from './plan-page.module.css';
import { RemoveButton } from './remove-button.tsx';
import { TaskEditor } from './task-editor.tsx';
import { useOpened } from './use-opened.ts';
import type { PlanEdits } from './use-plan-edits.ts';

export const OBJECTIVE_FIELDS = [
  { name: 'section', label: texts.edit.section, hint: texts.edit.sectionHint },
  { name: 'text', label: texts.edit.objective, lines: 2 },
] as const;

interface Props {
  objective: ObjectiveSectionFragment & { id: string };
  /** Its place among the objectives, from 1, and how many there are. */
  place: number;
  count: number;
  /** Indicators that stand anywhere in the plan. */
  held: ReadonlySet<string>;
  edits: PlanEdits;
  onChanged: () => void;
}

/** An objective of a draft: its words, its place, its indicators and tasks, each edited where it stands. */
export function ObjectiveEditor({ objective, place, count, held, edits, onChanged }: Props) {
  const { id, text, indicators, tasks } = objective;
  const add = async (indicatorId: string) => {
    const { problems } = await edits.addIndicator(id, indicatorId);
    if (problems) tellRefusal(problems);
  };
  return (
    <section className={page.section}>
      <Head objective={objective} place={place} count={count} edits={edits} />
      {indicators.length > 0 ? (
        <IndicatorTable
          indicators={indicators}
          onChanged={onChanged}
          act={({ id: planIndicatorId, indicator, responsibilities }) => (
            <RemoveButton
              label={texts.edit.removeIndicator(indicator.name)}
              text={texts.edit.removeIndicatorText(
                responsibilities.find(({ role }) => role === 'LEAD')?.department.name ?? null,
              )}
              act={() => edits.removeIndicator(planIndicatorId)}
            />
          )}
        />
      ) : (
        <p className={classes.quiet}>{texts.edit.noIndicatorsYet}</p>
      )}
      <div className={classes.foot}>
        <IndicatorPicker
          label={texts.edit.addIndicatorTo(text)}
          held={held}
          onPick={(indicatorId) => void add(indicatorId)}
        />
      </div>
      <TaskEditor
        tasks={tasks}
        objectiveId={id}
        edits={edits}
        add={{ text: texts.edit.addTask, label: texts.edit.addTaskTo(text) }}
      />
    </section>
  );
}

function Head({ objective, place, count, edits }: Pick<Props, 'objective' | 'place' | 'count' | 'edits'>) {
  const editing = useOpened();
  const { id, section, text, indicators, tasks } = objective;
  const move = async (ordinal: number) => {
    const { problems } = await edits.saveObjective({ objectiveId: id, section, text, ordinal });
    if (problems) tellRefusal(problems);
  };
  if (editing.isOpen) {
    return (
      <EditForm
        inline
        label={texts.edit.editObjectiveOf(text)}
        fields={OBJECTIVE_FIELDS}
        initial={{ section, text }}
        onSave={(words) => edits.saveObjective({ objectiveId: id, ...words })}
        onClose={editing.close}
      />
    );
  }
  return (
    <div className={classes.head}>
      <h2>
        {section ? <span className={page.ordinal}>{section}</span> : null}
        {text}
      </h2>
      <span className={classes.acts}>
        <ActionIcon
          variant="subtle"
          aria-label={texts.edit.up(text)}
          disabled={place === 1}
          onClick={() => void move(place - 1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={texts.edit.down(text)}
          disabled={place === count}
          onClick={() => void move(place + 1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <Button
          ref={editing.button}
          variant="subtle"
          size="compact-sm"
          aria-label={texts.edit.editObjectiveOf(text)}
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={editing.open}
        >
          {texts.edit.editObjective}
        </Button>
        <RemoveButton
          label={texts.edit.removeObjective(text)}
          text={texts.edit.removeObjectiveText(indicators.length, tasks.length)}
          act={() => edits.removeObjective(id)}
        />
      </span>
    </div>
  );
}
