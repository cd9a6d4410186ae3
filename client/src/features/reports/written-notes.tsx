import { Textarea } from '@mantine/core';
import { Fragment } from 'react';
import { cellOf } from '#lib/cell-drafts.ts';
import { Contested } from '#ui/contested.tsx';
import { partKey } from './figure-keys.ts';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

interface Props {
  row: ReportRow;
  report: ReportDrafts;
  /** Asked for just now: the note takes the focus. */
  isOpened: boolean;
}

/** Where note and evidence of a figure are written. */
export function WrittenNotes({ row, report, isOpened }: Props) {
  const note = cellOf(report.drafts, partKey(row.indicator.id, 'note'));
  const evidence = cellOf(report.drafts, partKey(row.indicator.id, 'evidence'));
  return (
    <div className={classes.notes}>
      {(['note', 'evidence'] as const).map((part) => (
        <Fragment key={part}>
          <Textarea
            aria-label={texts.cell(row.indicator.name, part === 'note' ? texts.noteLabel : texts.evidenceLabel)}
            placeholder={part === 'note' ? texts.noteLabel : texts.evidenceLabel}
            size="xs"
            autosize
            minRows={1}
            maxRows={5}
            value={part === 'note' ? note.text : evidence.text}
            data-key={partKey(row.indicator.id, part)}
            error={part === 'note' ? note.refusal : evidence.refusal}
            autoFocus={isOpened && part === 'note'}
            onChange={(event) =>
              report.dispatch({
                type: 'typed',
                texts: { [partKey(row.indicator.id, part)]: event.currentTarget.value },
              })
            }
            onBlur={() => report.dispatch({ type: 'settled', key: partKey(row.indicator.id, part) })}
          />
          <Contested drafts={report.drafts} cell={[partKey(row.indicator.id, part)]} dispatch={report.dispatch} />
        </Fragment>
      ))}
    </div>
  );
}
