import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { texts as people } from '#features/people/texts/index.ts';
import { Notice } from '#ui/states.tsx';
import { NewPasswordInput } from '../people/new-password-input.tsx';
import { keepsRules } from '../people/password-rules.ts';
import { send, textOf } from '../people/send.ts';
import { texts } from './texts/index.ts';
import classes from './threshold.module.css';
import { Threshold } from './threshold.tsx';

/**
 * By a one-time link, whose token stands after the # and so is in no server's log, and the code that a second person has
 * handed over: a password is chosen.
 */
export function InvitationPage(): ReactNode {
  const [token] = useState(() => window.location.hash.slice(1));
  return (
    <Threshold title={texts.invitation.title}>
      <h1>{texts.invitation.title}</h1>
      {token === '' ? (
        <>
          <Notice tone="bad">{texts.invitation.noToken}</Notice>
          <Link to="/dang-nhap" search={{}}>
            {texts.invitation.toSignIn}
          </Link>
        </>
      ) : (
        <ChoosePassword token={token} />
      )}
    </Threshold>
  );
}

function ChoosePassword({ token }: { token: string }) {
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const [problemOfCode, setProblemOfCode] = useState<string | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);

  const refuseCode = (message: string) => {
    setProblemOfCode(message);
    codeField.current?.focus();
  };
  const refuse = (message: string) => {
    setProblem(message);
    field.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '') {
      refuseCode(texts.invitation.needCode);
      return;
    }
    if (!keepsRules(password, null)) {
      refuse(people.newPassword.notYet);
      return;
    }
    setBusy(true);
    const sent = await send('POST', '/invitation', { token, code, password });
    setBusy(false);
    if (sent.ok) {
      const moi = textOf(sent.body, 'account');
      await navigate({ to: '/dang-nhap', search: moi ? { moi } : {}, replace: true });
    } else if (sent.path[0] === 'code') refuseCode(sent.message);
    else if (sent.path[0] === 'password') refuse(sent.message);
    else setEnded(sent.message);
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <p className={classes.text}>{texts.invitation.text}</p>
      {ended ? <Notice tone="bad">{ended}</Notice> : null}
      <TextInput
        ref={codeField}
        size="md"
        label={texts.invitation.code}
        description={texts.invitation.codeHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        autoFocus
        value={code}
        error={problemOfCode}
        onChange={(event) => {
          setCode(event.currentTarget.value);
          setProblemOfCode(null);
        }}
      />
      <NewPasswordInput
        ref={field}
        size="md"
        value={password}
        login={null}
        error={problem}
        onChange={(typed) => {
          setPassword(typed);
          setProblem(null);
        }}
      />
      <Button type="submit" size="md" loading={busy}>
        {texts.invitation.submit}
      </Button>
    </form>
  );
}
