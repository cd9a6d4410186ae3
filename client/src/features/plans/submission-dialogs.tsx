import { IconArrowBackUp, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Answer } from '#lib/verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import type { KeptWords } from '#ui/kept-words.ts';

interface ActTexts {
  open: string;
  title: string;
  text: string;
  submit: string;
  done: string;
}

interface Decided {
  /** It is to be read anew: it was done, or something else stands there than is shown. */
  onAnswered: () => void;
}

interface SubmitProps<P> extends Decided {
  texts: ActTexts & { note: string; noteHint: string };
  kept: KeptWords;
  /** Takes what is seen when it opens; or says why it cannot open. */
  prepare: () => Promise<string | null>;
  send: (note: string | null) => Promise<Answer<P>>;
  /** What is handed over, and what it lacks. */
  children: ReactNode;
}

/** Trình: hands what is drafted to the leader, with what it lacks in sight. */
export function SubmitDialog<P>({ texts, send, onAnswered, ...form }: SubmitProps<P>) {
  return (
    <ActDialog
      {...form}
      open={texts.open}
      icon={<IconSend size={17} aria-hidden />}
      title={texts.title}
      text={texts.text}
      fields={[{ name: 'note', label: texts.note, hint: texts.noteHint, lines: 3, wide: true }] as const}
      submit={texts.submit}
      done={texts.done}
      act={({ note }) => send(note.trim() || null)}
      onDone={onAnswered}
      onRefused={onAnswered}
    />
  );
}

interface ReturnProps<P> extends Decided {
  texts: ActTexts & { reason: string; reasonHint: string };
  send: (reason: string) => Promise<Answer<P>>;
}

const BACK = <IconArrowBackUp size={17} aria-hidden />;

/** Trả lại, with a reason. */
export function ReturnDialog<P>({ texts, send, onAnswered }: ReturnProps<P>) {
  return (
    <ActDialog
      open={texts.open}
      icon={BACK}
      variant="default"
      title={texts.title}
      text={texts.text}
      fields={[{ name: 'reason', label: texts.reason, hint: texts.reasonHint, lines: 3, wide: true }] as const}
      submit={texts.submit}
      done={texts.done}
      act={({ reason }) => send(reason)}
      onDone={onAnswered}
      onRefused={onAnswered}
    />
  );
}

interface TakeBackProps<P> extends Decided {
  texts: ActTexts;
  send: () => Promise<Answer<P>>;
}

/** Rút lại what waits. */
export function TakeBackDialog<P>({ texts, send, onAnswered }: TakeBackProps<P>) {
  return (
    <ActDialog
      open={texts.open}
      icon={BACK}
      variant="default"
      title={texts.title}
      text={texts.text}
      submit={texts.submit}
      done={texts.done}
      act={send}
      onDone={onAnswered}
      onRefused={onAnswered}
    />
  );
}
