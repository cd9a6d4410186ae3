import { IconMessageReport } from '@tabler/icons-react';
import { useState } from 'react';
import { later } from '#lib/later.tsx';
import classes from './report-form.module.css';
import { talk } from './texts/talk.ts';

/** A field that grows with its text comes with the first remark. */
const RemarkText = later(async () => (await import('./remark-text.tsx')).RemarkText);

interface Props {
  /** Of whose cell. */
  of: string;
  text: string;
  onSay: (text: string) => void;
}

/** Where who decides about a report says what is wrong with one cell; it goes out when the report is returned. */
export function RemarkField({ of, text, onSay }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen && text === '') {
    return (
      <button
        type="button"
        className={classes.addNote}
        aria-label={talk.remarks.addOf(of)}
        onClick={() => setIsOpen(true)}
      >
        <IconMessageReport size={16} stroke={1.8} aria-hidden />
        {talk.remarks.add}
      </button>
    );
  }
  return <RemarkText {...{ of, text, onSay }} isOpened={isOpen} onLeave={() => setIsOpen(false)} />;
}
