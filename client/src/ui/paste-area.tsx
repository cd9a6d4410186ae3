import { type ClipboardEvent, type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from 'react';
import { type CellAction, type CellDrafts, cellOf } from '#lib/cell-drafts.ts';
import { asSeen } from '#lib/clipboard.ts';
import { type EnterGoes, moveOnKey, type PastedBlock, pastedBlock } from '#lib/grid-keys.ts';
import { later } from '#lib/later.tsx';
import type { PastedCell } from '#lib/paste-plan.ts';

/** Fetched by whoever pastes a block. */
const PastePreview = later(async () => (await import('./paste-preview.tsx')).PastePreview);

interface Props {
  rowNames: readonly string[];
  columnNames?: readonly string[];
  drafts: CellDrafts;
  dispatch: (action: CellAction) => void;
  /** The key of the reading that was chosen of a field's text: a pasted text has none yet. */
  choiceKey: (key: string) => string;
  meant?: (key: string, text: string) => string | null;
  /** A text of a field as it is read, where it is a code. */
  inWords?: (text: string) => string;
  /** Where Enter leads. Left out: down the column, as in a sheet. */
  enterGoes?: EnterGoes;
  className?: string | undefined;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** A grid of fields: keys move in it; a pasted block is shown before and after, and then taken as one change. */
export function PasteArea(props: Props) {
  const { drafts, dispatch, choiceKey, meant = (_, text) => text, inWords = (text) => text } = props;
  const [block, setBlock] = useState<PastedBlock | null>(null);
  const pastes = useRef(0);

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const pasted = pastedBlock(event);
    if (!pasted) return;
    pastes.current += 1;
    setBlock(pasted);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented) return;
    const { key } = event.target instanceof HTMLElement ? event.target.dataset : {};
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isUndo || key === undefined || cellOf(drafts, key).pasted === null) return moveOnKey(event, props.enterGoes);
    event.preventDefault();
    dispatch({ type: 'undone', key });
  };
  const close = () => {
    setBlock(null);
    block?.field.focus();
  };
  const take = (cells: readonly PastedCell[]) => {
    const entries = cells.flatMap(({ key, after }) => [
      [key, after],
      [choiceKey(key), ''],
    ]);
    dispatch({ type: 'pasted', texts: Object.fromEntries(entries) });
    close();
  };
  return (
    <>
      {block ? (
        <PastePreview
          key={pastes.current}
          block={block}
          grid={{
            rowNames: props.rowNames,
            columnNames: props.columnNames ?? [],
            keyAt: block.keyAt,
            textOf: (key) => asSeen(cellOf(drafts, key).text).trim(),
            meant,
          }}
          inWords={inWords}
          onTake={take}
          onClose={close}
        />
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move between the fields inside */}
      <div ref={props.ref} className={props.className} onKeyDown={onKeyDown} onPaste={onPaste}>
        {props.children}
      </div>
    </>
  );
}
