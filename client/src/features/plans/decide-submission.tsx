import { IconArrowBackUp } from '@tabler/icons-react';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
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

const { takeBack, back } = submitting;

const FIELDS = [{ name: 'reason', label: back.reason, hint: back.reasonHint, lines: 3, wide: true }] as const;

interface Props {
  plan: { id: string; viewerMayTakeBack: boolean; viewerMayReturn: boolean };
  onAnswered: () => void;
}

/** What may be done with a draft that waits for the leader, beside issuing it: to return it, or to take it back. */
export function DecideSubmission({ plan, onAnswered }: Props) {
  const taking = useVerb(TakeBack);
  const returning = useVerb(Return);
  const icon = <IconArrowBackUp size={17} aria-hidden />;
  if (plan.viewerMayReturn) {
    return (
      <ActDialog
        open={back.open}
        icon={icon}
        variant="default"
        title={back.title}
        text={back.text}
        fields={FIELDS}
        submit={back.submit}
        done={back.done}
        act={({ reason }) => returning.send({ planId: plan.id, reason })}
        onDone={onAnswered}
        onRefused={onAnswered}
      />
    );
  }
  if (!plan.viewerMayTakeBack) return null;
  return (
    <ActDialog
      open={takeBack.open}
      icon={icon}
      variant="default"
      title={takeBack.title}
      text={takeBack.text}
      submit={takeBack.submit}
      done={takeBack.done}
      act={() => taking.send({ planId: plan.id })}
      onDone={onAnswered}
      onRefused={onAnswered}
    />
  );
}
