import { ActionIcon, Checkbox, MultiSelect, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, memo } from 'react';
import type { PlanLine } from './member-boxes.tsx';
import type { Row, RowAct } from './paragraph-rows.ts';
import classes from './plan-edit.module.css';
import { words } from './texts/words.ts';

const said = words.paragraph;

interface Props {
  row: Row;
  act: (act: RowAct) => void;
  /** Its place, from 1. */
  number: number;
  isFirst: boolean;
  isLast: boolean;
  /** Whether it can state indicators of the plan. */
  mayState: boolean;
  lines: readonly PlanLine[];
  error?: string;
}

/**
 * One paragraph: its words, whether it is a heading, which targets it states. Shift+Enter breaks a line within it. It
 * stands still while another is typed in.
 */
export const ParagraphRow = memo(function ParagraphRow({
  row,
  act,
  number,
  isFirst,
  isLast,
  mayState,
  lines,
  error,
}: Props) {
  const { key, text, heading, indicatorIds } = row;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    if (event.key === 'Enter' && !(event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)) {
      event.preventDefault();
      act({ type: 'pasted', key, from, to, text: '\n' });
    }
    if (event.key === 'Backspace' && to === 0 && !isFirst) {
      event.preventDefault();
      act({ type: 'joined', key });
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n\v]/.test(pasted.trim())) return;
    event.preventDefault();
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    act({ type: 'pasted', key, from, to, text: pasted });
  };
  return (
    <fieldset className={classes.paragraph} aria-label={said.nth(number)}>
      <Textarea
        autosize
        minRows={1}
        data-row={key}
        aria-label={said.words(number)}
        error={error}
        value={text}
        onChange={(event) => act({ type: 'typed', key, change: { text: event.currentTarget.value } })}
        {...{ onKeyDown, onPaste }}
      />
      <div className={classes.acts}>
        <Checkbox
          label={said.heading}
          checked={heading}
          onChange={() => act({ type: 'typed', key, change: { heading: !heading } })}
        />
        <ActionIcon
          variant="subtle"
          aria-label={said.up(number)}
          disabled={isFirst}
          onClick={() => act({ type: 'moved', key, by: -1 })}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={said.down(number)}
          disabled={isLast}
          onClick={() => act({ type: 'moved', key, by: 1 })}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={said.remove(number)} onClick={() => act({ type: 'removed', key })}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      {mayState && !heading ? (
        <MultiSelect
          className={classes.statedChoice}
          size="xs"
          searchable
          aria-label={said.choose(number)}
          placeholder={indicatorIds.length === 0 ? said.chooseHint : undefined}
          nothingFoundMessage={said.noneFound}
          data={lines.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...indicatorIds]}
          onChange={(chosen) => act({ type: 'typed', key, change: { indicatorIds: chosen } })}
        />
      ) : null}
    </fieldset>
  );
});
