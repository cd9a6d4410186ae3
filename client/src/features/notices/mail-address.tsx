import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useEffect, useState } from 'react';
import classes from '#features/people/section.module.css';
import { Section } from '#features/people/section.tsx';
import { send } from '#features/people/send.ts';
import { waysIn } from '#features/sign-in/sign-in.ts';
import { graphql } from '#gql/notices/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { usePage } from '#lib/use-page.ts';
import { Notice } from '#ui/states.tsx';
import { texts } from './texts/index.ts';

const OwnMailAddress = graphql(`
  query OwnMailAddress {
    viewer { mailAddress { address isConfirmed failedAt failure } }
  }
`);

const ROUTE = '/session/mail-address';

/** Where notices are also sent to: given by the person, proved by a code, taken away by them. Nothing where no mail server is set. */
export function MailAddress() {
  const hasMail = useMail();
  const page = usePage(OwnMailAddress, {});
  if (!hasMail || page.state !== 'ready') return null;
  const { mailAddress: own } = page.data.viewer;
  return (
    <Section title={texts.mail.title} text={texts.mail.text}>
      {own?.isConfirmed ? (
        <>
          <span className={classes.name}>{texts.mail.sentTo(own.address)}</span>
          {own.failedAt ? (
            <Notice tone="warn" title={texts.mail.failed(formatMoment(own.failedAt))}>
              {own.failure}
            </Notice>
          ) : null}
        </>
      ) : (
        <>
          {own ? <Code address={own.address} onDone={page.retry} /> : null}
          <Address key={own?.address} isAgain={own !== null} onDone={page.retry} />
        </>
      )}
      {own ? <Remove isConfirmed={own.isConfirmed} onDone={page.retry} /> : null}
    </Section>
  );
}

/** Whether the server can write to anybody; asked once. */
function useMail(): boolean {
  const [hasMail, setHasMail] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void waysIn().then(({ mail }) => {
      if (isCurrent) setHasMail(mail);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return hasMail;
}

function Address({ isAgain, onDone }: { isAgain: boolean; onDone: () => void }) {
  return (
    <OneField
      type="email"
      label={isAgain ? texts.mail.otherAddress : texts.mail.address}
      submit={texts.mail.sendCode}
      variant={isAgain ? 'default' : 'filled'}
      save={(address) => send('POST', ROUTE, { address })}
      done={texts.mail.codeSent}
      onDone={onDone}
    />
  );
}

function Code({ address, onDone }: { address: string; onDone: () => void }) {
  return (
    <OneField
      type="text"
      label={texts.mail.code(address)}
      submit={texts.mail.confirm}
      variant="filled"
      save={(code) => send('PUT', ROUTE, { code })}
      done={texts.mail.confirmed}
      onDone={onDone}
    />
  );
}

interface OneFieldProps {
  type: 'email' | 'text';
  label: string;
  submit: string;
  variant: 'default' | 'filled';
  save: (typed: string) => ReturnType<typeof send>;
  done: string;
  onDone: () => void;
}

function OneField({ type, label, submit, variant, save, done, onDone }: OneFieldProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    setIsBusy(true);
    const sent = await save(typed);
    setIsBusy(false);
    setProblem(sent.ok ? null : sent.message);
    if (!sent.ok) return;
    setTyped('');
    notifications.show({ color: 'green', message: done });
    onDone();
  };
  return (
    <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <TextInput
        type={type}
        label={label}
        value={typed}
        error={problem}
        autoComplete={type === 'email' ? 'email' : 'one-time-code'}
        {...(type === 'text' && { inputMode: 'numeric' as const })}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant={variant} loading={isBusy}>
        {submit}
      </Button>
    </form>
  );
}

function Remove({ isConfirmed, onDone }: { isConfirmed: boolean; onDone: () => void }) {
  const [isBusy, setIsBusy] = useState(false);
  const remove = async () => {
    setIsBusy(true);
    const sent = await send('DELETE', ROUTE);
    setIsBusy(false);
    notifications.show(
      sent.ok ? { color: 'green', message: texts.mail.removed } : { color: 'red', message: sent.message },
    );
    onDone();
  };
  return (
    <Button variant="default" size="compact-sm" loading={isBusy} onClick={() => void remove()}>
      {isConfirmed ? texts.mail.remove : texts.mail.giveUp}
    </Button>
  );
}
