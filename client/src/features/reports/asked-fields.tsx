import { cellOf } from '#lib/cell-drafts.ts';
import { printWithUnit } from '#lib/numbers.ts';
import { texts } from '#lib/texts/reports.ts';
import { Contested } from '#ui/contested.tsx';
import { isOfWhole, readAsked, runningTotal, totalOf, WHOLE } from './asked-parts.ts';
import { askedCell, choiceKey, partKey } from './figure-keys.ts';
import numbers from './number-field.module.css';
import { NumberField } from './number-field.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

interface Props {
  row: ReportRow;
  index: number;
  report: ReportDrafts;
}

/** The fields of a figure that is asked in parts: one for each quarter, share or deadline. */
export function AskedFields({ row, index, report: { drafts, dispatch } }: Props) {
  const { form, parts } = row.asked;
  return (
    <>
      <div className={form === 'DATES' ? classes.days : classes.parts}>
        {parts.map(({ key: name, label }, col) => {
          const key = partKey(row.indicator.id, askedCell(name));
          return (
            <div key={key}>
              <NumberField
                name={texts.cell(row.indicator.name, label)}
                label={label}
                unit={isOfWhole(row) ? '%' : null}
                cell={cellOf(drafts, key)}
                read={readAsked(row, name, drafts)}
                place={{ row: index, col, key }}
                onType={(text) => dispatch({ type: 'typed', texts: { [key]: text, [choiceKey(key)]: '' } })}
                onChoose={(value) => dispatch({ type: 'typed', texts: { [choiceKey(key)]: value } })}
                onSettle={() => dispatch({ type: 'settled', key })}
                onUndo={() => dispatch({ type: 'undone', key })}
              />
              <Contested drafts={drafts} cell={[key, choiceKey(key)]} dispatch={dispatch} />
            </div>
          );
        })}
      </div>
      <Below row={row} report={{ drafts }} />
    </>
  );
}

/** How a day is typed, what the shares make so far, and the whole that was reported before the parts. */
function Below({ row, report: { drafts } }: { row: ReportRow; report: Pick<ReportDrafts, 'drafts'> }) {
  const total = runningTotal(row, drafts);
  const isDone = totalOf(row, drafts) === WHOLE;
  const whole = isWholeOnly(row) ? row.figure?.display : null;
  return (
    <>
      {row.asked.form === 'DATES' ? <div className={classes.remark}>{texts.parts.dayHint}</div> : null}
      {total === null ? null : (
        <output className={isDone ? classes.remark : numbers.question}>
          {isDone ? texts.parts.whole : texts.parts.total(printWithUnit(total, '%'))}
        </output>
      )}
      {whole ? <div className={classes.remark}>{texts.parts.known(whole)}</div> : null}
    </>
  );
}

function isWholeOnly({ figure }: ReportRow): boolean {
  if (!figure || figure.parts) return false;
  return [figure.value, figure.numerator, figure.achieved, figure.grade].some((measure) => measure !== null);
}
