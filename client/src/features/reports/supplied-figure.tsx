import { isSameFigure, type PlainFigure } from '@dich/measure/same-figure';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';

interface Props {
  row: Pick<ReportRow, 'supplied'>;
  typed: PlainFigure | null;
  /** What is written as the reason. */
  note: string | null;
}

/** Of a row that is only asked for: where its number comes from, and what to do where what is typed differs. */
export function SuppliedRemark({ row, typed, note }: Props) {
  const { supplied } = row;
  if (!supplied) return null;
  const { regime, display } = supplied;
  const differs = typed !== null && isSameFigure(typed, supplied) === false;
  return (
    <>
      <div className={classes.remark}>
        {display === null ? texts.supplied.notThere(regime.name) : texts.supplied.told(regime.name, display)}
      </div>
      {differs ? (
        <div className={classes.warning}>{note?.trim() ? texts.supplied.differs : texts.supplied.wantsNote}</div>
      ) : null}
    </>
  );
}
