import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/plans/gql.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/plans.ts';
import { Notice } from '#ui/states.tsx';

const AcceptStale = graphql(`
  mutation AcceptStale($input: AcceptStaleInput!) {
    acceptStale(input: $input) { plan { id staleBecause } userErrors { code path message } }
  }
`);

interface Props {
  plan: { id: string; revision: number; staleBecause: string | null; viewerMayAcceptStale: boolean; year: number };
  onAccepted: () => void;
}

/** An upper target changed under this plan: its owner looks, changes what must change, and says so. */
export function StaleNotice({ plan, onAccepted }: Props) {
  const [{ fetching }, accept] = useMutation(AcceptStale);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    const { data, error } = await accept({ input: { planId: plan.id, revision: plan.revision } });
    const problems = problemsOf(data?.acceptStale, error, texts.failed);
    setProblem(problems?.[0]?.message ?? null);
    if (!problems) onAccepted();
  };
  return (
    <Notice
      tone="warn"
      title={texts.staleTitle}
      actions={
        plan.viewerMayAcceptStale ? (
          <Button size="xs" variant="default" loading={fetching} onClick={() => void send()}>
            {texts.acceptStale}
          </Button>
        ) : null
      }
    >
      {plan.staleBecause}{' '}
      <Link to="/chi-tieu" search={{ nam: plan.year }}>
        {texts.seeAssigned}
      </Link>
      {problem ? <div role="alert">{problem}</div> : null}
    </Notice>
  );
}
