import { formatDecimal } from '@dich/measure';
import { memo } from 'react';
import { texts } from '#lib/texts/reports.ts';
import { IllustrativeMark } from '#ui/marks.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import { FigureFields } from './figure-fields.tsx';
import { choiceKey, PARTS, partKey } from './figure-keys.ts';
import { NoteFields } from './note-fields.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

interface Props {
  row: ReportRow;
  index: number;
  report: ReportDrafts;
  mayEdit: boolean;
}

/** One indicator of a report: what is asked, what it is held against, what it was, and what it is now. */
export const ReportFormRow = memo(function ReportFormRow({ row, index, report, mayEdit }: Props) {
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <div className={row.indicator.parent ? classes.part : undefined}>
          <b>{row.indicator.name}</b>
          <div className={classes.unit}>
            {row.indicator.unitOfMeasure}
            {row.required ? ` · ${texts.required}` : ''}
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
        <Previous row={row} />
      </td>
      <td className={classes.now}>
        {mayEdit ? <FigureFields row={row} index={index} report={report} /> : <Shown row={row} />}
        {row.changed ? <span className={classes.changed}>{texts.changed}</span> : null}
        {row.warnings.map((warning) => (
          <div key={warning.code} className={classes.warning}>
            {warning.message}
          </div>
        ))}
      </td>
      <td className={classes.note}>{mayEdit ? <NoteFields row={row} report={report} /> : <NoteText row={row} />}</td>
    </tr>
  );
}, isSameRow);

export function Previous({ row: { previous, previousPeriod } }: { row: ReportRow }) {
  if (!previous) return <span className={classes.remark}>{texts.none}</span>;
  return (
    <>
      {previous.display} {previous.illustrative ? <IllustrativeMark /> : null}
      {previousPeriod ? <small>{previousPeriod.label}</small> : null}
    </>
  );
}

export function Shown({ row: { figure, required } }: { row: ReportRow }) {
  if (!figure) return <span className={required ? classes.missing : classes.remark}>{texts.none}</span>;
  return (
    <div>
      <span className={classes.value}>{figure.display}</span> {figure.illustrative ? <IllustrativeMark /> : null}
      {figure.words ? <div className={classes.remark}>“{figure.words}”</div> : null}
      {figure.numerator !== null && figure.denominator !== null ? (
        <div className={classes.remark}>
          {formatDecimal(figure.numerator)} / {formatDecimal(figure.denominator)}
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
  if (before.row !== after.row || before.mayEdit !== after.mayEdit) return false;
  return PARTS.map((part) => partKey(after.row.indicator.id, part)).every(
    (key) =>
      before.report.drafts[key] === after.report.drafts[key] &&
      before.report.drafts[choiceKey(key)] === after.report.drafts[choiceKey(key)],
  );
}
