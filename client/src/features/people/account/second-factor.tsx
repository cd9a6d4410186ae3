import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconShieldCheck, IconShieldLock } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '#gql/people/account/fragment-masking.ts';
import { graphql } from '#gql/people/account/gql.ts';
import { later } from '#lib/later.tsx';
import marks from '#ui/marks.module.css';
import { Notice } from '#ui/states.tsx';
import { CopyField } from '../copy-field.tsx';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { send, textOf } from '../send.ts';
import { Passkeys } from './passkeys.tsx';
import { type Oneself, PasswordAgain } from './password-again.tsx';
import { codesIn, RecoveryCodes, RecoverySheet } from './recovery-codes.tsx';
import { texts } from './texts/index.ts';

export const SecondFactorFields = graphql(`
  fragment SecondFactor on Viewer {
    hasSecondFactor
    hasOneTimeCodes
    lacksSecondFactor
    passkeys { ...PasskeyInList }
    recoveryCodes { ...RecoveryCodes }
  }
`);

const QrCode = later(
  async () => (await import('./qr-code.tsx')).QrCode,
  <span role="status">{texts.factor.drawing}</span>,
);

interface Enrolment {
  secret: string;
  uri: string;
}

interface Props {
  viewer: FragmentType<typeof SecondFactorFields>;
  oneself: Oneself;
  onDone: () => void;
}

export function SecondFactor({ viewer: masked, oneself, onDone }: Props) {
  const viewer = readFragment(SecondFactorFields, masked);
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [newCodes, setNewCodes] = useState<readonly string[] | null>(null);
  const { hasSecondFactor, hasOneTimeCodes, lacksSecondFactor, passkeys, recoveryCodes } = viewer;

  const begin = async () => {
    const sent = await send('POST', '/session/second-factor', {});
    const [secret, uri] = sent.ok ? [textOf(sent.body, 'secret'), textOf(sent.body, 'uri')] : [];
    if (secret && uri) {
      setEnrolment({ secret, uri });
      setIsAsking(false);
    }
    return sent;
  };
  const finish = (codes: readonly string[] | null) => {
    setEnrolment(null);
    setNewCodes(codes);
    notifications.show({ color: 'green', message: texts.factor.done });
    onDone();
  };

  return (
    <Section
      title={texts.factor.title}
      mark={
        <span className={`${marks.mark} ${hasSecondFactor ? marks.MET : marks.DRAFT}`}>
          {hasSecondFactor ? <IconShieldCheck size={15} aria-hidden /> : <IconShieldLock size={15} aria-hidden />}
          {hasSecondFactor ? texts.factor.on : texts.factor.off}
        </span>
      }
      text={hasSecondFactor ? texts.factor.onText : texts.factor.offText}
    >
      {lacksSecondFactor ? (
        <Notice tone="warn">{hasSecondFactor ? texts.factor.neededAtSignIn : texts.factor.needed}</Notice>
      ) : null}
      {enrolment ? (
        <Enrol enrolment={enrolment} onDone={finish} />
      ) : hasOneTimeCodes ? null : isAsking ? (
        <PasswordAgain
          oneself={oneself}
          submit={texts.again.goOn}
          onProven={begin}
          onCancel={() => setIsAsking(false)}
        />
      ) : (
        <Button variant={hasSecondFactor ? 'default' : 'filled'} onClick={() => setIsAsking(true)}>
          {hasSecondFactor ? texts.factor.beginToo : texts.factor.begin}
        </Button>
      )}
      <Passkeys
        passkeys={passkeys}
        oneself={oneself}
        onChanged={(codes) => {
          setNewCodes(codes);
          onDone();
        }}
      />
      {newCodes ? (
        <RecoverySheet codes={newCodes} login={oneself.login} onKept={() => setNewCodes(null)} />
      ) : recoveryCodes ? (
        <RecoveryCodes
          codes={recoveryCodes}
          oneself={oneself}
          onMade={(codes) => {
            setNewCodes(codes);
            onDone();
          }}
        />
      ) : null}
    </Section>
  );
}

/** The secret goes into the application; its first code proves that it did. */
function Enrol({
  enrolment: { secret, uri },
  onDone,
}: {
  enrolment: Enrolment;
  onDone: (codes: string[] | null) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const code = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = code.current?.value.trim() ?? '';
    if (typed === '') {
      setProblem(texts.factor.needCode);
      code.current?.focus();
      return;
    }
    setIsBusy(true);
    const sent = await send('PUT', '/session/second-factor', { code: typed });
    setIsBusy(false);
    if (sent.ok) {
      onDone(codesIn(sent.body));
      return;
    }
    setProblem(sent.message);
    code.current?.select();
  };

  return (
    <div className={classes.enrol}>
      <div className={classes.qr}>
        <QrCode text={uri} label={texts.factor.picture} />
      </div>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <div>{texts.factor.scan}</div>
        <CopyField label={texts.factor.typed} value={secret} />
        <a href={uri}>{texts.factor.link}</a>
        <TextInput
          ref={code}
          label={texts.factor.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          error={problem}
          autoFocus
        />
        <Button type="submit" loading={isBusy}>
          {texts.factor.confirm}
        </Button>
      </form>
    </div>
  );
}
