import { Textarea } from '@mantine/core';
import { texts } from './texts/index.ts';

interface Props {
  value: string;
  error: string | null;
  onChange: (text: string) => void;
}

/** A scale of an indicator's own, a grade a line. */
export function GradesField({ value, error, onChange }: Props) {
  return (
    <Textarea
      label={texts.grades.label}
      description={texts.grades.hint}
      placeholder={texts.grades.example}
      autosize
      minRows={3}
      {...{ value, error }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
