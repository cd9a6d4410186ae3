import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { texts } from '#lib/texts/common.ts';
import type { ActDialogProps } from './act-dialog.tsx';
import { Notice } from './states.tsx';

/** The open dialog of an act. */
export function ActForm(props: ActDialogProps & { onClose: () => void }) {
  const [words, setWords] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);

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
    props.onClose();
    props.onDone();
  };

  return (
    <Modal opened onClose={props.onClose} title={props.title} size="lg">
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
            <Button variant="default" onClick={props.onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={isBusy}>
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
