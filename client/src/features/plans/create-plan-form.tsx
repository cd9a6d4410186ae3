import { LONGEST_TERM, termOf } from '@dich/measure/years';
import { yearsInWords } from '@dich/measure/years-in-words';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActForm } from '#ui/act-form.tsx';
import { texts } from './texts/index.ts';

const CreatePlan = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) { plan { id } userErrors { code path message } }
  }
`);

/** "2026", or both ends of a term: "2026-2030". */
function yearsTyped(text: string): number | null {
  const found = /^(\d{4})(?:\s*[-–—]\s*(\d{4}))?$/.exec(text.trim());
  if (!found) return null;
  const [first, last] = [Number(found[1]), found[2] === undefined ? null : Number(found[2])];
  if (last === null) return first;
  return last > first && last - first < LONGEST_TERM ? termOf(first, last) : null;
}

const usualName = (years: number): string => texts.create.usualName(yearsInWords(years));

const FIELDS = [
  {
    name: 'year',
    label: texts.create.year,
    hint: texts.create.yearHint,
    check: (year: string) => (yearsTyped(year) === null ? texts.create.badYear : null),
  },
  { name: 'title', label: texts.create.name, wide: true },
  { name: 'generalObjective', label: texts.edit.general, hint: texts.edit.generalHint, lines: 3 },
] as const;

interface Props {
  year: number;
  departmentId: string | undefined;
  onClose: () => void;
}

export function CreatePlanForm({ year, departmentId, onClose }: Props) {
  const create = useVerb(CreatePlan);
  const navigate = useNavigate();
  return (
    <ActForm
      title={departmentId ? texts.create.openOfDepartment : texts.create.title}
      text={departmentId ? texts.create.textOfDepartment : texts.create.text}
      fields={FIELDS}
      initial={{ year: String(year), title: usualName(year) }}
      submit={texts.create.submit}
      act={({ title, ...words }) => {
        const years = yearsTyped(words.year) ?? year;
        // the title that was proposed is of the years that were typed
        const named = title === usualName(year) ? usualName(years) : title;
        return create.send({ ...words, title: named, year: years, departmentId: departmentId ?? null });
      }}
      onDone={({ plan }) => void (plan && navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } }))}
      onClose={onClose}
    />
  );
}
