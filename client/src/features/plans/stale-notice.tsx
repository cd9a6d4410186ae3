import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { Notice } from '#ui/states.tsx';
import type { PlanOnPage } from './plan-on-page.ts';
import { texts } from './texts/index.ts';

const AcceptStale = graphql(`
  mutation AcceptStale($input: AcceptStaleInput!) {
    acceptStale(input: $input) { plan { id staleBecause { text } } userErrors { code path message } }
  }
`);

interface Props {
  plan: Pick<PlanOnPage, 'id' | 'revision' | 'staleBecause' | 'changesDigest' | 'viewerMayAcceptStale' | 'year'>;
  /** The plan is to be read anew: it stands, or more has changed above it than is shown here. */
  onAnswered: () => void;
}

/** An upper target changed under this plan: its owner looks, changes what must change, and says so. */
export function StaleNotice({ plan, onAnswered }: Props) {
  const { send, isBusy, problems } = useVerb(AcceptStale);
  const accept = async () => {
    await send({ planId: plan.id, revision: plan.revision, changesSeen: plan.changesDigest ?? '' });
    onAnswered();
  };
  return (
    <Notice
      tone="warn"
      title={texts.staleTitle}
      actions={
        plan.viewerMayAcceptStale ? (
          <Button size="xs" variant="default" loading={isBusy} onClick={() => void accept()}>
            {texts.acceptStale}
          </Button>
        ) : null
      }
    >
      {plan.staleBecause?.text}{' '}
      <Link to="/chi-tieu" search={{ nam: plan.year }}>
        {texts.seeAssigned}
      </Link>
      {problems.map(({ message }) => (
        <p key={message} role="alert">
          <b>{message}</b>
        </p>
      ))}
    </Notice>
  );
}
