import { Button, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '#ui/states.tsx';
import { NewPasswordInput } from '../new-password-input.tsx';
import { keepsRules } from '../password-rules.ts';
import { revealing } from '../reveal.ts';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { send } from '../send.ts';
import { texts as people } from '../texts/index.ts';
import { texts } from './texts/index.ts';

interface Problems {
  current?: string;
  password?: string;
  /** Of neither field: too many guesses, no connection. */
  rest?: string;
}

export function ChangePassword({ login, onDone }: { login: string; onDone: () => void }) {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [isBusy, setIsBusy] = useState(false);
  const currentField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  const refuse = (found: Problems) => {
    setProblems(found);
    if (found.current) currentField.current?.focus();
    else if (found.password) passwordField.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (current === '') return refuse({ current: texts.password.needCurrent });
    if (!keepsRules(password, login)) return refuse({ password: people.newPassword.notYet });
    setIsBusy(true);
    const sent = await send('PUT', '/session/password', { current, password });
    setIsBusy(false);
    if (!sent.ok) {
      const [field] = sent.path;
      return refuse({ [field === 'current' || field === 'password' ? field : 'rest']: sent.message });
    }
    setProblems({});
    setCurrent('');
    setPassword('');
    notifications.show({ color: 'green', message: texts.password.done });
    onDone();
  };

  return (
    <Section title={texts.password.title} text={texts.password.text}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        {problems.rest ? <Notice tone="bad">{problems.rest}</Notice> : null}
        <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
        <PasswordInput
          ref={currentField}
          label={texts.password.current}
          name="current-password"
          autoComplete="current-password"
          visibilityToggleButtonProps={revealing}
          value={current}
          error={problems.current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <NewPasswordInput
          ref={passwordField}
          value={password}
          login={login}
          error={problems.password ?? null}
          onChange={setPassword}
        />
        <Button type="submit" loading={isBusy}>
          {texts.password.submit}
        </Button>
      </form>
    </Section>
  );
}
