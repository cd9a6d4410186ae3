import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const Discard = graphql(`
  mutation DiscardPlan($input: DiscardPlanInput!) {
    discardPlan(input: $input) { discardedPlanId userErrors { code path message } }
  }
`);

/** Takes a whole draft away; asked twice, because it does not come back. */
export function DiscardPlan({ plan }: { plan: { id: string; revision: number; title: string } }) {
  const discard = useVerb(Discard);
  const navigate = useNavigate();
  /** The page loads anew behind the dialog: what is taken away is what was seen when it opened. */
  const seen = useRef(plan.revision);
  const look = async () => {
    seen.current = plan.revision;
    return null;
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
      prepare={look}
      act={() => discard.send({ planId: plan.id, revision: seen.current })}
      onDone={() => void navigate({ to: '/ke-hoach' })}
    />
  );
}
