import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { type Oneself, PasswordAgain } from '#features/people/account/password-again.tsx';
import classes from '#features/people/section.module.css';
import { Section } from '#features/people/section.tsx';
import { type Sent, send } from '#features/people/send.ts';
import { useMail } from '#features/people/ways-in.ts';
import { graphql } from '#gql/notices/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { usePage } from '#lib/use-page.ts';
import { Notice } from '#ui/states.tsx';
import { MailWishes } from './mail-wishes.tsx';
import { texts } from './texts/index.ts';

const OwnMailAddress = graphql(`
  query OwnMailAddress {
    viewer { login hasPassword mailAddress { address isConfirmed failedAt failure ...MailWishes } }
  }
`);

const ROUTE = '/session/mail-address';

/** Where notices are also sent to: given by the person, proved by a code, taken away by them. Nothing where no mail server is set. */
export function MailAddress() {
  const hasMail = useMail();
  const page = usePage(OwnMailAddress, {});
  if (!hasMail || page.state !== 'ready') return null;
  const { mailAddress: own, ...oneself } = page.data.viewer;
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
      ) : own ? (
        <Code address={own.address} onDone={page.retry} />
      ) : null}
      {own?.isConfirmed ? <MailWishes own={own} onDone={page.retry} /> : null}
      <Change own={own} oneself={oneself} onDone={page.retry} />
    </Section>
  );
}

interface ChangeProps {
  own: { isConfirmed: boolean } | null;
  oneself: Oneself;
  onDone: () => void;
}

/** Another address, or none any more: for who gives the password again. */
function Change({ own, oneself, onDone }: ChangeProps) {
  const [wish, setWish] = useState<'ADDRESS' | 'NONE' | null>(null);
  const [isProven, setIsProven] = useState(false);
  const end = () => {
    setWish(null);
    setIsProven(false);
  };
  const done = (message: string) => {
    notifications.show({ color: 'green', message });
    end();
    onDone();
  };
  if (wish === null) {
    return (
      <Group>
        <Button variant={own ? 'default' : 'filled'} onClick={() => setWish('ADDRESS')}>
          {own ? texts.mail.change : texts.mail.begin}
        </Button>
        {own ? (
          <Button variant="default" onClick={() => setWish('NONE')}>
            {own.isConfirmed ? texts.mail.remove : texts.mail.giveUp}
          </Button>
        ) : null}
      </Group>
    );
  }
  if (wish === 'NONE') {
    const remove = async () => {
      const sent = await send('DELETE', ROUTE);
      if (sent.ok) done(texts.mail.removed);
      return sent;
    };
    const submit = own?.isConfirmed ? texts.mail.remove : texts.mail.giveUp;
    return <PasswordAgain oneself={oneself} submit={submit} onProven={remove} onCancel={end} />;
  }
  if (!isProven) {
    const goOn = async () => {
      setIsProven(true);
      return null;
    };
    return <PasswordAgain oneself={oneself} submit={texts.mail.goOn} onProven={goOn} onCancel={end} />;
  }
  return (
    <OneField
      type="email"
      label={texts.mail.address}
      submit={texts.mail.sendCode}
      save={(address) => send('POST', ROUTE, { address })}
      onDone={() => done(texts.mail.codeSent)}
    />
  );
}

function Code({ address, onDone }: { address: string; onDone: () => void }) {
  return (
    <OneField
      type="text"
      label={texts.mail.code(address)}
      submit={texts.mail.confirm}
      save={(code) => send('PUT', ROUTE, { code })}
      onDone={() => {
        notifications.show({ color: 'green', message: texts.mail.confirmed });
        onDone();
      }}
    />
  );
}

interface OneFieldProps {
  type: 'email' | 'text';
  label: string;
  submit: string;
  save: (typed: string) => Promise<Sent>;
  onDone: () => void;
}

function OneField({ type, label, submit, save, onDone }: OneFieldProps) {
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
      <Button type="submit" loading={isBusy}>
        {submit}
      </Button>
    </form>
  );
}
