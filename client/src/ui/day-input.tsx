import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { readDay, typedDay } from '#lib/dates.ts';

interface Props {
  /** Read out with the field; `isLabelled` shows it above. */
  label: string;
  isLabelled?: boolean;
  hint: string;
  badDay: string;
  /** YYYY-MM-DD. */
  day: string | undefined;
  onDay: (day: string | null) => void;
  w?: number;
}

/** A day as officials write it; taken with Enter or on leaving the field. */
export function DayInput({ label, isLabelled = true, hint, badDay, day, onDay, ...wide }: Props) {
  const [text, setText] = useState(day ? typedDay(day) : '');
  const [problem, setProblem] = useState<string | null>(null);
  const take = () => {
    const read = readDay(text);
    setProblem(text.trim() === '' || read ? null : badDay);
    if ((text.trim() === '' || read) && (read ?? undefined) !== day) onDay(read);
  };
  return (
    <TextInput
      label={isLabelled ? label : undefined}
      aria-label={isLabelled ? undefined : label}
      placeholder={hint}
      inputMode="numeric"
      value={text}
      error={problem}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') take();
      }}
      {...wide}
    />
  );
}
