import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ReturnDialog, TakeBackDialog } from './submission-dialogs.tsx';
import { submitting } from './texts/submitting.ts';

const TakeBack = graphql(`
  mutation TakePlanBack($input: TakePlanBackInput!) {
    takePlanBack(input: $input) { plan { id state } userErrors { code path message } }
  }
`);

const Return = graphql(`
  mutation ReturnPlan($input: ReturnPlanInput!) {
    returnPlan(input: $input) { plan { id state } userErrors { code path message } }
  }
`);

interface Props {
  plan: { id: string; viewerMayTakeBack: boolean; viewerMayReturn: boolean };
  onAnswered: () => void;
}

/** What may be done with a draft that waits for the leader, beside issuing it: to return it, or to take it back. */
export function DecideSubmission({ plan: { id: planId, viewerMayReturn, viewerMayTakeBack }, onAnswered }: Props) {
  const taking = useVerb(TakeBack);
  const returning = useVerb(Return);
  if (viewerMayReturn) {
    const send = (reason: string) => returning.send({ planId, reason });
    return <ReturnDialog texts={submitting.back} send={send} onAnswered={onAnswered} />;
  }
  if (!viewerMayTakeBack) return null;
  return <TakeBackDialog texts={submitting.takeBack} send={() => taking.send({ planId })} onAnswered={onAnswered} />;
}
