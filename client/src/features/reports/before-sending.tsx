import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { draftsOf } from '#lib/cell-drafts.ts';
import { isGiven } from '#lib/field-checks.ts';
import { said } from '#lib/said.ts';
import { Notice } from '#ui/states.tsx';
import type { ReportRow } from './report-row.ts';
import { type FoundInForm, findingsInForm } from './row-checks.ts';
import { standingOf } from './row-standing.ts';
import { texts } from './texts/index.ts';
import { talk } from './texts/talk.ts';
import { isUnexplained } from './unexplained.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

export interface ReportToSend {
  id: string;
  state: string;
  onlyEstimateBecause: { text: string } | null;
  rows: readonly ReportRow[];
}

const GAPS = [
  {
    name: 'declaredGaps',
    label: texts.submit.gaps,
    hint: texts.submit.gapsHint,
    lines: 3,
    check: isGiven(texts.submit.gapsHint),
  },
] as const;

/**
 * What is asked and told before a version that is being written is approved or sent: what is missing has to be explained,
 * and before the period is over it is an estimate. Of one that is approved or sent already nothing is asked again.
 */
export function useBeforeSending(report: ReportToSend, drafts: ReportDrafts) {
  const [isEstimate, setIsEstimate] = useState(true);
  const isWritten = report.state === 'DRAFT' || report.state === 'RETURNED';
  const because = isWritten ? report.onlyEstimateBecause : null;
  const missing = report.rows.filter(
    (row) => isWritten && row.required && !standingOf(row, draftsOf(drafts.drafts, row.indicator.id)).isFilled,
  );
  const unexplained = report.rows.filter(
    (row) => isWritten && isUnexplained(row, draftsOf(drafts.drafts, row.indicator.id)),
  );
  const found = isWritten ? findingsInForm(report.rows, drafts.drafts) : [];
  const wrong = found.filter(({ severity, isNoted }) => severity === 'ERROR' || !isNoted);
  const noted = found.filter((one) => !wrong.includes(one));
  const notices: ReactNode = (
    <>
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
      {unexplained.length > 0 ? (
        <Notice tone="warn" title={texts.supplied.title(unexplained.length)}>
          {unexplained.map(({ indicator }) => indicator.name).join('; ')}. {texts.supplied.wantsNote}
        </Notice>
      ) : null}
      <Found tone="warn" title={talk.checks.wanted(wrong.length)} found={wrong} />
      <Found title={talk.checks.goAlong(noted.length)} found={noted} />
    </>
  );
  return {
    notices,
    fields: missing.length > 0 ? GAPS : [],
    prepare: async () => ((await drafts.saving.flush()) ? null : texts.submit.unsaved),
    inputWith: (declaredGaps: string | undefined) => ({
      reportId: report.id,
      revision: drafts.revision(),
      declaredGaps: declaredGaps?.trim() || null,
      asEstimate: because !== null && isEstimate,
    }),
  };
}

interface FoundProps {
  tone?: 'warn';
  title: string;
  found: readonly FoundInForm[];
}

/** What looks wrong, named by its rows. */
function Found({ found, ...notice }: FoundProps) {
  if (found.length === 0) return null;
  return (
    <Notice {...notice}>
      {found.map(({ row, message }) => (
        <div key={`${row.indicator.id} ${message.key}`}>
          {row.indicator.name}: {said(message)}
        </div>
      ))}
    </Notice>
  );
}
