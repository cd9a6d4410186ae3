import { IconArrowBackUp } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { isGiven } from '#lib/field-checks.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const WithdrawApprovalOfReport = graphql(`
  mutation WithdrawApproval($input: WithdrawApprovalInput!) {
    withdrawApproval(input: $input) { report { id state } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'reason', label: texts.approve.reason, lines: 2, check: isGiven(texts.approve.needReason) },
] as const;

/** Takes the approval of what was not sent back, so that it can be changed. */
export function WithdrawApproval({ report, onDone }: { report: { id: string; revision: number }; onDone: () => void }) {
  const withdraw = useVerb(WithdrawApprovalOfReport);
  return (
    <ActDialog
      open={texts.approve.takeBack}
      icon={<IconArrowBackUp size={16} aria-hidden />}
      variant="default"
      title={texts.approve.takeBackTitle}
      text={texts.approve.takeBackText}
      fields={FIELDS}
      submit={texts.approve.takeBack}
      done={texts.approve.takenBack}
      act={({ reason }) => withdraw.send({ reportId: report.id, revision: report.revision, reason })}
      onDone={onDone}
    />
  );
}
