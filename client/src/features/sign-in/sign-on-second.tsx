import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSession } from '#lib/session.tsx';
import { Notice } from '#ui/states.tsx';
import { signWithPasskey } from '../people/passkey.ts';
import { SecondFields } from './second-fields.tsx';
import { bringSecond, passkeyAsked, type Second } from './sign-in.ts';
import { texts } from './texts/index.ts';
import classes from './threshold.module.css';

interface Props {
  onProblem: (message: string | null) => void;
}

/** Back from the single sign-on, which has not said that it asked for a second factor: the account's own is asked for. */
export function SignOnSecond({ onProblem }: Props) {
  const session = useSession();
  const navigate = useNavigate();
  const [passkey, setPasskey] = useState<object | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);

  // a challenge for the passkey comes with the first answer
  useEffect(() => {
    let isCurrent = true;
    void bringSecond({}).then((sent) => {
      if (!isCurrent || sent.ok) return;
      if (sent.code === 'CODE_NEEDED') setPasskey(passkeyAsked(sent));
      else onProblem(sent.message);
    });
    return () => {
      isCurrent = false;
    };
  }, [onProblem]);

  const sendWith = async (second: Second) => {
    setBusy(true);
    const sent = await bringSecond(second);
    setBusy(false);
    if (sent.ok) {
      session.restart();
      await navigate({ href: '/', replace: true });
    } else if (sent.code === 'CODE_NEEDED') {
      onProblem(null);
      setPasskey(passkeyAsked(sent));
      setProblem(sent.message);
      code.current?.select();
    } else onProblem(sent.message);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = code.current?.value.trim() ?? '';
    if (typed !== '') return sendWith({ code: typed });
    setProblem(texts.signIn.needCode);
    code.current?.focus();
  };
  const sendPasskey = async (asked: object) => {
    setBusy(true);
    const signed = await signWithPasskey(asked);
    setBusy(false);
    if (signed) await sendWith({ passkey: signed });
    else setProblem(texts.signIn.passkeyNotUsed);
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <Notice>{texts.signIn.signOnSecond}</Notice>
      <SecondFields code={code} passkey={passkey} problem={problem} loading={busy} onPasskey={sendPasskey} />
      <Button type="submit" size="md" loading={busy}>
        {texts.signIn.submit}
      </Button>
      <Button component="a" href="/dang-nhap" variant="default" size="md">
        {texts.signIn.otherWay}
      </Button>
    </form>
  );
}
