import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFingerprint } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '#gql/people/account/fragment-masking.ts';
import { graphql } from '#gql/people/account/gql.ts';
import type { PasskeyInListFragment } from '#gql/people/account/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { useVerb } from '#lib/use-verb.ts';
import { knowsPasskeys, makePasskey } from '../passkey.ts';
import sections from '../section.module.css';
import { partOf, type Refused, type Sent, send } from '../send.ts';
import { type Oneself, PasswordAgain } from './password-again.tsx';
import classes from './recovery-codes.module.css';
import { codesIn } from './recovery-codes.tsx';
import { texts } from './texts/index.ts';

export const PasskeyInList = graphql(`
  fragment PasskeyInList on Passkey { id name createdAt lastUsedAt }
`);

const RemovePasskey = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) { viewer { login } userErrors { code path message } }
  }
`);

interface Props {
  passkeys: readonly FragmentType<typeof PasskeyInList>[];
  oneself: Oneself;
  /** `codes`: recovery codes that came with the first factor, shown this once. */
  onChanged: (codes: readonly string[] | null) => void;
}

/** Passkeys, and where this browser and the product's address allow it, another one. */
export function Passkeys({ passkeys: masked, oneself, onChanged }: Props) {
  const passkeys = readFragment(PasskeyInList, masked);
  const [isOffered, setIsOffered] = useState(false);
  const [isAdding, setIsAdding] = useState(false);

  useEffect(() => {
    if (!knowsPasskeys()) return;
    void send('GET', '/session/ways').then((sent) => setIsOffered(sent.ok && partOf(sent.body, 'passkeys') === true));
  }, []);

  if (!isOffered && passkeys.length === 0) return null;
  return (
    <div className={classes.group}>
      <h3>{texts.passkeys.title}</h3>
      <span className={sections.detail}>{texts.passkeys.text}</span>
      {passkeys.length > 0 ? (
        <ul className={sections.list}>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} oneself={oneself} onRemoved={() => onChanged(null)} />
          ))}
        </ul>
      ) : null}
      {isAdding ? (
        <AddPasskey
          oneself={oneself}
          onAdded={(codes) => {
            setIsAdding(false);
            notifications.show({ color: 'green', message: texts.passkeys.added });
            onChanged(codes);
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : isOffered ? (
        <Button
          variant="default"
          leftSection={<IconFingerprint size={16} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          {texts.passkeys.add}
        </Button>
      ) : null}
    </div>
  );
}

interface AddProps {
  oneself: Oneself;
  onAdded: (codes: readonly string[] | null) => void;
  onCancel: () => void;
}

/** A name and the password; then the browser asks the authenticator. */
function AddPasskey({ oneself, onAdded, onCancel }: AddProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const name = useRef<HTMLInputElement>(null);

  const add = async (): Promise<Sent | null> => {
    const typed = name.current?.value.trim() ?? '';
    if (typed === '') {
      setProblem(texts.passkeys.needName);
      name.current?.focus();
      return null;
    }
    setProblem(null);
    const asked = await send('POST', '/session/passkeys/challenge', {});
    if (!asked.ok) return asked;
    const response = await makePasskey(partOf(asked.body, 'options'));
    if (!response) return refusedHere(texts.passkeys.notMade);
    const sent = await send('POST', '/session/passkeys', { name: typed, response });
    if (sent.ok) onAdded(codesIn(sent.body));
    return sent;
  };
  return (
    <>
      <div className={sections.form}>
        <TextInput
          ref={name}
          label={texts.passkeys.name}
          description={texts.passkeys.nameHint}
          maxLength={60}
          error={problem}
        />
      </div>
      <PasswordAgain oneself={oneself} submit={texts.passkeys.add} onProven={add} onCancel={onCancel} />
    </>
  );
}

/** Said by the browser and not by the server. */
const refusedHere = (message: string): Refused => ({ ok: false, code: 'FAILED', message, path: [], body: null });

interface RowProps {
  passkey: PasskeyInListFragment;
  oneself: Oneself;
  onRemoved: () => void;
}

function PasskeyRow({ passkey: { id, name, createdAt, lastUsedAt }, oneself, onRemoved }: RowProps) {
  const remove = useVerb(RemovePasskey);
  const [isAsking, setIsAsking] = useState(false);

  const end = async (): Promise<Sent | null> => {
    const { problems, result } = await remove.send({ passkeyId: id });
    if (!result) return refusedHere(problems?.map(({ message }) => message).join(' ') || texts.passkeys.notRemoved);
    notifications.show({ color: 'green', message: texts.passkeys.removed });
    onRemoved();
    return null;
  };
  return (
    <li className={sections.row}>
      <span>
        <span className={sections.name}>{name}</span>
        <span className={sections.detail}>
          {[
            texts.passkeys.since(formatMoment(createdAt)),
            lastUsedAt ? texts.passkeys.used(formatMoment(lastUsedAt)) : texts.passkeys.neverUsed,
          ].join(' · ')}
        </span>
      </span>
      {isAsking ? null : (
        <Button
          variant="default"
          size="xs"
          aria-label={texts.passkeys.removeNamed(name)}
          onClick={() => setIsAsking(true)}
        >
          {texts.passkeys.remove}
        </Button>
      )}
      {isAsking ? (
        <PasswordAgain
          oneself={oneself}
          submit={texts.passkeys.removeNamed(name)}
          onProven={end}
          onCancel={() => setIsAsking(false)}
        />
      ) : null}
    </li>
  );
}
