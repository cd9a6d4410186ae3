import { Button, Group } from '@mantine/core';
import type { FormEventHandler, KeyboardEvent, ReactNode, Ref } from 'react';
import { type Problem, placed } from '#lib/refusal.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './form-frame.module.css';
import { Notice } from './states.tsx';

interface Props {
  ref?: Ref<HTMLFormElement>;
  label?: string;
  /** Where it is edited: in a dialog of its own, or amid the page. */
  inline?: boolean;
  /** What was refused, and the fields that show their own. */
  problems: readonly Problem[];
  fields: readonly string[];
  isBusy: boolean;
  submit: string;
  disabled?: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onCancel: () => void;
  children?: ReactNode;
}

/** Around the fields of every form: what was refused of none of them, and the ways out. Ctrl+Enter sends it. */
export function FormFrame({ ref, label, inline = false, problems, fields, children, ...props }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (inline && event.key === 'Escape') props.onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  const submit = (
    <Button type="submit" size={inline ? 'xs' : 'sm'} loading={props.isBusy} disabled={props.disabled}>
      {props.submit}
    </Button>
  );
  return (
    <form
      ref={ref}
      className={inline ? classes.inline : classes.form}
      aria-label={label}
      noValidate
      onSubmit={props.onSubmit}
      onKeyDown={onKeyDown}
    >
      {placed(problems, fields).rest.map((message) => (
        <Notice key={message} tone="bad">
          {message}
        </Notice>
      ))}
      {children}
      <Group gap="xs" justify={inline ? 'flex-start' : 'flex-end'}>
        {inline ? submit : null}
        <Button size={inline ? 'xs' : 'sm'} variant="default" onClick={props.onCancel}>
          {texts.cancel}
        </Button>
        {inline ? <span className={classes.hint}>{texts.saveHint}</span> : submit}
      </Group>
    </form>
  );
}
