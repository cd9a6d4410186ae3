import { Button, Group } from '@mantine/core';
import { type FormEventHandler, type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
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
  /** What it was filled in on has changed: nothing typed is lost by closing it to look. */
  isPast?: boolean;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onCancel: () => void;
  /** Whether leaving loses what was typed: then it is asked first. Left out: it is little, nothing is asked. */
  losesWords?: () => boolean;
  children?: ReactNode;
}

/** Around the fields of every form: what was refused of none of them, and the ways out. Ctrl+Enter sends it. */
export function FormFrame({ ref, label, inline = false, isPast = false, problems, fields, children, ...props }: Props) {
  const [isLeaving, setIsLeaving] = useState(false);
  const cancel = () => (props.losesWords?.() ? setIsLeaving(true) : props.onCancel());
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (inline && event.key === 'Escape') cancel();
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
      {isLeaving ? (
        <Notice
          tone="warn"
          title={texts.leave.title}
          actions={
            <Group gap="xs">
              <Button size="xs" variant="default" onClick={props.onCancel}>
                {texts.leave.lose}
              </Button>
              <Button size="xs" autoFocus onClick={() => setIsLeaving(false)}>
                {texts.leave.stay}
              </Button>
            </Group>
          }
        />
      ) : null}
      {isPast ? (
        <Notice
          tone="warn"
          actions={
            <Button size="xs" autoFocus onClick={props.onCancel}>
              {texts.past.look}
            </Button>
          }
        >
          {texts.past.kept}
        </Notice>
      ) : (
        <Group gap="xs" justify={inline ? 'flex-start' : 'flex-end'}>
          {inline ? submit : null}
          <Button size={inline ? 'xs' : 'sm'} variant="default" onClick={cancel}>
            {texts.cancel}
          </Button>
          {inline ? <span className={classes.hint}>{texts.saveHint}</span> : submit}
        </Group>
      )}
    </form>
  );
}
