import { later } from '#lib/later.tsx';
import { unitInWords } from '#lib/numbers.ts';
import { TargetWords } from '#ui/target-words.tsx';
import { RemarkField } from './remark-field.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { Previous } from './row-previous.tsx';
import { NoteText, Shown } from './row-shown.tsx';
import type { RowVerdict } from './row-verdict.ts';
import { texts } from './texts/index.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** Few figures have files. */
const AttachedFiles = later(async () => (await import('./attached-files.tsx')).AttachedFiles);
/** Only what was returned before has remarks. */
const RowRemarks = later(async () => (await import('./row-remarks.tsx')).RowRemarks);
/** Few indicators are divided over departments. */
const RowDivision = later(async () => (await import('./row-division.tsx')).RowDivision);
/** Few rows are asked for beside a regime that supplies. */
const SuppliedRemark = later(async () => (await import('./supplied-figure.tsx')).SuppliedRemark);

interface Props {
  row: ReportRow;
  verdict: RowVerdict | null;
  hasNotes: boolean;
  /** Where rows differ in the period before; a shared one stands in the head of the column. */
  namesPrevious: boolean;
  /** What is being said of the cell; null where nothing can be. */
  remark: { text: string; onSay: (text: string) => void } | null;
}

/** One figure as a reviewer reads it: what it is, how it stands, what it was. */
export function ReviewedRow({ row, verdict, hasNotes, namesPrevious, remark }: Props) {
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <div className={row.indicator.parent ? classes.part : undefined}>
          <b>{row.indicator.name}</b>
          <div className={classes.unit}>{unitInWords(row.indicator.unitOfMeasure)}</div>
          {row.asPart || row.dividedOver.length > 0 ? <RowDivision row={row} /> : null}
        </div>
      </th>
      <td className={classes.now}>
        <Shown row={row} />
        {row.supplied ? null : <VerdictMark verdict={verdict} />}
        {row.supplied || row.askedElsewhere.length > 0 ? (
          <SuppliedRemark row={row} typed={row.figure} note={row.figure?.note ?? null} />
        ) : null}
        {row.changed ? <span className={classes.changed}>{texts.changedFrom(row.before?.display ?? null)}</span> : null}
        {row.remarks.length > 0 ? <RowRemarks row={row} answering={null} /> : null}
        {row.warnings.map((warning) => (
          <div key={warning.key} className={classes.warning}>
            {warning.text}
          </div>
        ))}
        {remark ? <RemarkField of={row.indicator.name} {...remark} /> : null}
      </td>
      <td className={classes.target}>
        <span className={classes.small}>{texts.target}</span>
        {row.target ? <TargetWords target={row.target} /> : '—'}
      </td>
      <td className={classes.previous}>
        <span className={classes.small}>{texts.previous}</span>
        <Previous row={row} namesPeriod={namesPrevious} />
      </td>
      {hasNotes ? (
        <td className={classes.note}>
          <NoteText row={row} />
          {row.files.length > 0 ? <AttachedFiles row={row} /> : null}
        </td>
      ) : null}
    </tr>
  );
}
