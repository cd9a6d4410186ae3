import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useReducer, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/targets/gql.ts';
import { cellDrafts, cellOf, openDrafts, sentCells } from '#lib/cell-drafts.ts';
import { useFrame } from '#lib/frame.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import type { Proposable } from './proposable.tsx';
import { readWords } from './reading.ts';
import { TargetField } from './target-field.tsx';
import classes from './targets-page.module.css';
import { texts } from './texts/index.ts';

const RegisterProposal = graphql(`
  mutation RegisterProposal($input: RegisterProposalInput!) {
    registerProposal(input: $input) { target { id } userErrors { code path message } }
  }
`);

const ScaleOfIndicator = graphql(`
  query ScaleOfIndicator($id: ID!) { indicator(id: $id) { id grades { name also } } }
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
  const register = useVerb(RegisterProposal);
  const [drafts, dispatch] = useReducer(cellDrafts, null, () => openDrafts({ [KEY]: proposed ?? '' }, {}));
  const [chosen, setChosen] = useState<number | null>(null);
  const cell = cellOf(drafts, KEY);
  const [{ data }] = useQuery({ query: ScaleOfIndicator, variables: { id: indicator.id } });
  const { name, unitOfMeasure, direction } = indicator;
  const grades = data?.indicator?.grades ?? null;
  const read = readWords(cell.text, { indicator: name, unitOfMeasure, direction, grades, level: unit.level }, chosen);

  const send = async () => {
    const answer = await register.send({
      ...{ planId, indicatorId: indicator.id, text: cell.text },
      ...(chosen === null ? {} : { chosenReading: chosen }),
    });
    if (answer.problems === null) {
      notifications.show({ color: 'green', message: texts.propose.done });
      onClose();
      onDone();
      return;
    }
    const atText = answer.problems.find(({ path }) => path[0] === 'text')?.message;
    dispatch({ type: 'sent', cells: sentCells(drafts, [KEY]) });
    dispatch({ type: 'refused', keys: [KEY], refusals: atText ? { [KEY]: atText } : {} });
  };

  return (
    <Modal opened onClose={onClose} title={texts.propose.title} size="lg">
      <FormFrame
        {...register}
        fields={['text']}
        submit={texts.propose.submit}
        disabled={cell.text.trim() === ''}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        onCancel={onClose}
      >
        <p>{texts.propose.text}</p>
        <b>{name}</b>
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
      </FormFrame>
    </Modal>
  );
}
