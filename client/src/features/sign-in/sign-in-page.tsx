import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { formatDay } from '#lib/dates.ts';
import { useSession } from '#lib/session.tsx';
import { Notice } from '#ui/states.tsx';
import { signWithPasskey } from '../people/passkey.ts';
import { revealing } from '../people/reveal.ts';
import { type WaysIn, waysIn } from '../people/ways-in.ts';
import { SecondFields } from './second-fields.tsx';
import { passkeyAsked, type Second, signIn } from './sign-in.ts';
import { SignOnSecond } from './sign-on-second.tsx';
import { texts } from './texts/index.ts';
import classes from './threshold.module.css';
import { DemonstrationDay, Threshold } from './threshold.tsx';
import { keepTypedName, typedName } from './typed-name.ts';

const route = getRouteApi('/dang-nhap');

export function SignInPage(): ReactNode {
  const { tiep, loi, moi, buoc } = route.useSearch();
  const [ways, setWays] = useState<WaysIn | null>(null);
  const [problem, setProblem] = useState<string | null>(loi ? texts.signOnRefused[loi] : null);

  useEffect(() => {
    void waysIn().then(setWays);
  }, []);

  return (
    <Threshold
      title={texts.signIn.title}
      aside={ways?.demonstrationDay ? <DemonstrationDay day={formatDay(ways.demonstrationDay)} /> : null}
    >
      <h1>{texts.signIn.title}</h1>
      {tiep && !problem ? <Notice>{texts.signIn.toGoOn}</Notice> : null}
      {moi && !problem ? <Notice>{texts.signIn.passwordSet}</Notice> : null}
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      {buoc ? (
        <SignOnSecond onProblem={setProblem} />
      ) : (
        <SignInForm account={moi ?? typedName()} goOn={tiep ?? '/'} onProblem={setProblem} />
      )}
      {ways?.singleSignOn ? (
        <>
          <span className={classes.or}>{texts.signIn.or}</span>
          <Button
            component="a"
            href="/session/single-sign-on"
            variant="default"
            size="md"
            leftSection={<IconBuildingBank size={18} aria-hidden />}
          >
            {texts.signIn.singleSignOn}
          </Button>
        </>
      ) : null}
    </Threshold>
  );
}

interface FormProps {
  account: string;
  /** A path of this site. */
  goOn: string;
  onProblem: (message: string | null) => void;
}

/** `asked`: a code is needed; a message: the one typed was not taken. */
type CodeField = { asked: false } | { asked: true; problem: string | null; passkey: object | null };

function SignInForm({ account: known, goOn, onProblem }: FormProps) {
  const session = useSession();
  const navigate = useNavigate();
  const [missing, setMissing] = useState<{ account?: string; password?: string }>({});
  const [codeField, setCodeField] = useState<CodeField>({ asked: false });
  const [busy, setBusy] = useState(false);
  const account = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);

  /** The challenge of the last answer: each is signed once. */
  const sendPasskey = async (asked: object) => {
    setBusy(true);
    const passkey = await signWithPasskey(asked);
    setBusy(false);
    if (passkey) await sendWith({ passkey });
    else setCodeField({ asked: true, problem: texts.signIn.passkeyNotUsed, passkey: asked });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = code.current?.value.trim();
    await sendWith(typed ? { code: typed } : {});
  };
  const sendWith = async (second: Second) => {
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
    const sent = await signIn(name, secret, second);
    setBusy(false);
    if (sent.ok) {
      keepTypedName('');
      session.restart();
      await navigate({ href: goOn, replace: true });
    } else if (sent.code === 'CODE_NEEDED') {
      onProblem(null);
      const passkey = passkeyAsked(sent);
      setCodeField(({ asked }) => ({ asked: true, problem: asked ? sent.message : null, passkey }));
      code.current?.select();
    } else {
      onProblem(sent.message);
      password.current?.select();
    }
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        ref={account}
        label={texts.signIn.account}
        name="account"
        size="md"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={known}
        onChange={(event) => keepTypedName(event.currentTarget.value)}
        error={missing.account}
        autoFocus={known === ''}
      />
      <PasswordInput
        ref={password}
        label={texts.signIn.password}
        name="password"
        size="md"
        autoComplete="current-password"
        error={missing.password}
        visibilityToggleButtonProps={revealing}
        autoFocus={known !== ''}
      />
      {codeField.asked ? (
        <SecondFields
          code={code}
          passkey={codeField.passkey}
          problem={codeField.problem}
          loading={busy}
          onPasskey={sendPasskey}
        />
      ) : null}
      <Button type="submit" size="md" loading={busy}>
        {texts.signIn.submit}
      </Button>
    </form>
  );
}
