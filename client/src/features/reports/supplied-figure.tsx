import { isSameFigure, type PlainFigure } from '@dich/measure/same-figure';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';

interface Props {
  row: Pick<ReportRow, 'supplied' | 'askedElsewhere'>;
  typed: PlainFigure | null;
  /** What is written as the reason. */
  note: string | null;
}

/**
 * What the sender has said under another regime: of a row that is only asked for where its number comes from, of one that
 * counts what was said where it is asked; and what to do where what is typed differs.
 */
export function SuppliedRemark({ row: { supplied, askedElsewhere }, typed, note }: Props) {
  const differs = (said: PlainFigure): boolean => typed !== null && isSameFigure(typed, said) === false;
  const isNoted = Boolean(note?.trim());
  const other = askedElsewhere.filter(differs);
  return (
    <>
      {supplied ? (
        <div className={classes.remark}>
          {supplied.display === null
            ? texts.supplied.notThere(supplied.regime.name)
            : texts.supplied.told(supplied.regime.name, supplied.display)}
        </div>
      ) : null}
      {supplied && differs(supplied) ? (
        <div className={classes.warning}>{isNoted ? texts.supplied.differs : texts.supplied.wantsNote}</div>
      ) : null}
      {other.map(({ regime, wholePeriod, display }) => (
        <div key={`${regime.id} ${wholePeriod?.id}`} className={classes.warning}>
          {wholePeriod
            ? texts.supplied.askedOfWhole(regime.name, wholePeriod.label, display)
            : texts.supplied.asked(regime.name, display)}{' '}
          {isNoted ? texts.supplied.askedDiffers : texts.supplied.askedWantsNote}
        </div>
      ))}
    </>
  );
}
