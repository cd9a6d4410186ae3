import { Button } from '@mantine/core';
import { IconListDetails, IconPencil, IconPlus } from '@tabler/icons-react';
import type { PlanSection } from '#gql/plans/graphql.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useOpened } from '#lib/use-opened.ts';
import { EditForm } from '#ui/edit-form.tsx';
import { OpenButton } from '#ui/open-button.tsx';
import { EmptyState, Notice } from '#ui/states.tsx';
import { DecisionEditor } from './decision-editor.tsx';
import { EndedLinesEditor } from './ended-lines-editor.tsx';
import { OBJECTIVE_FIELDS, ObjectiveEditor } from './objective-editor.tsx';
import { ParagraphsEditor } from './paragraphs-editor.tsx';
import classes from './plan-edit.module.css';
import type { PlanOnPage } from './plan-on-page.ts';
import page from './plan-page.module.css';
import { TaskEditor } from './task-editor.tsx';
import { amending } from './texts/amending.ts';
import { texts } from './texts/index.ts';
import { usePlanEdits } from './use-plan-edits.ts';

interface Props {
  plan: PlanOnPage;
  /** Tasks that stand under no objective. */
  ofWholePlan: PlanOnPage['tasks'];
  onChanged: () => void;
}

/** A draft written where it will be read: title, objectives in their order, their indicators and tasks. */
export function PlanEditor({ plan, ofWholePlan, onChanged }: Props) {
  const edits = usePlanEdits(plan);
  const naming = useOpened();
  const adding = useOpened();
  const { objectives } = plan;
  /** It writes only what changes another plan, which may be nothing but a task or an end. */
  const isChange = plan.amendsHow === 'AMEND' || plan.amendsHow === 'SUPPLEMENT';
  const lines = objectives.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator));
  const held = new Set(lines.map(({ id }) => id));
  const addForm = adding.isOpen ? (
    <div className={page.section}>
      <EditForm
        inline
        label={texts.edit.addObjective}
        fields={OBJECTIVE_FIELDS}
        onSave={(words) => edits.saveObjective(words)}
        onClose={adding.close}
      />
    </div>
  ) : null;
  const addButton = (
    <OpenButton form={adding} icon={IconPlus} size="sm" variant={objectives.length === 0 ? 'filled' : 'light'}>
      {texts.edit.addObjective}
    </OpenButton>
  );
  const wordsAt = (section: PlanSection) => (
    <ParagraphsEditor section={section} paragraphs={plan.paragraphs} lines={lines} edits={edits} />
  );

  return (
    <>
      {edits.stale ? (
        <Notice
          tone="bad"
          title={edits.stale}
          actions={
            <Button
              size="xs"
              onClick={() => {
                onChanged();
                edits.resume();
              }}
            >
              {common.loadNew}
            </Button>
          }
        >
          {texts.edit.staleHint}
        </Notice>
      ) : null}
      {wordsAt('PREAMBLE')}
      {wordsAt('PURPOSE')}
      <section className={page.general}>
        {naming.isOpen ? (
          <EditForm
            inline
            label={texts.edit.head}
            fields={HEAD_FIELDS}
            initial={{ title: plan.title, generalObjective: plan.generalObjective ?? '' }}
            onSave={edits.updatePlan}
            onClose={naming.close}
          />
        ) : (
          <>
            <h2>{texts.general}</h2>
            <p>{plan.generalObjective ?? common.none}</p>
            <OpenButton form={naming} icon={IconPencil} mt={6} ml={-8}>
              {texts.edit.head}
            </OpenButton>
          </>
        )}
      </section>
      {wordsAt('OBJECTIVES')}
      {objectives.length === 0 && !adding.isOpen ? (
        <EmptyState
          icon={<IconListDetails size={28} />}
          title={isChange ? amending.emptyTitle : texts.edit.emptyTitle}
          actions={addButton}
        >
          {isChange ? amending.empty : plan.department ? texts.edit.emptyOfDepartment : texts.edit.empty}
        </EmptyState>
      ) : null}
      {objectives.map((objective, index) => (
        <ObjectiveEditor
          key={objective.id}
          objective={objective}
          place={index + 1}
          count={objectives.length}
          held={held}
          lines={lines}
          countable={plan.countableLines.map(({ indicator }) => indicator)}
          ofDepartment={plan.departmentIndicators}
          edits={edits}
          onChanged={onChanged}
        />
      ))}
      {addForm}
      {plan.amendsHow === 'AMEND' ? <EndedLinesEditor planId={plan.id} lines={plan.endedLines} edits={edits} /> : null}
      {objectives.length > 0 || isChange ? (
        <>
          {adding.isOpen || objectives.length === 0 ? null : <div className={classes.acts}>{addButton}</div>}
          {wordsAt('MEASURES')}
          <section className={page.section}>
            <h2>{texts.edit.planTasks}</h2>
            <TaskEditor
              tasks={ofWholePlan}
              objectiveId={null}
              edits={edits}
              add={{ text: texts.edit.addTask, label: texts.edit.addPlanTask }}
            />
          </section>
        </>
      ) : null}
      {wordsAt('MONITORING')}
      {wordsAt('ORGANISATION')}
      <DecisionEditor plan={plan} edits={edits} />
    </>
  );
}

const HEAD_FIELDS = [
  { name: 'title', label: texts.edit.name, wide: true },
  { name: 'generalObjective', label: texts.edit.general, hint: texts.edit.generalHint, lines: 3 },
] as const;
