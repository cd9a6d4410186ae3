import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { type Problem, placed } from '#lib/refusal.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './form-frame.module.css';
import { FormFrame } from './form-frame.tsx';

export interface EditField<N extends string> {
  /** As the input of the verb names it: a refusal at this path is shown here. */
  name: N;
  label: string;
  hint?: string;
  /** Lines of text; one, in a narrow field, unless told. */
  lines?: number;
  /** Takes the whole width. */
  wide?: boolean;
  /** What is wrong with a text before it is sent; null: nothing. */
  check?: (text: string) => string | null;
}

export type Words<N extends string> = Readonly<Record<N, string>>;

interface Props<N extends string> {
  label: string;
  inline?: boolean;
  fields: readonly EditField<N>[];
  /** Empty unless told. */
  initial?: Partial<Words<N>>;
  submit?: string;
  /** Does it; nothing typed is lost while it is refused. */
  onSave: (words: Words<N>) => Promise<{ readonly problems: readonly Problem[] | null }>;
  onClose: () => void;
}

/** A few words edited, in a dialog or where they stand. Each refusal at its field. */
export function EditForm<N extends string>({ fields, initial, submit, onSave, onClose, ...frame }: Props<N>) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const names = fields.map(({ name }) => name);
  const form = useForm<Record<string, string>>({
    mode: 'uncontrolled',
    initialValues: { ...Object.fromEntries(names.map((name) => [name, ''])), ...initial },
    validate: Object.fromEntries(fields.flatMap(({ name, check }) => (check ? [[name, check]] : []))),
  });

  useEffect(() => place.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const save = form.onSubmit(async (words) => {
    setIsBusy(true);
    const answer = await onSave(words as Record<N, string>);
    setIsBusy(false);
    setProblems(answer.problems ?? []);
    form.setErrors(placed(answer.problems ?? [], names).errors);
    if (answer.problems === null) onClose();
  });

  return (
    <FormFrame
      {...{ ...frame, problems, isBusy }}
      ref={place}
      fields={names}
      submit={submit ?? texts.save}
      onSubmit={save}
      onCancel={onClose}
    >
      <div className={classes.fields}>
        {fields.map(({ name, label, hint, lines = 1, wide = false }, index) => {
          const props = {
            ...{ label, description: hint, 'data-autofocus': index === 0 ? true : undefined },
            className: wide || lines > 1 ? classes.wide : undefined,
          };
          return lines > 1 ? (
            <Textarea key={form.key(name)} {...props} autosize minRows={lines} {...form.getInputProps(name)} />
          ) : (
            <TextInput key={form.key(name)} {...props} {...form.getInputProps(name)} />
          );
        })}
      </div>
    </FormFrame>
  );
}
