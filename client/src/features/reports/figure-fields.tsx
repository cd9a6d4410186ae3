import { lazy, type ReactNode, Suspense } from 'react';
import { cellOf } from '#lib/cell-drafts.ts';
import { ratioInWords } from '#lib/percent.ts';
import { Contested } from '#ui/contested.tsx';
import { choiceKey, type NumberPart as NumberPartName, partKey, statusText } from './figure-keys.ts';
import numbers from './number-field.module.css';
import { NumberField } from './number-field.tsx';
import classes from './report-form.module.css';
import { type ReportRow, readPart } from './report-row.ts';
import { texts } from './texts/index.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

/** Few indicators are asked in parts. */
const AskedFields = lazy(async () => ({ default: (await import('./asked-fields.tsx')).AskedFields }));

interface FigureFieldsProps {
  row: ReportRow;
  index: number;
  report: ReportDrafts;
  /** How what is typed stands against the target; on the line of the quotient, else under the field. */
  verdict: ReactNode;
}

/** The fields in which a figure is typed: an amount, two operands, a status, a grade, or the parts that are asked for. */
export function FigureFields(props: FigureFieldsProps) {
  if (props.row.asked.form === 'RATIO') return <RatioFields {...props} />;
  return (
    <>
      <LoneField {...props} />
      {props.verdict}
    </>
  );
}

function LoneField(props: FigureFieldsProps) {
  switch (props.row.asked.form) {
    case 'STATUS':
      return <StatusField {...props} />;
    case 'GRADE':
      return <GradeField {...props} />;
    case 'TIMES':
    case 'SHARES':
    case 'DATES':
      return (
        <Suspense>
          <AskedFields row={props.row} index={props.index} report={props.report} />
        </Suspense>
      );
    case 'NONE':
    case 'RATIO':
      return null;
    case 'VALUE':
      return <NumberPart {...props} part="value" col={0} label={null} unit={props.row.indicator.unitOfMeasure} />;
  }
}

interface NumberPartProps extends FigureFieldsProps {
  part: NumberPartName;
  col: number;
  label: string | null;
  unit: string | null;
}

function NumberPart({ row, index, report, part, col, label, unit }: NumberPartProps) {
  const key = partKey(row.indicator.id, part);
  const { dispatch, drafts } = report;
  return (
    <>
      <NumberField
        name={texts.cell(row.indicator.name, label ?? texts.now)}
        label={label}
        unit={unit}
        cell={cellOf(drafts, key)}
        read={readPart(row, part, drafts)}
        place={{ row: index, col, key }}
        onType={(text) => dispatch({ type: 'typed', texts: { [key]: text, [choiceKey(key)]: '' } })}
        onChoose={(value) => dispatch({ type: 'typed', texts: { [choiceKey(key)]: value } })}
        onSettle={() => dispatch({ type: 'settled', key })}
        onUndo={() => dispatch({ type: 'undone', key })}
      />
      <Contested drafts={drafts} cell={[key, choiceKey(key)]} dispatch={dispatch} />
    </>
  );
}

/** Numerator and denominator are what is reported; the percentage is worked out under them as one types. */
function RatioFields(props: FigureFieldsProps) {
  const { indicator } = props.row;
  const numerator = readPart(props.row, 'numerator', props.report.drafts);
  const denominator = readPart(props.row, 'denominator', props.report.drafts);
  const isHalf = (numerator.state === 'empty') !== (denominator.state === 'empty');
  return (
    <div className={classes.ratio}>
      <NumberPart {...props} part="numerator" col={0} label={indicator.numeratorName ?? texts.numerator} unit={null} />
      <NumberPart
        {...props}
        part="denominator"
        col={1}
        label={indicator.denominatorName ?? texts.denominator}
        unit={null}
      />
      <div className={classes.quotient}>
        {props.verdict}
        <output>
          {numerator.state === 'value' && denominator.state === 'value'
            ? texts.ratio(ratioInWords(numerator.value, denominator.value, indicator.unitOfMeasure) ?? texts.notArising)
            : null}
          {isHalf ? <span className={numbers.question}>{texts.needPair}</span> : null}
        </output>
      </div>
    </div>
  );
}

function StatusField({ row, index, report }: FigureFieldsProps) {
  const key = partKey(row.indicator.id, 'achieved');
  const cell = cellOf(report.drafts, key);
  const status = statusText(cell.text);
  const set = (next: 'yes' | 'no') => report.dispatch({ type: 'typed', texts: { [key]: status === next ? '' : next } });
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
      <Contested drafts={report.drafts} cell={[key]} dispatch={report.dispatch} inWords={inWords} />
      {cell.refusal ? <span className={numbers.refusal}>{cell.refusal}</span> : null}
    </fieldset>
  );
}

const inWords = (status: string): string =>
  status === '' ? '' : status === 'yes' ? texts.achieved : texts.notAchieved;

/** One of the grades of the scale; in the official's words where no scale is known. */
function GradeField({ row, index, report }: FigureFieldsProps) {
  const key = partKey(row.indicator.id, 'grade');
  const cell = cellOf(report.drafts, key);
  const { grades } = row.asked;
  const type = (text: string) => report.dispatch({ type: 'typed', texts: { [key]: text } });
  const field = {
    ...{ className: numbers.input, value: cell.text, 'aria-label': texts.cell(row.indicator.name, texts.now) },
    ...{ 'data-row': index, 'data-col': 0, 'data-key': key },
    onBlur: () => report.dispatch({ type: 'settled', key }),
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
      </span>
      <Contested drafts={report.drafts} cell={[key]} dispatch={report.dispatch} />
      {cell.refusal ? <span className={numbers.refusal}>{cell.refusal}</span> : null}
    </div>
  );
}
