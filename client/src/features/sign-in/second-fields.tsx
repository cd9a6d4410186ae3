import { Button, TextInput } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { texts } from './texts/index.ts';

interface Props {
  code: RefObject<HTMLInputElement | null>;
  /** What a passkey is to sign; null: the account has none, or this browser knows none. */
  passkey: object | null;
  problem: string | null;
  loading: boolean;
  onPasskey: (asked: object) => Promise<void>;
}

/** The second factor: a passkey, for whom has it at hand, or a code to type. */
export function SecondFields({ code, passkey, problem, loading, onPasskey }: Props) {
  return (
    <>
      {passkey ? (
        <Button
          variant="default"
          size="md"
          loading={loading}
          leftSection={<IconFingerprint size={18} aria-hidden />}
          onClick={() => void onPasskey(passkey)}
        >
          {texts.signIn.usePasskey}
        </Button>
      ) : null}
      <TextInput
        ref={code}
        label={texts.signIn.code}
        description={texts.signIn.codeHint}
        name="code"
        size="md"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        error={problem}
        autoFocus
      />
    </>
  );
}
