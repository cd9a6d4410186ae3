import { Button, PasswordInput, TextInput } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSession } from '#lib/session.tsx';
import { texts as common } from '#lib/texts/common.ts';
import { texts } from '#lib/texts/people.ts';
import { Notice } from '#ui/states.tsx';
import { signIn } from './sign-in.ts';
import classes from './sign-in-page.module.css';

const route = getRouteApi('/dang-nhap');

export function SignInPage(): ReactNode {
  const { tiep } = route.useSearch();
  const session = useSession();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const [missing, setMissing] = useState<{ account?: string; password?: string }>({});
  const [needsCode, setNeedsCode] = useState(false);
  const [busy, setBusy] = useState(false);
  const account = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = `${texts.signIn.title} · ${common.product}`;
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = account.current?.value.trim() ?? '';
    const secret = password.current?.value ?? '';
    const lacking = {
      ...(name === '' ? { account: texts.signIn.needAccount } : {}),
      ...(secret === '' ? { password: texts.signIn.needPassword } : {}),
    };
    setMissing(lacking);
    if (lacking.account || lacking.password) {
      (lacking.account ? account : password).current?.focus();
      return;
    }
    setBusy(true);
    const result = await signIn(name, secret, code.current?.value.trim() || null);
    setBusy(false);
    if (!result.ok) {
      setProblem(result.message);
      setNeedsCode((before) => before || result.needsCode);
      if (!result.needsCode) password.current?.select();
      return;
    }
    session.restart();
    await navigate({ href: tiep ?? '/', replace: true });
  };

  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <svg className={classes.rings} viewBox="0 0 560 560" fill="none" stroke="#2b6577" aria-hidden="true">
          {[60, 120, 180, 240, 278].map((r) => (
            <circle key={r} cx="280" cy="280" r={r} strokeWidth="2" />
          ))}
          <circle cx="280" cy="280" r="22" fill="#f2b63c" stroke="none" />
        </svg>
        <div className={classes.brand}>
          <img src="/dich.svg" alt="" />
          {common.product}
        </div>
        <p className={classes.lead}>{texts.signIn.lead}</p>
        <p className={classes.help}>{texts.signIn.help}</p>
      </aside>
      <main className={classes.main}>
        <form className={classes.form} onSubmit={submit} noValidate>
          <h1>{texts.signIn.title}</h1>
          {tiep && !problem ? <Notice>{texts.signIn.toGoOn}</Notice> : null}
          {problem ? <Notice tone="bad">{problem}</Notice> : null}
          <TextInput
            ref={account}
            label={texts.signIn.account}
            name="account"
            size="md"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            error={missing.account}
            autoFocus
          />
          <PasswordInput
            ref={password}
            label={texts.signIn.password}
            name="password"
            size="md"
            autoComplete="current-password"
            error={missing.password}
          />
          {needsCode ? (
            <TextInput
              ref={code}
              label={texts.signIn.code}
              description={texts.signIn.codeHint}
              name="code"
              size="md"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={20}
              autoFocus
            />
          ) : null}
          <Button type="submit" size="md" loading={busy}>
            {texts.signIn.submit}
          </Button>
          <p className={classes.helpSmall}>{texts.signIn.help}</p>
        </form>
      </main>
    </div>
  );
}
