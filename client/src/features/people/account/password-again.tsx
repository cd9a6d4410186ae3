import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '#ui/states.tsx';
import { revealing } from '../reveal.ts';
import classes from '../section.module.css';
import { type Sent, send } from '../send.ts';
import { texts } from './texts/index.ts';

/** Who is about to make what lets somebody in for long. */
export interface Oneself {
  login: string;
  /** False: known to the single sign-on alone, and shows who it is by having just signed in. */
  hasPassword: boolean;
}

interface Props {
  oneself: Oneself;
  submit: string;
  /** Goes on where the password was right; a refusal is shown here. */
  onProven: () => Promise<Sent | null>;
  onCancel: () => void;
}

/** Asks the password again: a browser left open is not enough. */
export function PasswordAgain({ oneself: { login, hasPassword }, submit, onProven, onCancel }: Props) {
  const [problem, setProblem] = useState<{ field: string | null; rest: string | null }>({ field: null, rest: null });
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    const password = field.current?.value ?? '';
    if (hasPassword && password === '') {
      setProblem({ field: texts.password.needCurrent, rest: null });
      field.current?.focus();
      return;
    }
    setIsBusy(true);
    const proven = hasPassword ? await send('POST', '/session/password-proof', { password }) : null;
    const sent = proven?.ok === false ? proven : await onProven();
    setIsBusy(false);
    if (!sent || sent.ok) return;
    const isWrong = sent.path[0] === 'password';
    setProblem(isWrong ? { field: sent.message, rest: null } : { field: null, rest: sent.message });
    if (isWrong) field.current?.select();
  };

  return (
    <form className={classes.form} onSubmit={(event) => void goOn(event)} noValidate>
      {problem.rest ? <Notice tone="bad">{problem.rest}</Notice> : null}
      {hasPassword ? (
        <>
          <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
          <PasswordInput
            ref={field}
            label={texts.again.password}
            description={texts.again.why}
            name="password"
            autoComplete="current-password"
            visibilityToggleButtonProps={revealing}
            error={problem.field}
            autoFocus
          />
        </>
      ) : (
        <p className={classes.quiet}>{texts.again.withoutPassword}</p>
      )}
      <Group>
        <Button type="submit" loading={isBusy}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {texts.again.cancel}
        </Button>
      </Group>
    </form>
  );
}
