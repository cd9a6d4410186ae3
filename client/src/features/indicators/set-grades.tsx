import { graphql } from '#gql/indicators/gql.ts';
import { readDay } from '#lib/dates.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { gradesOf, gradesTyped } from './grade-words.ts';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import { texts } from './texts/index.ts';

const SetGrades = graphql(`
  mutation SetGrades($input: SetIndicatorRuleInput!) {
    setIndicatorRule(input: $input) { rule { id } userErrors { code path message } }
  }
`);

const checkDay = (text: string): string | null =>
  text.trim() === '' || readDay(text) !== null ? null : texts.edit.unread;

const FIELDS = [
  { name: 'grades', label: texts.grades.label, hint: texts.grades.hint, lines: 5, wide: true },
  { name: 'validFrom', label: texts.edit.from, hint: texts.grades.from, check: checkDay },
] as const;

/** Another scale from a day on; periods before are judged by the one before. */
export function SetGradesDialog({ indicator, onChanged }: { indicator: IndicatorOnPage; onChanged: () => void }) {
  const { send } = useVerb(SetGrades);
  return (
    <ActDialog
      open={texts.grades.open}
      variant="default"
      title={texts.grades.open}
      text={texts.grades.text}
      fields={FIELDS}
      initial={{ grades: gradesTyped(indicator.grades) }}
      submit={texts.edit.submit}
      done={texts.grades.done}
      act={({ grades, validFrom }) =>
        send({ indicatorId: indicator.id, grades: gradesOf(grades), validFrom: readDay(validFrom) })
      }
      onDone={onChanged}
    />
  );
}
