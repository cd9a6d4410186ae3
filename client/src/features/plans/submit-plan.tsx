import { useRef } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { useKeptWords } from '#ui/kept-words.ts';
import { CarriedWords } from './carried-words.tsx';
import { MissingList } from './missing-list.tsx';
import type { PlanOnPage } from './plan-on-page.ts';
import { SubmitDialog } from './submission-dialogs.tsx';
import { submitting } from './texts/submitting.ts';

const Submit = graphql(`
  mutation SubmitPlan($input: SubmitPlanInput!) {
    submitPlan(input: $input) { plan { id state } userErrors { code path message } }
  }
`);

interface Props {
  plan: Pick<PlanOnPage, 'id' | 'issued' | 'department' | 'revision' | 'draftsDigest' | 'carriedWords' | 'missing'>;
  /** The plan is to be read anew: it waits now, or more has been drafted than is shown here. */
  onAnswered: () => void;
}

/** Trình: hands the draft to the leader, with what it lacks in sight. */
export function SubmitPlan({ plan, onAnswered }: Props) {
  const submit = useVerb(Submit);
  const kept = useKeptWords(plan.id);
  /** The page loads anew behind the dialog: what is submitted is what was seen when it opened. */
  const seen = useRef(plan);
  const look = async () => {
    seen.current = plan;
    return null;
  };
  return (
    <SubmitDialog
      texts={submitting.submit}
      kept={kept}
      prepare={look}
      send={(note) =>
        submit.send({
          planId: plan.id,
          revision: seen.current.revision,
          draftsSeen: seen.current.draftsDigest ?? '',
          missingSeen: seen.current.missing.map(({ kind }) => kind),
          note,
        })
      }
      onAnswered={onAnswered}
    >
      <MissingList plan={plan} />
      <CarriedWords words={plan.carriedWords} />
    </SubmitDialog>
  );
}
