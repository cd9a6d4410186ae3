import type { ReportingPeriod } from '@dich/measure/period-state';
import { memo } from 'react';
import { printDecimal } from '#lib/numbers.ts';
import { texts } from '#lib/texts/reports.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import { FigureFields } from './figure-fields.tsx';
import { choiceKey, PARTS, partKey } from './figure-keys.ts';
import { NoteFields } from './note-fields.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { typedVerdictOf, verdictOf } from './row-verdict.ts';
import type { ReportDrafts } from './use-report-drafts.ts';
import { VerdictMark } from './verdict-mark.tsx';

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
  const verdict = mayEdit ? typedVerdictOf(row, report.drafts, period, today) : verdictOf(row, period, today);
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <div className={row.indicator.parent ? classes.part : undefined}>
          <b>{row.indicator.name}</b>
          <div className={classes.unit}>
            {row.indicator.unitOfMeasure}
            {row.required ? '' : ` · ${texts.optional}`}
          </div>
          {row.figure && !row.figure.counted ? <div className={classes.remark}>{texts.typedBeside}</div> : null}
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
          <FigureFields row={row} index={index} report={report} verdict={<VerdictMark verdict={verdict} />} />
        ) : (
          <>
            <Shown row={row} />
            <VerdictMark verdict={verdict} />
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

function isSameRow(before: Props, after: Props): boolean {
  if (before.row !== after.row || before.mayEdit !== after.mayEdit || before.period !== after.period) return false;
  return PARTS.map((part) => partKey(after.row.indicator.id, part)).every(
    (key) =>
      before.report.drafts[key] === after.report.drafts[key] &&
      before.report.drafts[choiceKey(key)] === after.report.drafts[choiceKey(key)],
  );
}
