import { Checkbox } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '#gql/reports/gql.ts';
import { draftsOf } from '#lib/cell-drafts.ts';
import { isGiven } from '#lib/field-checks.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { Notice } from '#ui/states.tsx';
import type { ReportRow } from './report-row.ts';
import { standingOf } from './row-standing.ts';
import { texts } from './texts/index.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

const Submit = graphql(`
  mutation SubmitReport($input: SubmitReportInput!) {
    submitReport(input: $input) { report { id state } userErrors { code path message } }
  }
`);

const GAPS = [
  {
    name: 'declaredGaps',
    label: texts.submit.gaps,
    hint: texts.submit.gapsHint,
    lines: 3,
    check: isGiven(texts.submit.gapsHint),
  },
] as const;

interface Props {
  report: { id: string; onlyEstimateBecause: { text: string } | null; rows: readonly ReportRow[] };
  drafts: ReportDrafts;
  onDone: () => void;
}

/** Sends what is saved; what is still missing has to be explained first. Before the period is over it goes as an estimate. */
export function SubmitReport({ report, drafts, onDone }: Props) {
  const submit = useVerb(Submit);
  const [isEstimate, setIsEstimate] = useState(true);
  const because = report.onlyEstimateBecause;
  const missing = report.rows.filter(
    (row) => row.required && !standingOf(row, draftsOf(drafts.drafts, row.indicator.id)).isFilled,
  );
  const warned = report.rows.filter((row) => row.warnings.length > 0);

  return (
    <ActDialog
      open={texts.submit.open}
      icon={<IconSend size={16} aria-hidden />}
      title={texts.submit.title}
      text={texts.submit.text}
      fields={missing.length > 0 ? GAPS : []}
      submit={texts.submit.submit}
      done={texts.submit.done}
      prepare={async () => ((await drafts.saving.flush()) ? null : texts.submit.unsaved)}
      act={({ declaredGaps }) =>
        submit.send({
          reportId: report.id,
          revision: drafts.revision(),
          declaredGaps: declaredGaps?.trim() || null,
          asEstimate: because !== null && isEstimate,
        })
      }
      onDone={onDone}
    >
      {because ? (
        <Notice tone="warn" title={texts.submit.periodRuns}>
          {because.text}
          <Checkbox
            mt={8}
            label={texts.submit.asEstimate}
            checked={isEstimate}
            onChange={(event) => setIsEstimate(event.currentTarget.checked)}
          />
        </Notice>
      ) : null}
      {missing.length > 0 ? (
        <Notice tone="warn" title={texts.submit.missing(missing.length)}>
          {missing.map(({ indicator }) => indicator.name).join('; ')}
        </Notice>
      ) : null}
      {warned.length > 0 ? (
        <Notice title={texts.submit.warnings}>
          {warned.map(({ indicator, warnings }) => (
            <div key={indicator.id}>
              {indicator.name}: {warnings.map(({ text }) => text).join(' ')}
            </div>
          ))}
        </Notice>
      ) : null}
    </ActDialog>
  );
}
