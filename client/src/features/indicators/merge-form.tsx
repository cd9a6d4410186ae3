import { Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/indicators/gql.ts';
import { readDay, typedDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitInWords } from '#lib/numbers.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import { texts } from './texts/index.ts';
import { Uses } from './uses.tsx';

const MergeIndicatorsDocument = graphql(`
  mutation MergeIndicators($input: MergeIndicatorsInput!) {
    mergeIndicators(input: $input) { indicator { id } userErrors { code path message } }
  }
`);

const OwnIndicators = graphql(`
  query OwnIndicators {
    indicators(viewerMayPlan: true, retired: false, first: 200) {
      edges { node { id name kind unitOfMeasure viewerMayChange } }
    }
  }
`);

interface Props {
  indicator: IndicatorOnPage;
  onDone: () => void;
  onClose: () => void;
}

const FIELDS = ['intoId', 'reason'];

/** Which one is used instead, from which day on and why, beside where the first stands now. */
export function MergeForm({ indicator: { id, name, kind }, onDone, onClose }: Props) {
  const { today } = useFrame();
  const { send, isBusy, problems } = useVerb(MergeIndicatorsDocument);
  const [intoId, setIntoId] = useState('');
  const [typed, setTyped] = useState(typedDay(`${Number(today.slice(0, 4)) + 1}-01-01`));
  const [reason, setReason] = useState('');
  const [{ data }] = useQuery({ query: OwnIndicators });
  const others = nodesOf(data?.indicators).filter(
    (other) => other.viewerMayChange && other.id !== id && other.kind === kind,
  );
  const from = readDay(typed);
  const { errors } = placed(problems, FIELDS);
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    if (from === null || intoId === '') return;
    const answer = await send({ indicatorId: id, intoId, from, reason });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.merge.done });
    onDone();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={texts.merge.title(name)} size="lg">
      <FormFrame
        label={texts.merge.title(name)}
        {...{ problems, isBusy, fields: FIELDS, submit: texts.merge.submit, onCancel: onClose }}
        disabled={intoId === '' || from === null}
        losesWords={() => reason.trim() !== ''}
        onSubmit={(event) => void merge(event)}
      >
        <Stack gap="sm">
          <p>{texts.merge.text}</p>
          <NativeSelect
            label={texts.merge.into}
            description={data && others.length === 0 ? texts.merge.none : undefined}
            value={intoId}
            error={errors.intoId ?? null}
            data={[
              { value: '', label: texts.links.choose },
              ...others.map((other) => ({
                value: other.id,
                label: `${other.name} (${unitInWords(other.unitOfMeasure)})`,
              })),
            ]}
            onChange={(event) => setIntoId(event.currentTarget.value)}
          />
          <TextInput
            label={texts.merge.from}
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
          {from === null ? null : <Uses indicatorId={id} from={from} isMerging />}
        </Stack>
      </FormFrame>
    </Modal>
  );
}
