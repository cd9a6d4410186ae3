import { Textarea } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './report-form.module.css';
import { texts } from './texts/index.ts';

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
        aria-label={texts.remarks.addOf(of)}
        onClick={() => setIsOpen(true)}
      >
        <IconMessageReport size={16} stroke={1.8} aria-hidden />
        {texts.remarks.add}
      </button>
    );
  }
  return (
    <Textarea
      aria-label={texts.remarks.addOf(of)}
      placeholder={texts.remarks.hint}
      size="xs"
      mt={4}
      autosize
      minRows={1}
      maxRows={5}
      autoFocus={isOpen}
      defaultValue={text}
      onChange={(event) => onSay(event.currentTarget.value)}
      onBlur={() => setIsOpen(false)}
    />
  );
}
