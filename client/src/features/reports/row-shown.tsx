import { printDecimal } from '#lib/numbers.ts';
import { texts } from '#lib/texts/reports.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';

export function Previous({ row: { previous, previousPeriod }, namesPeriod }: { row: ReportRow; namesPeriod: boolean }) {
  if (!previous) return <span className={classes.remark}>{texts.none}</span>;
  return (
    <>
      <Illustrative when={previous.illustrative}>{previous.display}</Illustrative>
      {namesPeriod && previousPeriod ? <small>{previousPeriod.label}</small> : null}
    </>
  );
}

export function Shown({ row: { figure, required } }: { row: ReportRow }) {
  if (!figure) return <span className={required ? classes.missing : classes.remark}>{texts.none}</span>;
  return (
    <div>
      <span className={classes.value}>
        <Illustrative when={figure.illustrative}>{figure.display}</Illustrative>
      </span>
      {figure.words ? <div className={classes.remark}>“{figure.words}”</div> : null}
      {figure.numerator !== null && figure.denominator !== null ? (
        <div className={classes.remark}>
          {printDecimal(figure.numerator)} / {printDecimal(figure.denominator)}
        </div>
      ) : null}
    </div>
  );
}

export function NoteText({ row: { figure } }: { row: ReportRow }) {
  const lines = [figure?.note, figure?.evidence].filter(Boolean);
  return lines.length > 0 ? <div className={classes.noteText}>{lines.join('\n')}</div> : null;
}
