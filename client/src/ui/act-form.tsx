import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Problem } from '#lib/refusal.ts';
import type { Answer } from '#lib/verb.ts';
import { type EditField, EditForm, type Offered, type Words } from './edit-form.tsx';
import type { KeptWords } from './kept-words.ts';
import { tellRefusal } from './tell-refusal.ts';

/** What has changed stays beside the page so long, or until the dialog is opened again. */
const SINCE = { id: 'since', color: 'orange', autoClose: 60_000 } as const;

export interface ActFormProps<N extends string, P> {
  title: string;
  text: ReactNode;
  /** Words the act takes. */
  fields?: readonly EditField<N>[];
  initial?: Partial<Words<N>>;
  offered?: Offered<NoInfer<N>> | undefined;
  onWords?: ((words: Words<NoInfer<N>>) => void) | undefined;
  /** Closing it loses nothing typed: what was refused as STALE is closed to look at the page, not sent again. */
  kept?: KeptWords;
  submit: string;
  /** Told when it was done, where nothing else shows it. */
  done?: string;
  children?: ReactNode;
  act(words: Words<N>): Promise<Answer<P>>;
  onDone(result: P): void;
  /** What stands on the page may have changed since it was read: it is read anew. */
  onRefused?(): void;
  onClose: () => void;
}

/** The open dialog of an act. */
export function ActForm<N extends string, P>(props: ActFormProps<N, P>) {
  const { title, text, fields = [], initial, kept, done, children, act, onDone, onRefused, onClose, ...form } = props;
  /** What has changed since the page was read. */
  const [since, setSince] = useState<readonly Problem[]>([]);
  /** Why it was refused, as long as that is read here. */
  const unread = useRef<readonly Problem[]>([]);
  useEffect(() => {
    notifications.hide(SINCE.id);
    // what somebody else did may take the act from the page, and this dialog with it
    return () => {
      if (unread.current.length > 0) tellRefusal(unread.current);
    };
  }, []);
  const save = async (words: Words<N>) => {
    const answer = await act(words);
    unread.current = answer.problems ?? [];
    if (answer.problems === null) {
      kept?.keep({});
      if (done !== undefined) notifications.show({ color: 'green', message: done });
      onDone(answer.result);
    } else {
      if (kept) setSince(answer.problems.filter(({ code }) => code === 'STALE'));
      onRefused?.();
    }
    return answer;
  };
  const close = () => {
    unread.current = [];
    if (since.length > 0) notifications.show({ ...SINCE, message: since.map(({ message }) => message).join(' ') });
    onClose();
  };
  return (
    <Modal opened onClose={close} title={title} size="lg">
      <Stack gap="sm">
        <div>{text}</div>
        {children}
        <EditForm
          {...form}
          label={title}
          fields={fields}
          initial={{ ...initial, ...kept?.words }}
          isPast={since.length > 0}
          onTyped={kept?.keep}
          onSave={save}
          onClose={close}
        />
      </Stack>
    </Modal>
  );
}
