import { cellOf, editsOf } from '#lib/cell-drafts.ts';
import { printWithUnit } from '#lib/numbers.ts';
import { Contested } from '#ui/contested.tsx';
import { isOfWhole, readAsked, runningTotal, totalOf, WHOLE } from './asked-parts.ts';
import { askedCell, choiceKey, partKey, statusText } from './figure-keys.ts';
import numbers from './number-field.module.css';
import { NumberField } from './number-field.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';
import type { TypedFigures } from './use-report-drafts.ts';

interface Props {
  row: ReportRow;
  index: number;
  typed: TypedFigures;
}

/** The fields of a figure that is asked in parts: one for each quarter, share or deadline. */
export function AskedFields({ row, index, typed }: Props) {
  const { drafts, dispatch } = typed;
  const { form, parts } = row.asked;
  return (
    <>
      <div className={form === 'DATES' ? classes.days : classes.parts}>
        {parts.map(({ key: name, label }, col) => {
          const key = partKey(row.indicator.id, askedCell(name));
          const cell = cellOf(drafts, key);
          return (
            <div key={key}>
              <NumberField
                name={texts.cell(row.indicator.name, label)}
                label={label}
                unit={isOfWhole(row) ? '%' : null}
                cell={cell}
                read={readAsked(row, name, drafts)}
                place={{ row: index, col, key }}
                {...editsOf(dispatch, key, choiceKey(key))}
              />
              <Contested cell={cell} keys={[key, choiceKey(key)]} dispatch={dispatch} />
            </div>
          );
        })}
      </div>
      <Below row={row} typed={typed} />
    </>
  );
}

/** How a day is typed, what the shares make so far, and the whole that is held beside the parts. */
function Below({ row, typed }: Omit<Props, 'index'>) {
  const total = runningTotal(row, typed.drafts);
  const isDone = totalOf(row, typed.drafts) === WHOLE;
  return (
    <>
      {row.asked.form === 'DATES' ? <div className={classes.remark}>{texts.parts.dayHint}</div> : null}
      {total === null ? null : (
        <output className={isDone ? classes.remark : numbers.question}>
          {isDone ? texts.parts.whole : texts.parts.total(printWithUnit(total, '%'))}
        </output>
      )}
      <Whole row={row} typed={typed} />
    </>
  );
}

/** Where a whole is held of what is asked in parts, it is told, and can be taken away. */
function Whole({ row, typed: { drafts, dispatch } }: Omit<Props, 'index'>) {
  const { id, name } = row.indicator;
  const cells = WHOLE_CELLS.map((part) => cellOf(drafts, partKey(id, part)));
  const held = cells.map(({ text }) => text).filter((text) => text.trim() !== '');
  const refused = cells.find(({ refusal }) => refusal !== null)?.refusal;
  const clear = () =>
    dispatch({ type: 'typed', texts: Object.fromEntries(WHOLE_CELLS.map((part) => [partKey(id, part), ''])) });
  return (
    <>
      {held.length > 0 ? (
        <div className={classes.remark}>
          {texts.parts.known(isStatusHeld(cells[0]?.text) ? statusOf(cells[0]?.text) : held.join('/'))}{' '}
          <button type="button" className={classes.clear} aria-label={texts.parts.clearOf(name)} onClick={clear}>
            {texts.parts.clear}
          </button>
        </div>
      ) : null}
      {refused ? <div className={numbers.refusal}>{refused}</div> : null}
      {WHOLE_CELLS.map((part) => (
        <Contested key={part} cell={cellOf(drafts, partKey(id, part))} keys={[partKey(id, part)]} dispatch={dispatch} />
      ))}
    </>
  );
}

const WHOLE_CELLS = ['achieved', 'value', 'numerator', 'denominator', 'grade'] as const;
const isStatusHeld = (text = ''): boolean => statusText(text) !== '';
const statusOf = (text = ''): string => (statusText(text) === 'yes' ? texts.achieved : texts.notAchieved);
