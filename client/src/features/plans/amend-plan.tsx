import { IconFileDiff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '#gql/plans/gql.ts';
import type { Amendment } from '#gql/plans/graphql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { amending as texts } from './texts/amending.ts';

const Amend = graphql(`
  mutation AmendPlan($input: AmendPlanInput!) {
    amendPlan(input: $input) { plan { id } userErrors { code path message } }
  }
`);

const HOWS = ['AMEND', 'SUPPLEMENT', 'REPLACE'] as const satisfies readonly Amendment[];

const FIELDS = [
  { name: 'how', label: texts.how, wide: true, options: HOWS.map((value) => ({ value, label: texts.hows[value] })) },
  { name: 'title', label: texts.name, hint: texts.nameHint, wide: true },
] as const;

/** Begins the draft that changes an issued plan. */
export function AmendPlan({ plan }: { plan: { id: string; title: string } }) {
  const amend = useVerb(Amend);
  const navigate = useNavigate();
  return (
    <ActDialog
      open={texts.open}
      icon={<IconFileDiff size={17} aria-hidden />}
      variant="default"
      title={texts.title}
      text={texts.text(plan.title)}
      fields={FIELDS}
      initial={{ how: 'AMEND' }}
      submit={texts.submit}
      act={({ how, title }) => amend.send({ planId: plan.id, how: how as Amendment, title: title.trim() || null })}
      onDone={({ plan: made }) => void (made && navigate({ to: '/ke-hoach/$planId', params: { planId: made.id } }))}
    />
  );
}
