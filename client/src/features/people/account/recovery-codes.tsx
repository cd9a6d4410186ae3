import { Button, Group } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type FragmentType, readFragment } from '#gql/people/account/fragment-masking.ts';
import { graphql } from '#gql/people/account/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import sections from '../section.module.css';
import { partOf, send } from '../send.ts';
import { type Oneself, PasswordAgain } from './password-again.tsx';
import classes from './recovery-codes.module.css';
import { texts } from './texts/index.ts';

export const RecoveryCodesFields = graphql(`
  fragment RecoveryCodes on RecoveryCodes { left made lastUsedAt }
`);

/** From so many on, new ones are advised. */
const FEW = 3;

interface Props {
  codes: FragmentType<typeof RecoveryCodesFields>;
  oneself: Oneself;
  /** New ones were made: shown this once. */
  onMade: (codes: readonly string[]) => void;
}

/** How many recovery codes are left, and new ones. */
export function RecoveryCodes({ codes: masked, oneself, onMade }: Props) {
  const { left, made, lastUsedAt } = readFragment(RecoveryCodesFields, masked);
  const [isAsking, setIsAsking] = useState(false);

  const renew = async () => {
    const sent = await send('POST', '/session/recovery-codes', {});
    const codes = sent.ok ? codesIn(sent.body) : null;
    if (codes) {
      setIsAsking(false);
      onMade(codes);
    }
    return sent;
  };
  return (
    <div className={classes.group}>
      <h3>{texts.recovery.title}</h3>
      {left <= FEW ? (
        <Notice tone="warn">{made === 0 ? texts.recovery.none : texts.recovery.few(left)}</Notice>
      ) : (
        <span>{texts.recovery.left(left, made)}</span>
      )}
      {lastUsedAt ? <span className={sections.detail}>{texts.recovery.lastUsed(formatMoment(lastUsedAt))}</span> : null}
      {isAsking ? (
        <PasswordAgain
          oneself={oneself}
          submit={texts.recovery.renew}
          onProven={renew}
          onCancel={() => setIsAsking(false)}
        />
      ) : (
        <>
          <span className={sections.detail}>{texts.recovery.renewText}</span>
          <Button variant="default" size="xs" onClick={() => setIsAsking(true)}>
            {texts.recovery.renew}
          </Button>
        </>
      )}
    </div>
  );
}

/** The codes of an answer. */
export function codesIn(body: unknown): string[] | null {
  const codes = partOf(body, 'recoveryCodes');
  return Array.isArray(codes) && codes.length > 0 ? codes.map(String) : null;
}

/** The one time that recovery codes are shown: to print, or to copy into a safe. */
export function RecoverySheet({
  codes,
  login,
  onKept,
}: {
  codes: readonly string[];
  login: string;
  onKept: () => void;
}) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(codes.join('\n')).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <section className={classes.sheet} aria-label={texts.recovery.title}>
      <Notice tone="warn">{texts.recovery.shownOnce}</Notice>
      <div className={classes.paper}>
        <p className={classes.onPaper}>{texts.recovery.onPaper(login, window.location.host)}</p>
        <ol className={classes.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </div>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {texts.recovery.print}
        </Button>
        {/* browsers keep the clipboard from pages that came without https */}
        {navigator.clipboard ? (
          <Button
            variant="default"
            leftSection={isCopied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            onClick={() => void copy()}
          >
            {isCopied ? texts.recovery.copied : texts.recovery.copy}
          </Button>
        ) : null}
        <Button onClick={onKept}>{texts.recovery.kept}</Button>
      </Group>
    </section>
  );
}
