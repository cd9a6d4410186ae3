import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { signWithPasskey } from '../people/passkey.ts';
import { revealing } from '../people/reveal.ts';
import { SecondFields } from './second-fields.tsx';
import { passkeyAsked, type Second, signIn } from './sign-in.ts';
import { texts } from './texts/index.ts';
import classes from './threshold.module.css';
import { keepTypedName } from './typed-name.ts';

interface Props {
  account: string;
  /** Nobody else may sign in here. */
  isFixed?: boolean;
  onSignedIn: () => void | Promise<void>;
  onProblem: (message: string | null) => void;
}

/** `asked`: a code is needed; a message: the one typed was not taken. */
type CodeField = { asked: false } | { asked: true; problem: string | null; passkey: object | null };

/** Name and password, and what the account asks for beside them. */
export function SignInForm({ account: known, isFixed = false, onSignedIn, onProblem }: Props) {
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
      await onSignedIn();
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
        readOnly={isFixed}
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
        data-autofocus={known !== '' || undefined}
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
