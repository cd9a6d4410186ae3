import { IconPencil, IconPlus } from '@tabler/icons-react';
import { readFragment } from '#gql/plans/fragment-masking.ts';
import type { ParagraphFieldsFragment, PlanSection } from '#gql/plans/graphql.ts';
import { useOpened } from '#lib/use-opened.ts';
import { OpenButton } from '#ui/open-button.tsx';
import type { PlanLine } from './member-boxes.tsx';
import { ParagraphsForm } from './paragraphs-form.tsx';
import classes from './plan-edit.module.css';
import page from './plan-page.module.css';
import { ParagraphFields, type ParagraphOfPlan } from './plan-words.tsx';
import { texts } from './texts/index.ts';
import { words } from './texts/words.ts';
import type { PlanEdits } from './use-plan-edits.ts';

const said = words.paragraph;

interface Props {
  section: PlanSection;
  /** Of the plan, or of the objective. */
  paragraphs: readonly ParagraphOfPlan[];
  /** Under which it stands, in words; left out: they stand under none. */
  objective?: { id: string; text: string };
  /** Indicators of the plan that a line may state; those of the objective first. */
  lines: readonly PlanLine[];
  edits: Pick<PlanEdits, 'saveParagraphs'>;
}

/** What a draft says at one place besides objectives and tasks, and the form in which it is written. */
export function ParagraphsEditor({ section, paragraphs, objective, lines, edits }: Props) {
  const writing = useOpened();
  const kept = readFragment(ParagraphFields, paragraphs).filter((paragraph) => paragraph.section === section);
  const title = objective
    ? said.underObjective[section === 'MEASURES' ? 'MEASURES' : 'OBJECTIVES']
    : texts.sections[section];
  const label = objective ? said.of(title, objective.text) : title;
  if (writing.isOpen) {
    return (
      <div className={objective ? undefined : page.section}>
        <ParagraphsForm
          {...{ label, section, kept, lines, edits }}
          objectiveId={objective?.id ?? null}
          onClose={writing.close}
        />
      </div>
    );
  }
  const isEmpty = kept.length === 0;
  return (
    <div className={objective ? classes.wordsUnder : classes.wordsAt} data-empty={isEmpty || undefined}>
      <span className={classes.wordsTitle}>{title}</span>
      <OpenButton
        form={writing}
        icon={isEmpty ? IconPlus : IconPencil}
        aria-label={isEmpty ? said.addTo(label) : said.editOf(label)}
      >
        {isEmpty ? said.add : texts.edit.editObjective}
      </OpenButton>
      {isEmpty ? null : (
        <div className={classes.wordsText}>
          {kept.map((paragraph) => (
            <p key={paragraph.id} className={paragraph.heading ? page.lead : undefined}>
              {paragraph.text}
              <Stated paragraph={paragraph} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Which targets a line states, or that it states none. */
function Stated({ paragraph: { unquantified, indicators } }: { paragraph: ParagraphFieldsFragment }) {
  if (unquantified) return <small className={classes.stated}>{said.unquantified}</small>;
  if (indicators.length === 0) return null;
  return <small className={classes.stated}>{said.states(indicators.map(({ name }) => name).join('; '))}</small>;
}
