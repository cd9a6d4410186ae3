import { IconEdit } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { isGiven } from '#lib/field-checks.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const Correct = graphql(`
  mutation CorrectReport($input: CorrectReportInput!) {
    correctReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'reason', label: texts.correction.reason, lines: 3, check: isGiven(texts.correction.needReason) },
] as const;

/** Opens the next version of an accepted report, with a reason; upper figures are restated once it is accepted. */
export function CorrectReport({ reportId, onDone }: { reportId: string; onDone: () => void }) {
  const correct = useVerb(Correct);
  return (
    <ActDialog
      open={texts.correction.open}
      icon={<IconEdit size={16} aria-hidden />}
      variant="default"
      title={texts.correction.title}
      text={texts.correction.text}
      fields={FIELDS}
      submit={texts.correction.submit}
      done={texts.correction.done}
      act={({ reason }) => correct.send({ reportId, reason })}
      onDone={onDone}
    />
  );
}
