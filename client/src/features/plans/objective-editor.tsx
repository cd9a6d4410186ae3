import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react';
import { readFragment } from '#gql/plans/fragment-masking.ts';
import type { ObjectiveSectionFragment } from '#gql/plans/graphql.ts';
import { useOpened } from '#lib/use-opened.ts';
import { EditForm } from '#ui/edit-form.tsx';
import { OpenButton } from '#ui/open-button.tsx';
import { tellRefusal } from '#ui/tell-refusal.ts';
import { ChooseIndicators } from './choose-indicators.tsx';
import type { Choosable } from './indicator-choice.tsx';
import { IndicatorPicker } from './indicator-picker.tsx';
import type { PlanLine } from './member-boxes.tsx';
import { MembersEditor } from './members-editor.tsx';
import { IndicatorTable, ObjectiveSectionFields } from './objective-section.tsx';
import { ParagraphsEditor } from './paragraphs-editor.tsx';
import classes from './plan-edit.module.css';
import type { PlanOnPage } from './plan-on-page.ts';
import page from './plan-page.module.css';
import { RemoveButton } from './remove-button.tsx';
import { ResponsibilityFields } from './responsibilities.tsx';
import { TaskEditor } from './task-editor.tsx';
import { texts } from './texts/index.ts';
import type { PlanEdits } from './use-plan-edits.ts';

export const OBJECTIVE_FIELDS = [
  { name: 'section', label: texts.edit.section, hint: texts.edit.sectionHint },
  { name: 'text', label: texts.edit.objective, lines: 2 },
] as const;

interface Props {
  objective: PlanOnPage['objectives'][number];
  /** Its place among the objectives, from 1, and how many there are. */
  place: number;
  count: number;
  /** Indicators that stand anywhere in the plan. */
  held: ReadonlySet<string>;
  /** All of them, in the order of the plan. */
  lines: readonly PlanLine[];
  /** What a composite may count: these, and what stays in force beside them. */
  countable: readonly PlanLine[];
  /** Of a department's plan: all that it may hold. */
  ofDepartment: readonly Choosable[] | null;
  edits: PlanEdits;
  onChanged: () => void;
}

/** An objective of a draft: its words, its place, its indicators and tasks, each edited where it stands. */
export function ObjectiveEditor({
  objective,
  place,
  count,
  held,
  lines,
  countable,
  ofDepartment,
  edits,
  onChanged,
}: Props) {
  const { id } = objective;
  const written = readFragment(ObjectiveSectionFields, objective);
  const { text, indicators, tasks, paragraphs } = written;
  const ofObjective = new Set(indicators.map(({ indicator }) => indicator.id));
  const wordsOf = {
    ...{ paragraphs, edits, objective: { id, text } },
    lines: [...lines].sort((one, other) => Number(ofObjective.has(other.id)) - Number(ofObjective.has(one.id))),
  };
  const add = async (indicatorIds: readonly string[]) => (await edits.addIndicators(id, indicatorIds)).problems;
  const addOne = async (indicatorId: string) => {
    const problems = await add([indicatorId]);
    if (problems) tellRefusal(problems);
  };
  return (
    <section className={page.section}>
      <Head id={id} written={written} place={place} count={count} edits={edits} />
      {indicators.length > 0 ? (
        <IndicatorTable
          indicators={indicators}
          isOfDepartment={ofDepartment !== null}
          onChanged={onChanged}
          act={({ id: planIndicatorId, indicator, members, responsibilities }) => (
            <>
              {indicator.kind === 'COMPOSITE' ? (
                <MembersEditor
                  composite={indicator}
                  members={members.map((member) => member.indicator.id)}
                  {...{ planIndicatorId, lines: countable, edits }}
                />
              ) : null}
              <RemoveButton
                label={texts.edit.removeIndicator(indicator.name)}
                text={texts.edit.removeIndicatorText(
                  readFragment(ResponsibilityFields, responsibilities).find(({ role }) => role === 'LEAD')
                    ?.departmentName ?? null,
                )}
                act={() => edits.removeIndicator(planIndicatorId)}
              />
            </>
          )}
        />
      ) : (
        <p className={classes.quiet}>
          {ofDepartment === null ? texts.edit.noIndicatorsYet : texts.edit.noIndicatorsOfDepartmentYet}
        </p>
      )}
      <div className={classes.foot}>
        {ofDepartment === null ? (
          <IndicatorPicker
            label={texts.edit.addIndicatorTo(text)}
            held={held}
            onPick={(indicatorId) => void addOne(indicatorId)}
          />
        ) : null}
        <ChooseIndicators objective={text} offered={ofDepartment} held={held} add={add} />
      </div>
      <ParagraphsEditor section="OBJECTIVES" {...wordsOf} />
      <ParagraphsEditor section="MEASURES" {...wordsOf} />
      <TaskEditor
        tasks={tasks}
        objectiveId={id}
        edits={edits}
        add={{ text: texts.edit.addTask, label: texts.edit.addTaskTo(text) }}
      />
    </section>
  );
}

interface HeadProps extends Pick<Props, 'place' | 'count' | 'edits'> {
  id: string;
  written: ObjectiveSectionFragment;
}

function Head({ id, written, place, count, edits }: HeadProps) {
  const editing = useOpened();
  const { section, text, indicators, tasks } = written;
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
        <OpenButton form={editing} icon={IconPencil} aria-label={texts.edit.editObjectiveOf(text)}>
          {texts.edit.editObjective}
        </OpenButton>
        <RemoveButton
          label={texts.edit.removeObjective(text)}
          text={texts.edit.removeObjectiveText(indicators.length, tasks.length)}
          act={() => edits.removeObjective(id)}
        />
      </span>
    </div>
  );
}
