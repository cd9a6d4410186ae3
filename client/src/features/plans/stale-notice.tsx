import { Link } from '@tanstack/react-router';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActButton } from '#ui/act-button.tsx';
import { Notice } from '#ui/states.tsx';
import { texts } from './texts/index.ts';

const AcceptStale = graphql(`
  mutation AcceptStale($input: AcceptStaleInput!) {
    acceptStale(input: $input) { plan { id staleBecause { text } } userErrors { code path message } }
  }
`);

interface Props {
  plan: {
    id: string;
    revision: number;
    staleBecause: { text: string } | null;
    viewerMayAcceptStale: boolean;
    year: number;
  };
  onAccepted: () => void;
}

/** An upper target changed under this plan: its owner looks, changes what must change, and says so. */
export function StaleNotice({ plan, onAccepted }: Props) {
  const accept = useVerb(AcceptStale);
  return (
    <Notice
      tone="warn"
      title={texts.staleTitle}
      actions={
        plan.viewerMayAcceptStale ? (
          <ActButton
            size="xs"
            variant="default"
            act={() => accept.send({ planId: plan.id, revision: plan.revision })}
            onDone={onAccepted}
          >
            {texts.acceptStale}
          </ActButton>
        ) : null
      }
    >
      {plan.staleBecause?.text}{' '}
      <Link to="/chi-tieu" search={{ nam: plan.year }}>
        {texts.seeAssigned}
      </Link>
    </Notice>
  );
}
