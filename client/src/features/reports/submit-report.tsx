import { IconSend } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { type ReportToSend, useBeforeSending } from './before-sending.tsx';
import { texts } from './texts/index.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

const Submit = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

interface Props {
  report: ReportToSend;
  drafts: ReportDrafts;
  onDone: () => void;
}

/** Sends what is saved, or was approved in the unit. */
export function SubmitReport({ report, drafts, onDone }: Props) {
  const submit = useVerb(Submit);
  const { notices, fields, prepare, inputWith } = useBeforeSending(report, drafts);
  return (
    <ActDialog
      open={texts.submit.open}
      icon={<IconSend size={16} aria-hidden />}
      title={texts.submit.title}
      text={texts.submit.text}
      {...{ fields, prepare }}
      submit={texts.submit.submit}
      done={texts.submit.done}
      act={({ declaredGaps }) => submit.send(inputWith(declaredGaps))}
      onDone={onDone}
    >
      {notices}
    </ActDialog>
  );
}
