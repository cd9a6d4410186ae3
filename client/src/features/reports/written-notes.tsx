import { Textarea } from '@mantine/core';
import { Fragment } from 'react';
import type { Cell, CellAction } from '#lib/cell-drafts.ts';
import { texts as common } from '#lib/texts/index.ts';
import { CellMark } from '#ui/cell-mark.tsx';
import { Contested } from '#ui/contested.tsx';
import { partKey } from './figure-keys.ts';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';

interface Props {
  row: ReportRow;
  note: Cell;
  evidence: Cell;
  dispatch: (action: CellAction) => void;
  /** Asked for just now: the note takes the focus. */
  isOpened: boolean;
}

/** Where note and evidence of a figure are written. */
export function WrittenNotes({ row, dispatch, isOpened, ...cells }: Props) {
  return (
    <div className={classes.notes}>
      {(['note', 'evidence'] as const).map((part) => {
        const key = partKey(row.indicator.id, part);
        const label = part === 'note' ? texts.noteLabel : texts.evidenceLabel;
        return (
          <Fragment key={part}>
            <Textarea
              aria-label={texts.cell(row.indicator.name, label)}
              placeholder={label}
              size="xs"
              autosize
              minRows={1}
              maxRows={5}
              value={cells[part].text}
              data-key={key}
              error={cells[part].refusal && `${common.cell.refused} ${cells[part].refusal}`}
              rightSection={<CellMark cell={cells[part]} />}
              rightSectionPointerEvents="none"
              autoFocus={isOpened && part === 'note'}
              onChange={(event) => dispatch({ type: 'typed', texts: { [key]: event.currentTarget.value } })}
              onBlur={() => dispatch({ type: 'settled', key })}
            />
            <Contested cell={cells[part]} keys={[key]} dispatch={dispatch} />
          </Fragment>
        );
      })}
    </div>
  );
}
