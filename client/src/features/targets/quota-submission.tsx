import { ReturnDialog, SubmitDialog, TakeBackDialog } from '#features/plans/submission-dialogs.tsx';
import { graphql } from '#gql/targets/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { useKeptWords } from '#ui/kept-words.ts';
import { DraftedQuotas, draftedBy } from './drafted-quotas.tsx';
import type { AssignmentGrid } from './grid.ts';
import { submitting as texts } from './texts/submitting.ts';
import { useLook } from './use-look.ts';
import type { QuotaDrafts } from './use-quota-drafts.ts';

const Submit = graphql(`
  mutation SubmitQuotas($input: SubmitQuotasInput!) {
    submitQuotas(input: $input) { plan { id } userErrors { code path message } }
  }
`);

const TakeBack = graphql(`
  mutation TakeQuotasBack($input: TakeQuotasBackInput!) {
    takeQuotasBack(input: $input) { plan { id } userErrors { code path message } }
  }
`);

const Return = graphql(`
  mutation ReturnQuotas($input: ReturnQuotasInput!) {
    returnQuotas(input: $input) { plan { id } userErrors { code path message } }
  }
`);

interface Props {
  grid: AssignmentGrid;
  quotas: QuotaDrafts;
  /** The grid is to be read anew. */
  onAnswered: () => void;
}

/** What may be done with what is drafted under an issued plan, beside giving it: to submit it, to return it, to take it back. */
export function QuotaSubmission({ grid, quotas, onAnswered }: Props) {
  const planId = grid.plan.id;
  const returning = useVerb(Return);
  const taking = useVerb(TakeBack);
  if (grid.viewerMayReturn) {
    const send = (reason: string) => returning.send({ planId, reason });
    return <ReturnDialog texts={texts.back} send={send} onAnswered={onAnswered} />;
  }
  if (grid.viewerMayTakeBack) {
    return <TakeBackDialog texts={texts.takeBack} send={() => taking.send({ planId })} onAnswered={onAnswered} />;
  }
  // whoever gives needs nobody to hand it to
  return grid.viewerMaySubmit && !grid.viewerMayAssign ? (
    <SubmitQuotas grid={grid} quotas={quotas} onAnswered={onAnswered} />
  ) : null;
}

function SubmitQuotas({ grid, quotas, onAnswered }: Props) {
  const submit = useVerb(Submit);
  const planId = grid.plan.id;
  const kept = useKeptWords(`${planId} quotas`);
  const { seen, look } = useLook(grid, quotas, (now) => (draftedBy(now).length === 0 ? texts.none : null));
  return (
    <SubmitDialog
      texts={texts.submit}
      kept={kept}
      prepare={look}
      send={(note) =>
        submit.send({
          ...{ planId, draftsSeen: seen.plan.draftsDigest ?? '', note },
          missingSeen: seen.missing.map(({ kind }) => kind),
        })
      }
      onAnswered={onAnswered}
    >
      <DraftedQuotas grid={seen} />
    </SubmitDialog>
  );
}
