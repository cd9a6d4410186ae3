import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { Answer } from '#lib/verb.ts';
import { type EditField, EditForm, type Words } from './edit-form.tsx';

export interface ActFormProps<N extends string, P> {
  title: string;
  text: ReactNode;
  /** Words the act takes. */
  fields?: readonly EditField<N>[];
  initial?: Partial<Words<N>>;
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
  const { title, text, fields = [], done, children, act, onDone, onRefused, ...form } = props;
  const save = async (words: Words<N>) => {
    const answer = await act(words);
    if (answer.problems === null) {
      if (done !== undefined) notifications.show({ color: 'green', message: done });
      onDone(answer.result);
    } else onRefused?.();
    return answer;
  };
  return (
    <Modal opened onClose={form.onClose} title={title} size="lg">
      <Stack gap="sm">
        <div>{text}</div>
        {children}
        <EditForm label={title} fields={fields} onSave={save} {...form} />
      </Stack>
    </Modal>
  );
}
