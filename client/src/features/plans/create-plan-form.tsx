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

const FIELDS = [
  {
    name: 'year',
    label: texts.create.year,
    hint: texts.create.yearHint,
    check: (year: string) => (/^\d{4}$/.test(year.trim()) ? null : texts.create.badYear),
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
      initial={{ year: String(year), title: texts.create.usualName(year) }}
      submit={texts.create.submit}
      act={(words) => create.send({ ...words, year: Number(words.year), departmentId: departmentId ?? null })}
      onDone={({ plan }) => void (plan && navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } }))}
      onClose={onClose}
    />
  );
}
