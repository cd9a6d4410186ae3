import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { texts } from '#lib/texts/common.ts';
import { Notice } from './states.tsx';

interface ActDialogProps {
  open: string;
  icon?: ReactNode;
  variant?: 'filled' | 'default' | 'light';
  color?: string;
  title: string;
  text: ReactNode;
  /** Words the act needs: their label, a hint, and what to say when they are missing; null: they may be. */
  words?: { label: string; hint?: string; missing: string | null };
  submit: string;
  done: string;
  children?: ReactNode;
  /** Before it opens: null to go on, or why it cannot. */
  prepare?: () => Promise<string | null>;
  /** Does it; answers what was refused, null when it was done. */
  act: (words: string) => Promise<readonly string[] | null>;
  onDone: () => void;
}

/** An act that is asked twice: says what follows, takes the words it needs, and shows what was refused. */
export function ActDialog(props: ActDialogProps) {
  const [isOpen, dialog] = useDisclosure(false);
  const [words, setWords] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);

  const open = async () => {
    setProblems([]);
    setIsBusy(true);
    const obstacle = (await props.prepare?.()) ?? null;
    setIsBusy(false);
    if (obstacle === null) dialog.open();
    else notifications.show({ color: 'orange', message: obstacle });
  };
  const submit = async () => {
    const missing = props.words?.missing ?? null;
    if (missing !== null && words.trim() === '') {
      setProblems([missing]);
      return;
    }
    setIsBusy(true);
    const refused = await props.act(words.trim());
    setIsBusy(false);
    if (refused) {
      setProblems(refused);
      return;
    }
    notifications.show({ color: 'green', message: props.done });
    dialog.close();
    setWords('');
    props.onDone();
  };

  return (
    <>
      <Button
        variant={props.variant ?? 'filled'}
        color={props.color ?? 'dich'}
        leftSection={props.icon}
        loading={isBusy && !isOpen}
        onClick={() => void open()}
      >
        {props.open}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={props.title} size="lg">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap="sm">
            <div>{props.text}</div>
            {props.children}
            {problems.map((problem) => (
              <Notice key={problem} tone="bad">
                {problem}
              </Notice>
            ))}
            {props.words ? (
              <Textarea
                label={props.words.label}
                description={props.words.hint}
                autosize
                minRows={3}
                data-autofocus
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
            ) : null}
            <Group justify="flex-end">
              <Button variant="default" onClick={dialog.close}>
                {texts.cancel}
              </Button>
              <Button type="submit" color={props.color ?? 'dich'} loading={isBusy}>
                {props.submit}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
