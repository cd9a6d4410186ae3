import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { graphql } from '#gql/reports/gql.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/reports.ts';
import { ActDialog } from '#ui/act-dialog.tsx';

const Withdraw = graphql(`
  mutation WithdrawReport($input: WithdrawReportInput!) {
    withdrawReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

/** Takes back what was sent and not yet decided on. */
export function WithdrawReport({ report, onDone }: { report: { id: string; revision: number }; onDone: () => void }) {
  const [, withdraw] = useMutation(Withdraw);
  return (
    <ActDialog
      open={texts.withdraw.open}
      icon={<IconArrowBackUp size={16} aria-hidden />}
      variant="default"
      title={texts.withdraw.title}
      text={texts.withdraw.text}
      submit={texts.withdraw.submit}
      done={texts.withdraw.done}
      act={async () => {
        const { data, error } = await withdraw({ input: { reportId: report.id, revision: report.revision } });
        return problemsOf(data?.withdrawReport, error, texts.failed)?.map(({ message }) => message) ?? null;
      }}
      onDone={onDone}
    />
  );
}
