import { IconEdit } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { graphql } from '#gql/reports/gql.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/reports.ts';
import { ActDialog } from '#ui/act-dialog.tsx';

const Correct = graphql(`
  mutation CorrectReport($input: CorrectReportInput!) {
    correctReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

/** Opens the next version of an accepted report, with a reason; upper figures are restated once it is accepted. */
export function CorrectReport({ reportId, onDone }: { reportId: string; onDone: () => void }) {
  const [, correct] = useMutation(Correct);
  return (
    <ActDialog
      open={texts.correction.open}
      icon={<IconEdit size={16} aria-hidden />}
      variant="default"
      title={texts.correction.title}
      text={texts.correction.text}
      words={{ label: texts.correction.reason, missing: texts.correction.needReason }}
      submit={texts.correction.submit}
      done={texts.correction.done}
      act={async (reason) => {
        const { data, error } = await correct({ input: { reportId, reason } });
        return problemsOf(data?.correctReport, error, texts.failed)?.map(({ message }) => message) ?? null;
      }}
      onDone={onDone}
    />
  );
}
