import { type KeyboardEvent, useId, useRef } from 'react';
import { type Cell, isUnsaved } from '#lib/cell-drafts.ts';
import { unitInWords } from '#lib/numbers.ts';
import { texts as common } from '#lib/texts/index.ts';
import { CellMark } from '#ui/cell-mark.tsx';
import type { FigureRead } from './figure-text.ts';
import classes from './number-field.module.css';
import { texts } from './texts/index.ts';

interface NumberFieldProps {
  /** What assistive technology calls it. */
  name: string;
  /** Shown above the field; a lone value needs none. */
  label?: string | null;
  unit?: string | null;
  cell: Cell;
  read: FigureRead;
  place: { row: number; col: number; key: string };
  onType: (text: string) => void;
  onChoose: (value: string) => void;
  onSettle: () => void;
  onUndo: () => void;
}

/** A figure as officials write it. What can be read in two ways is refused with the question, never guessed. */
export function NumberField(props: NumberFieldProps) {
  const { name, label, unit, cell, read, place } = props;
  const [below, mark] = [useId(), useId()];
  const entered = useRef(cell.text);
  const refusal = cell.refusal ?? (read.state === 'refused' ? read.message : null);
  const candidates = cell.refusal === null && read.state === 'refused' ? read.candidates : [];

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const choice = event.altKey && /^[1-9]$/.test(event.key) ? candidates[Number(event.key) - 1] : undefined;
    if (choice !== undefined) {
      event.preventDefault();
      props.onChoose(choice);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      props.onUndo();
    } else if (event.key === 'Escape' && cell.text !== entered.current) {
      event.preventDefault();
      props.onType(entered.current);
    }
  };
  const tone =
    refusal === null
      ? isUnsaved(cell)
        ? classes.unsaved
        : ''
      : candidates.length > 0
        ? classes.asked
        : classes.refused;

  return (
    <div className={classes.field}>
      {label ? <span className={classes.label}>{label}</span> : null}
      <span className={`${classes.box} ${tone}`}>
        <input
          className={classes.input}
          aria-label={name}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? mark : below}
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          value={cell.text}
          data-row={place.row}
          data-col={place.col}
          data-key={place.key}
          onFocus={() => {
            entered.current = cell.text;
          }}
          onChange={(event) => props.onType(event.target.value)}
          onBlur={props.onSettle}
          onKeyDown={onKeyDown}
        />
        {unit ? <span className={classes.unit}>{unitInWords(unit)}</span> : null}
        <CellMark cell={cell} id={mark} />
      </span>
      {refusal === null && read.state === 'value' && !read.exact ? (
        <span className={classes.label}>{texts.countedAs(plainly(read.value))}</span>
      ) : null}
      {refusal === null ? null : (
        <div className={classes.below} id={below} role="status">
          <span className={candidates.length > 0 ? classes.question : classes.refusal}>
            {cell.refusal === null ? refusal : `${common.cell.refused} ${refusal}`}
          </span>
          {candidates.length > 0 ? (
            <div className={classes.choices}>
              {texts.candidates}
              {candidates.map((value, index) => (
                <button key={value} type="button" className={classes.choice} onClick={() => props.onChoose(value)}>
                  <kbd>{index + 1}</kbd>
                  {plainly(value)}
                </button>
              ))}
            </div>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** A number that cannot be read in two ways again: no thousands are set apart. */
const plainly = (value: string): string => value.replace('.', ',');
