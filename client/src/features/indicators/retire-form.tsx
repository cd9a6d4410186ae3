import { Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import { readDay, typedDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import { texts } from './texts/index.ts';
import { Uses } from './uses.tsx';

const RetireIndicatorDocument = graphql(`
  mutation RetireIndicator($input: RetireIndicatorInput!) {
    retireIndicator(input: $input) { indicator { id } userErrors { code path message } }
  }
`);

interface Props {
  indicator: IndicatorOnPage;
  onDone: () => void;
  onClose: () => void;
}

const FIELDS = ['reason'];

/** From which day on it is not used and why, beside where it stands now. */
export function RetireForm({ indicator: { id, name }, onDone, onClose }: Props) {
  const { today } = useFrame();
  const { send, isBusy, problems } = useVerb(RetireIndicatorDocument);
  const [typed, setTyped] = useState(typedDay(`${Number(today.slice(0, 4)) + 1}-01-01`));
  const [reason, setReason] = useState('');
  const from = readDay(typed);
  const { errors } = placed(problems, FIELDS);
  const retire = async (event: FormEvent) => {
    event.preventDefault();
    if (from === null) return;
    const answer = await send({ indicatorId: id, from, reason });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.retire.done });
    onDone();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.retire.title(name)} size="lg">
      <FormFrame
        label={texts.retire.title(name)}
        {...{ problems, isBusy, fields: FIELDS, submit: texts.retire.submit, onCancel: onClose }}
        losesWords={() => reason.trim() !== ''}
        onSubmit={(event) => void retire(event)}
      >
        <Stack gap="sm">
          <p>{texts.retire.text}</p>
          <TextInput
            label={texts.retire.from}
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
          {from === null ? null : <Uses indicatorId={id} from={from} />}
        </Stack>
      </FormFrame>
    </Modal>
  );
}
