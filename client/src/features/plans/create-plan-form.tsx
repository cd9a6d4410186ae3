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

export function CreatePlanForm({ year, onClose }: { year: number; onClose: () => void }) {
  const create = useVerb(CreatePlan);
  const navigate = useNavigate();
  return (
    <ActForm
      title={texts.create.title}
      text={texts.create.text}
      fields={FIELDS}
      initial={{ year: String(year), title: texts.create.usualName(year) }}
      submit={texts.create.submit}
      act={(words) => create.send({ ...words, year: Number(words.year) })}
      onDone={({ plan }) => void (plan && navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } }))}
      onClose={onClose}
    />
  );
}
