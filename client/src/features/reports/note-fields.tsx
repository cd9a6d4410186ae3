import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { cellOf } from '#lib/cell-drafts.ts';
import { later } from '#lib/later.tsx';
import { partKey } from './figure-keys.ts';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';
import type { TypedFigures } from './use-report-drafts.ts';

/** Fields that grow with their text come with the first note. */
const WrittenNotes = later(async () => (await import('./written-notes.tsx')).WrittenNotes);

/** Note and evidence of a figure: out of the way until wanted, in sight once written. */
export function NoteFields({ row, typed }: { row: ReportRow; typed: TypedFigures }) {
  const { drafts, dispatch } = typed;
  const note = cellOf(drafts, partKey(row.indicator.id, 'note'));
  const evidence = cellOf(drafts, partKey(row.indicator.id, 'evidence'));
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen && note.text === '' && evidence.text === '') {
    return (
      <button type="button" className={classes.addNote} onClick={() => setIsOpen(true)}>
        <IconMessagePlus size={16} stroke={1.8} aria-hidden />
        {texts.addNote}
      </button>
    );
  }
  return <WrittenNotes {...{ row, note, evidence, dispatch }} isOpened={isOpen} />;
}
