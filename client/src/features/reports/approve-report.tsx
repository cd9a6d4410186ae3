import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { type ReportToSend, useBeforeSending } from './before-sending.tsx';
import { texts } from './texts/index.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

const Approve = graphql(`
  mutation ApproveReport($input: ApproveReportInput!) {
    approveReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

interface Props {
  report: ReportToSend & { endsInUnit: boolean };
  drafts: ReportDrafts;
  onDone: () => void;
}

/** The leader lets the version count on the unit's own board. */
export function ApproveReport({ report, drafts, onDone }: Props) {
  const approve = useVerb(Approve);
  const { notices, fields, prepare, inputWith } = useBeforeSending(report, drafts);
  const isSent = report.state === 'SUBMITTED';
  return (
    <ActDialog
      open={texts.approve.open}
      icon={<IconRosetteDiscountCheck size={16} aria-hidden />}
      variant={report.endsInUnit ? 'filled' : 'default'}
      title={texts.approve.title}
      text={isSent ? texts.approve.textSent : report.endsInUnit ? texts.approve.textEnds : texts.approve.text}
      {...{ fields, prepare }}
      submit={texts.approve.open}
      done={texts.approve.done}
      act={({ declaredGaps }) => approve.send(inputWith(declaredGaps))}
      onDone={onDone}
    >
      {notices}
    </ActDialog>
  );
}
