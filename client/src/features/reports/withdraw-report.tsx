import { IconArrowBackUp } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const Withdraw = graphql(`
  mutation WithdrawReport($input: WithdrawReportInput!) {
    withdrawReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

/** Takes back what was sent and not yet decided on. */
export function WithdrawReport({ report, onDone }: { report: { id: string; revision: number }; onDone: () => void }) {
  const withdraw = useVerb(Withdraw);
  return (
    <ActDialog
      open={texts.withdraw.open}
      icon={<IconArrowBackUp size={16} aria-hidden />}
      variant="default"
      title={texts.withdraw.title}
      text={texts.withdraw.text}
      submit={texts.withdraw.submit}
      done={texts.withdraw.done}
      act={() => withdraw.send({ reportId: report.id, revision: report.revision })}
      onDone={onDone}
    />
  );
}
