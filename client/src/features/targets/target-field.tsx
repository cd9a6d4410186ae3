import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Cell } from '#lib/cell-drafts.ts';
import { isUnsaved } from '#lib/cell-drafts.ts';
import { type WordsShown } from './reading.ts';
import classes from './target-field.module.css';
import { texts } from './texts/index.ts';

interface TargetFieldProps {
  label: string;
  cell: Cell;
  read: WordsShown;
  /** Where it stands in its grid, for movement and pasting. */
  place: { row: number; col: number; key: string };
  placeholder?: string;
  /** What is in force or proposed, in words, under the reading. */
  remark?: string | null;
  boxed?: boolean;
  opensLeft?: boolean;
  /** What somebody else has put there meanwhile. */
  contested?: ReactNode;
  /** How the words in force came about; null or left out: there is nothing to tell. */
  onHistory?: (() => void) | null;
  onType: (text: string) => void;
  onChoose: (reading: number) => void;
  onSettle: () => void;
  onUndo: () => void;
}

/**
 * A target typed as the decision words it. Under the text stands what it takes to reach it; where the words can be read
 * in several ways the question and the ways, chosen with Alt and a number or with Tab and Enter.
 */
export function TargetField(props: TargetFieldProps) {
  const { label, cell, read, place, placeholder, remark, boxed = false, opensLeft = false, onHistory = null } = props;
  const [isFocused, setIsFocused] = useState(false);
  const below = useId();
  const hasBelow =
    cell.refusal !== null ||
    read.explanation !== null ||
    read.question !== null ||
    Boolean(remark) ||
    onHistory !== null;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey && /^[1-9]$/.test(event.key) && read.candidates[Number(event.key) - 1]) {
      event.preventDefault();
      props.onChoose(Number(event.key) - 1);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      props.onUndo();
    } else if (event.key === 'Escape') {
      event.currentTarget.blur();
    }
  };
  const state = [
    isUnsaved(cell) ? classes.unsaved : '',
    read.question !== null && read.target === null ? classes.asked : '',
    cell.refusal !== null ? classes.refused : '',
  ].join(' ');

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches whether the focus is inside
    <div
      data-cell=""
      className={`${classes.field} ${boxed ? classes.boxed : ''} ${opensLeft ? classes.toLeft : ''}`}
      onFocus={() => setIsFocused(true)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setIsFocused(false);
        props.onSettle();
      }}
    >
      <input
        className={`${classes.input} ${state}`}
        aria-label={label}
        aria-invalid={cell.refusal !== null || (read.question !== null && read.target === null)}
        aria-describedby={isFocused && hasBelow ? below : undefined}
        value={cell.text}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        data-row={place.row}
        data-col={place.col}
        data-key={place.key}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.printed} aria-hidden>
        {cell.text}
      </span>
      {props.contested}
      {isFocused && hasBelow ? (
        <div className={classes.below} id={below} aria-live="polite">
          {cell.refusal ? <div className={classes.refusal}>{cell.refusal}</div> : null}
          {read.question ? <div className={classes.question}>{read.question}</div> : null}
          {read.candidates.length > 0 ? <Choices read={read} onChoose={props.onChoose} /> : null}
          {read.explanation}
          {remark ? <div className={classes.now}>{remark}</div> : null}
          {onHistory ? (
            <button type="button" className={classes.history} onClick={onHistory}>
              {texts.history.open}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function Choices({ read, onChoose }: { read: WordsShown; onChoose: (reading: number) => void }) {
  return (
    <div className={classes.choices}>
      {texts.choose}
      {read.candidates.map((candidate, index) => (
        <button key={candidate.text} type="button" className={classes.choice} onClick={() => onChoose(index)}>
          <kbd>{index + 1}</kbd>
          <span>
            {candidate.text}
            <small>{candidate.reason}</small>
          </span>
        </button>
      ))}
    </div>
  );
}
