import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '#gql/plans/gql.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/plans.ts';
import { ActDialog } from '#ui/act-dialog.tsx';

const Discard = graphql(`
  mutation DiscardPlan($input: DiscardPlanInput!) {
    discardPlan(input: $input) { discardedPlanId userErrors { code path message } }
  }
`);

/** Takes a whole draft away; asked twice, because it does not come back. */
export function DiscardPlan({ plan }: { plan: { id: string; revision: number; title: string } }) {
  const [, discard] = useMutation(Discard);
  const navigate = useNavigate();
  const act = async () => {
    const { data, error } = await discard({ input: { planId: plan.id, revision: plan.revision } });
    return problemsOf(data?.discardPlan, error, texts.failed)?.map(({ message }) => message) ?? null;
  };
  return (
    <ActDialog
      open={texts.discard.open}
      icon={<IconTrash size={16} aria-hidden />}
      variant="default"
      title={texts.discard.title}
      text={texts.discard.text(plan.title)}
      submit={texts.discard.submit}
      done={texts.discard.done}
      act={act}
      onDone={() => void navigate({ to: '/ke-hoach' })}
    />
  );
}
