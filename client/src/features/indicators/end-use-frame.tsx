import { Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, type ReactNode, useState } from 'react';
import { readDay, typedDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { type Problem, placed } from '#lib/refusal.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import { texts } from './texts/index.ts';
import { Uses } from './uses.tsx';

export interface EndUseProps {
  indicator: IndicatorOnPage;
  onDone: () => void;
  onClose: () => void;
}

interface Props extends EndUseProps {
  words: typeof texts.retire | typeof texts.merge;
  problems: readonly Problem[];
  isBusy: boolean;
  send: (said: {
    indicatorId: string;
    from: string;
    reason: string;
  }) => Promise<{ problems: readonly Problem[] | null }>;
  /** Which other one is used instead, where one is: what was chosen, what asks for it, what it is called in the input. */
  instead?: { id: string; field: string; children: ReactNode };
}

/** From which day on an indicator is not used and why, beside where it stands then. */
export function EndUseFrame({ indicator: { id, name }, words, problems, isBusy, send, instead, ...props }: Props) {
  const { today } = useFrame();
  const [typed, setTyped] = useState(typedDay(`${Number(today.slice(0, 4)) + 1}-01-01`));
  const [reason, setReason] = useState('');
  const from = readDay(typed);
  const fields = ['reason', ...(instead ? [instead.field] : [])];
  const { errors } = placed(problems, fields);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (from === null || instead?.id === '') return;
    const answer = await send({ indicatorId: id, from, reason });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: words.done });
    props.onDone();
    props.onClose();
  };
  return (
    <Modal opened onClose={props.onClose} title={words.title(name)} size="lg">
      <FormFrame
        label={words.title(name)}
        {...{ problems, isBusy, fields, submit: words.submit, onCancel: props.onClose }}
        disabled={from === null || instead?.id === ''}
        losesWords={() => reason.trim() !== ''}
        onSubmit={(event) => void submit(event)}
      >
        <Stack gap="sm">
          <p>{words.text}</p>
          {instead?.children}
          <TextInput
            label={words.from}
            value={typed}
            error={from === null ? texts.edit.unread : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Textarea
            label={texts.retire.why}
            value={reason}
            error={errors.reason ?? null}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {from === null ? null : <Uses indicatorId={id} from={from} isMerging={instead !== undefined} />}
        </Stack>
      </FormFrame>
    </Modal>
  );
}
