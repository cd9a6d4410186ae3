import { useId } from 'react';
import { cellOf } from '#lib/cell-drafts.ts';
import { texts as common } from '#lib/texts/index.ts';
import { CellMark } from '#ui/cell-mark.tsx';
import { Contested } from '#ui/contested.tsx';
import { partKey, statusText } from './figure-keys.ts';
import numbers from './number-field.module.css';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';
import type { TypedFigures } from './use-report-drafts.ts';

interface Props {
  row: ReportRow;
  /** The row's place in the form. */
  index: number;
  typed: TypedFigures;
}

/** Whether it was achieved; pressed again, what was said is taken back. */
export function StatusField({ row, index, typed }: Props) {
  const key = partKey(row.indicator.id, 'achieved');
  const cell = cellOf(typed.drafts, key);
  const status = statusText(cell.text);
  const set = (next: 'yes' | 'no') => typed.dispatch({ type: 'typed', texts: { [key]: status === next ? '' : next } });
  return (
    <fieldset className={classes.status}>
      <legend>{texts.cell(row.indicator.name, texts.now)}</legend>
      {(['yes', 'no'] as const).map((choice, col) => (
        <button
          key={choice}
          type="button"
          aria-pressed={status === choice}
          className={status === choice ? classes[choice] : undefined}
          data-row={index}
          data-col={col}
          data-key={key}
          onClick={() => set(choice)}
        >
          {inWords(choice)}
        </button>
      ))}
      <CellMark cell={cell} />
      <Contested cell={cell} keys={[key]} dispatch={typed.dispatch} inWords={inWords} />
      {cell.refusal ? <span className={numbers.refusal}>{`${common.cell.refused} ${cell.refusal}`}</span> : null}
    </fieldset>
  );
}

const inWords = (status: string): string =>
  status === '' ? '' : status === 'yes' ? texts.achieved : texts.notAchieved;

/** One of the grades of the scale; in the official's words where no scale is known. */
export function GradeField({ row, index, typed }: Props) {
  const key = partKey(row.indicator.id, 'grade');
  const cell = cellOf(typed.drafts, key);
  const { grades } = row.asked;
  const mark = useId();
  const type = (text: string) => typed.dispatch({ type: 'typed', texts: { [key]: text } });
  const field = {
    ...{ className: numbers.input, value: cell.text, 'aria-label': texts.cell(row.indicator.name, texts.now) },
    ...{ 'data-row': index, 'data-col': 0, 'data-key': key, 'aria-describedby': mark },
    onBlur: () => typed.dispatch({ type: 'settled', key }),
  };
  return (
    <div className={numbers.field}>
      <span className={numbers.box}>
        {grades.length > 0 ? (
          <select {...field} onChange={(event) => type(event.target.value)}>
            {['', ...grades, ...(grades.includes(cell.text) ? [] : [cell.text])]
              .filter((grade, place) => place === 0 || grade !== '')
              .map((grade) => (
                <option key={grade} value={grade}>
                  {grade === '' ? texts.chooseGrade : grade}
                </option>
              ))}
          </select>
        ) : (
          <input {...field} autoComplete="off" onChange={(event) => type(event.target.value)} />
        )}
        <CellMark cell={cell} id={mark} />
      </span>
      <Contested cell={cell} keys={[key]} dispatch={typed.dispatch} />
      {cell.refusal ? <span className={numbers.refusal}>{`${common.cell.refused} ${cell.refusal}`}</span> : null}
    </div>
  );
}
