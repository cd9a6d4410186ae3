import type { ReportingPeriod } from '@dich/measure/period-state';
import { memo } from 'react';
import type { CellAction, CellDrafts } from '#lib/cell-drafts.ts';
import { later } from '#lib/later.tsx';
import { unitInWords } from '#lib/numbers.ts';
import { TargetWords } from '#ui/target-words.tsx';
import { FigureFields } from './figure-fields.tsx';
import { NoteFields } from './note-fields.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { Previous } from './row-previous.tsx';
import { texts } from './texts/index.ts';

/** Figures can be typed before the rules that judge them have come over a slow line. */
const TypedVerdict = later(async () => (await import('./typed-verdict.tsx')).TypedVerdict);
/** And what looks wrong about them. */
const TypedWarnings = later(async () => (await import('./typed-warnings.tsx')).TypedWarnings);
/** Who types needs none of what a report that was sent is shown in. */
const Shown = later(async () => (await import('./row-shown.tsx')).Shown);
const NoteText = later(async () => (await import('./row-shown.tsx')).NoteText);
/** Few indicators are divided over departments. */
const RowDivision = later(async () => (await import('./row-division.tsx')).RowDivision);
/** Few rows are asked for beside a regime that supplies. */
const SuppliedTyped = later(async () => (await import('./supplied-typed.tsx')).SuppliedTyped);

/** Few targets name levels inside the year. */
const RowPhase = later(async () => (await import('./row-phase.tsx')).RowPhase);
/** Only what was returned has remarks. */
const RowRemarks = later(async () => (await import('./row-remarks.tsx')).RowRemarks);
/** Whoever attaches a file has read the row. */
const RowFiles = later(async () => (await import('./row-files.tsx')).RowFiles);
const AttachedFiles = later(async () => (await import('./attached-files.tsx')).AttachedFiles);

interface Props {
  reportId: string;
  row: ReportRow;
  index: number;
  /** Of this row alone. */
  drafts: CellDrafts;
  dispatch: (action: CellAction) => void;
  mayEdit: boolean;
  period: ReportingPeriod;
  today: string;
  /** Of the period before, where rows differ in it; a shared one stands in the head of the column. */
  namesPrevious: boolean;
  /** The version that was returned last, whose remarks are answered here; null: none. */
  toAnswer: number | null;
  /** Who typed the figure, and when; null: it is not asked. */
  typist: string | null;
}

/**
 * One indicator of a report: what is asked, what it is held against, what it was, and what it is now. It is rendered
 * again only when something of its own changes: a keystroke costs one row, however long the form.
 */
export const ReportFormRow = memo(function ReportFormRow(props: Props) {
  const { reportId, row, index, drafts, dispatch, mayEdit, period, today, namesPrevious, toAnswer, typist } = props;
  const shown = mayEdit ? drafts : null;
  const verdict = (
    <>
      {row.supplied ? null : <TypedVerdict row={row} drafts={shown} period={period} today={today} />}
      {row.supplied || row.askedElsewhere.length > 0 ? <SuppliedTyped row={row} drafts={shown} /> : null}
    </>
  );
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <div className={row.indicator.parent ? classes.part : undefined}>
          <b>{row.indicator.name}</b>
          <div className={classes.unit}>
            {unitInWords(row.indicator.unitOfMeasure)}
            {row.required ? '' : ` · ${texts.optional}`}
          </div>
          {row.asPart || row.dividedOver.length > 0 ? <RowDivision row={row} /> : null}
          {row.figure && !row.counted && !row.asPart ? <div className={classes.remark}>{texts.typedBeside}</div> : null}
        </div>
      </th>
      <td className={classes.target}>
        <span className={classes.small}>{texts.target}</span>
        {row.target ? <TargetWords target={row.target} /> : '—'}
        {row.target?.reading ? <RowPhase row={row} period={period} /> : null}
      </td>
      <td className={classes.previous}>
        <span className={classes.small}>{texts.previous}</span>
        <Previous row={row} namesPeriod={namesPrevious} />
      </td>
      <td className={classes.now}>
        {mayEdit ? (
          <FigureFields row={row} index={index} typed={{ drafts, dispatch }} verdict={verdict} />
        ) : (
          <>
            <Shown row={row} />
            {verdict}
          </>
        )}
        {typist ? <div className={classes.typist}>{typist}</div> : null}
        {row.remarks.length > 0 ? (
          <RowRemarks row={row} answering={toAnswer === null ? null : { reportId, version: toAnswer }} />
        ) : null}
        {row.changed ? <span className={classes.changed}>{texts.changedFrom(row.before?.display ?? null)}</span> : null}
        {mayEdit ? (
          <TypedWarnings row={row} drafts={drafts} />
        ) : (
          row.warnings.map((warning) => (
            <div key={warning.key} className={classes.warning}>
              {warning.text}
            </div>
          ))
        )}
      </td>
      <td className={classes.note}>
        {mayEdit ? <NoteFields row={row} typed={{ drafts, dispatch }} /> : <NoteText row={row} />}
        {mayEdit ? <RowFiles reportId={reportId} row={row} /> : null}
        {!mayEdit && row.files.length > 0 ? <AttachedFiles row={row} /> : null}
      </td>
    </tr>
  );
});
