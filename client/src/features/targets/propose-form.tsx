import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useReducer, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/targets/gql.ts';
import { cellDrafts, cellOf, openDrafts } from '#lib/cell-drafts.ts';
import { useFrame } from '#lib/frame.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts } from '#lib/texts/targets.ts';
import { Notice } from '#ui/states.tsx';
import type { Proposable } from './proposable.tsx';
import { readWords } from './reading.ts';
import { TargetField } from './target-field.tsx';
import classes from './targets-page.module.css';

const RegisterProposal = graphql(`
  mutation RegisterProposal($input: RegisterProposalInput!) {
    registerProposal(input: $input) { target { id } userErrors { code path message } }
  }
`);

interface Props {
  of: Proposable;
  onClose: () => void;
  onDone: () => void;
}

const KEY = 'proposal';

/** Đăng ký: the unit's own words for what it would take, read as they are typed. */
export function ProposeForm({ of: { planId, indicator, proposed }, onClose, onDone }: Props) {
  const { unit } = useFrame();
  const [{ fetching }, register] = useMutation(RegisterProposal);
  const [drafts, dispatch] = useReducer(cellDrafts, null, () => openDrafts({ [KEY]: proposed ?? '' }, {}));
  const [chosen, setChosen] = useState<number | null>(null);
  const [rest, setRest] = useState<readonly string[]>([]);
  const cell = cellOf(drafts, KEY);
  const { name, unitOfMeasure, direction } = indicator;
  const read = readWords(cell.text, { indicator: name, unitOfMeasure, direction, level: unit.level }, chosen);

  const send = async () => {
    const input = {
      ...{ planId, indicatorId: indicator.id, text: cell.text },
      ...(chosen === null ? {} : { chosenReading: chosen }),
    };
    const { data, error } = await register({ input });
    const problems = problemsOf(data?.registerProposal, error, texts.failed);
    if (!problems) {
      notifications.show({ color: 'green', message: texts.propose.done });
      onClose();
      onDone();
      return;
    }
    const atText = problems.find(({ path }) => path[0] === 'text')?.message;
    dispatch({ type: 'sent', keys: [KEY] });
    dispatch({ type: 'refused', keys: [KEY], refusals: atText ? { [KEY]: atText } : {} });
    setRest(problems.map(({ message }) => message));
  };

  return (
    <Modal opened onClose={onClose} title={texts.propose.title} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack gap="sm">
          <p>{texts.propose.text}</p>
          <b>{name}</b>
          {rest.map((message) => (
            <Notice key={message} tone="bad">
              {message}
            </Notice>
          ))}
          <div className={classes.words} data-autofocus>
            <TargetField
              label={texts.propose.words}
              cell={cell}
              read={read}
              place={{ row: 0, col: 0, key: KEY }}
              boxed
              onType={(text) => {
                setChosen(null);
                dispatch({ type: 'typed', texts: { [KEY]: text } });
              }}
              onChoose={setChosen}
              onSettle={() => dispatch({ type: 'settled', key: KEY })}
              onUndo={() => dispatch({ type: 'undone', key: KEY })}
            />
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={fetching} disabled={cell.text.trim() === ''}>
              {texts.propose.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
