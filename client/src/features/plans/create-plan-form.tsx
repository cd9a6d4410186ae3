import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '#gql/plans/gql.ts';
import { type Problem, problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/plans.ts';
import { EditForm } from '#ui/edit-form.tsx';

const CreatePlan = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) { plan { id } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'year', label: texts.create.year, hint: texts.create.yearHint },
  { name: 'title', label: texts.create.name, wide: true },
  { name: 'generalObjective', label: texts.edit.general, hint: texts.edit.generalHint, lines: 3 },
] as const;

export function CreatePlanForm({ year, onClose }: { year: number; onClose: () => void }) {
  const [, create] = useMutation(CreatePlan);
  const navigate = useNavigate();

  const save = async (words: Readonly<Record<'year' | 'title' | 'generalObjective', string>>) => {
    if (!/^\d{4}$/.test(words.year.trim())) {
      return [{ code: 'INVALID', path: ['year'], message: texts.create.badYear }] satisfies Problem[];
    }
    const { data, error } = await create({ input: { ...words, year: Number(words.year) } });
    const problems = problemsOf(data?.createPlan, error, texts.failed);
    const made = data?.createPlan.plan;
    if (!problems && made) await navigate({ to: '/ke-hoach/$planId', params: { planId: made.id } });
    return problems;
  };

  return (
    <Modal opened onClose={onClose} title={texts.create.title} size="lg">
      <p>{texts.create.text}</p>
      <EditForm
        label={texts.create.title}
        fields={FIELDS}
        initial={{ year: String(year), title: texts.create.usualName(year), generalObjective: '' }}
        submit={texts.create.submit}
        onSave={save}
        onClose={onClose}
      />
    </Modal>
  );
}
