import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useEffect, useReducer, useRef, useState } from 'react';
import type { ParagraphFieldsFragment, PlanSection } from '#gql/plans/graphql.ts';
import type { Problem } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useAct } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { Notice } from '#ui/states.tsx';
import { ChangedSince } from './changed-since.tsx';
import type { PlanLine } from './member-boxes.tsx';
import { ParagraphRow } from './paragraph-row.tsx';
import { actOnRows, paragraphsOf, placedAtRows, type Row, rowsOf, saidRows } from './paragraph-rows.ts';
import classes from './plan-edit.module.css';
import { words } from './texts/words.ts';
import type { PlanEdits } from './use-plan-edits.ts';

const said = words.paragraph;

interface Props {
  label: string;
  section: PlanSection;
  objectiveId: string | null;
  /** What is written there now. */
  kept: readonly ParagraphFieldsFragment[];
  lines: readonly PlanLine[];
  edits: Pick<PlanEdits, 'saveParagraphs'>;
  onClose: () => void;
}

const inWords = (kept: Props['kept']): string => kept.map(({ text }) => text).join('\n');

/** All paragraphs of one place, written as in a word processor: Enter begins the next, a pasted text becomes several. */
export function ParagraphsForm({ label, section, objectiveId, kept, lines, edits, onClose }: Props) {
  const [opened] = useState(kept);
  const [state, act] = useReducer(actOnRows, kept, rowsOf);
  const [refused, setRefused] = useState<{ problems: readonly Problem[]; sent: readonly Row[] }>();
  const { act: send, isBusy } = useAct();
  const place = useRef<HTMLFormElement>(null);
  const { rows, removed, caret } = state;
  const written = paragraphsOf(saidRows(rows));
  const isTyped = JSON.stringify(written) !== JSON.stringify(paragraphsOf(saidRows(rowsOf(opened).rows)));
  const { errors, rest } = placedAtRows(refused?.problems ?? [], refused?.sent ?? []);

  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  useEffect(() => {
    if (!caret) return;
    const text = place.current?.querySelector<HTMLTextAreaElement>(`[data-row="${caret.key}"]`);
    text?.focus();
    text?.setSelectionRange(caret.at, caret.at);
  }, [caret]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isTyped) return onClose();
    const { problems } = await send(edits.saveParagraphs({ section, objectiveId, paragraphs: written }));
    if (problems === null) onClose();
    else setRefused({ problems, sent: saidRows(rows) });
  };

  return (
    <FormFrame
      ref={place}
      inline
      {...{ label, isBusy, problems: rest, fields: [], onCancel: onClose, losesWords: () => isTyped }}
      submit={written.length === 0 && opened.length > 0 ? said.saveNone : common.save}
      onSubmit={(event) => void save(event)}
    >
      <p className={classes.remark}>
        <b>{label}.</b> {said.text}
      </p>
      <ChangedSince parts={inWords(opened) === inWords(kept) ? [] : [{ label, text: inWords(kept) }]} />
      {rows.map((row, index) => (
        <ParagraphRow
          key={row.key}
          {...{ row, act, lines }}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          mayState={section === 'OBJECTIVES' && objectiveId !== null}
          error={errors.get(row.key)}
        />
      ))}
      {removed ? (
        <Notice
          actions={
            <Button size="xs" variant="default" onClick={() => act({ type: 'putBack' })}>
              {said.putBack}
            </Button>
          }
        >
          {said.removed(removed.row.text)}
        </Notice>
      ) : null}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => act({ type: 'added' })}
        >
          {said.addRow}
        </Button>
      </div>
    </FormFrame>
  );
}
