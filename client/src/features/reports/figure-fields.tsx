import type { ReactNode } from 'react';
import { cellOf, editsOf } from '#lib/cell-drafts.ts';
import { later } from '#lib/later.tsx';
import { Contested } from '#ui/contested.tsx';
import { choiceKey, type NumberPart as NumberPartName, partKey } from './figure-keys.ts';
import numbers from './number-field.module.css';
import { NumberField } from './number-field.tsx';
import classes from './report-form.module.css';
import { type ReportRow, readPart } from './report-row.ts';
import { texts } from './texts/index.ts';
import type { TypedFigures } from './use-report-drafts.ts';

/** Few indicators are asked in parts, by status or by grade. */
const AskedFields = later(async () => (await import('./asked-fields.tsx')).AskedFields);
const StatusField = later(async () => (await import('./chosen-fields.tsx')).StatusField);
const GradeField = later(async () => (await import('./chosen-fields.tsx')).GradeField);

/** What operands make is worked out once there are two. */
const Quotient = later(async () => (await import('./quotient.tsx')).Quotient);

interface FigureFieldsProps {
  row: ReportRow;
  index: number;
  typed: TypedFigures;
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
      return <AskedFields row={props.row} index={props.index} typed={props.typed} />;
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

function NumberPart({ row, index, typed: { drafts, dispatch }, part, col, label, unit }: NumberPartProps) {
  const key = partKey(row.indicator.id, part);
  const cell = cellOf(drafts, key);
  return (
    <>
      <NumberField
        name={texts.cell(row.indicator.name, label ?? texts.now)}
        label={label}
        unit={unit}
        cell={cell}
        read={readPart(row, part, drafts)}
        place={{ row: index, col, key }}
        {...editsOf(dispatch, key, choiceKey(key))}
      />
      <Contested cell={cell} keys={[key, choiceKey(key)]} dispatch={dispatch} />
    </>
  );
}

/** Numerator and denominator are what is reported; the percentage is worked out under them as one types. */
function RatioFields(props: FigureFieldsProps) {
  const { indicator } = props.row;
  const numerator = readPart(props.row, 'numerator', props.typed.drafts);
  const denominator = readPart(props.row, 'denominator', props.typed.drafts);
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
          {numerator.state === 'value' && denominator.state === 'value' ? (
            <Quotient of={[numerator.value, denominator.value]} unit={indicator.unitOfMeasure} />
          ) : null}
          {isHalf ? <span className={numbers.question}>{texts.needPair}</span> : null}
        </output>
      </div>
    </div>
  );
}
