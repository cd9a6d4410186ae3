import type { ReportingPeriod } from '@dich/measure/period-state';
import { memo } from 'react';
import { later } from '#lib/later.tsx';
import { unitInWords } from '#lib/numbers.ts';
import { TargetWords } from '#ui/target-words.tsx';
import { FigureFields } from './figure-fields.tsx';
import { choiceKey, partKey } from './figure-keys.ts';
import { NoteFields } from './note-fields.tsx';
import classes from './report-form.module.css';
import { cellsOf, type ReportRow } from './report-row.ts';
import { NoteText, Previous, Shown } from './row-shown.tsx';
import { texts } from './texts/index.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

/** Figures can be typed before the rules that judge them have come over a slow line. */
const TypedVerdict = later(async () => (await import('./typed-verdict.tsx')).TypedVerdict);

interface Props {
  row: ReportRow;
  index: number;
  report: ReportDrafts;
  mayEdit: boolean;
  period: ReportingPeriod;
  today: string;
  /** Of the period before, where rows differ in it; a shared one stands in the head of the column. */
  namesPrevious: boolean;
}

/** One indicator of a report: what is asked, what it is held against, what it was, and what it is now. */
export const ReportFormRow = memo(function ReportFormRow(props: Props) {
  const { row, index, report, mayEdit, period, today, namesPrevious } = props;
  const verdict = <TypedVerdict row={row} drafts={mayEdit ? report.drafts : null} period={period} today={today} />;
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <div className={row.indicator.parent ? classes.part : undefined}>
          <b>{row.indicator.name}</b>
          <div className={classes.unit}>
            {unitInWords(row.indicator.unitOfMeasure)}
            {row.required ? '' : ` · ${texts.optional}`}
          </div>
          {row.figure && !row.counted ? <div className={classes.remark}>{texts.typedBeside}</div> : null}
        </div>
      </th>
      <td className={classes.target}>
        <span className={classes.small}>{texts.target}</span>
        {row.target ? <TargetWords target={row.target} /> : '—'}
      </td>
      <td className={classes.previous}>
        <span className={classes.small}>{texts.previous}</span>
        <Previous row={row} namesPeriod={namesPrevious} />
      </td>
      <td className={classes.now}>
        {mayEdit ? (
          <FigureFields row={row} index={index} report={report} verdict={verdict} />
        ) : (
          <>
            <Shown row={row} />
            {verdict}
          </>
        )}
        {row.changed ? <span className={classes.changed}>{texts.changed}</span> : null}
        {row.warnings.map((warning) => (
          <div key={warning.key} className={classes.warning}>
            {warning.text}
          </div>
        ))}
      </td>
      <td className={classes.note}>{mayEdit ? <NoteFields row={row} report={report} /> : <NoteText row={row} />}</td>
    </tr>
  );
}, isSameRow);

function isSameRow(before: Props, after: Props): boolean {
  if (before.row !== after.row || before.mayEdit !== after.mayEdit || before.period !== after.period) return false;
  return cellsOf(after.row)
    .map((name) => partKey(after.row.indicator.id, name))
    .every(
      (key) =>
        before.report.drafts[key] === after.report.drafts[key] &&
        before.report.drafts[choiceKey(key)] === after.report.drafts[choiceKey(key)],
    );
}
