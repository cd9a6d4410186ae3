import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Problem, placed } from '#lib/refusal.ts';
import { texts } from '#lib/texts/common.ts';
import classes from './edit-form.module.css';
import { Notice } from './states.tsx';

export interface EditField<N extends string> {
  /** As the input of the verb names it: a refusal at this path is shown here. */
  name: N;
  label: string;
  hint?: string;
  /** Lines of text; one, in a narrow field, unless told. */
  lines?: number;
  /** Takes the whole width. */
  wide?: boolean;
}

interface Props<N extends string> {
  label: string;
  fields: readonly EditField<N>[];
  initial: Readonly<Record<N, string>>;
  submit?: string;
  /** Does it; answers what was refused, null when it was done. */
  onSave: (words: Readonly<Record<N, string>>) => Promise<readonly Problem[] | null>;
  onClose: () => void;
}

/** A few words edited where they stand. Each refusal at its field; nothing typed is lost while it is refused. */
export function EditForm<N extends string>({ label, fields, initial, submit, onSave, onClose }: Props<N>) {
  const [rest, setRest] = useState<readonly string[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const first = useRef<HTMLFormElement>(null);
  const form = useForm<Record<string, string>>({ mode: 'uncontrolled', initialValues: { ...initial } });

  useEffect(() => first.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  const save = form.onSubmit(async (words) => {
    setIsSaving(true);
    const problems = await onSave(words as Record<N, string>);
    setIsSaving(false);
    if (problems === null) {
      onClose();
      return;
    }
    const { errors, rest: others } = placed(
      problems,
      fields.map(({ name }) => name),
    );
    form.setErrors(errors);
    setRest(others);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };

  return (
    <form ref={first} className={classes.form} aria-label={label} noValidate onSubmit={save} onKeyDown={onKeyDown}>
      {rest.map((message) => (
        <Notice key={message} tone="bad">
          {message}
        </Notice>
      ))}
      <div className={classes.fields}>
        {fields.map(({ name, label: shown, hint, lines = 1, wide = false }) => {
          const props = { label: shown, description: hint, className: wide || lines > 1 ? classes.wide : undefined };
          return lines > 1 ? (
            <Textarea key={form.key(name)} {...props} autosize minRows={lines} {...form.getInputProps(name)} />
          ) : (
            <TextInput key={form.key(name)} {...props} {...form.getInputProps(name)} />
          );
        })}
      </div>
      <Group gap="xs">
        <Button type="submit" size="xs" loading={isSaving}>
          {submit ?? texts.save}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
        <span className={classes.hint}>{texts.saveHint}</span>
      </Group>
    </form>
  );
}
