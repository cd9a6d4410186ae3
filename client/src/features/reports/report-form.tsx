import type { ReportingPeriod } from '@dich/measure/period-state';
import { memo, type RefObject, useMemo, useRef, useState } from 'react';
import { type CellDrafts, draftsOf } from '#lib/cell-drafts.ts';
import { useFrame } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { PasteArea } from '#ui/paste-area.tsx';
import { SaveStatusLine } from '#ui/save-status.tsx';
import { choiceKey, partNamed, statusText } from './figure-keys.ts';
import { sharedPrevious } from './previous-period.ts';
import classes from './report-form.module.css';
import { ReportFormRow } from './report-form-row.tsx';
import type { ReportRow } from './report-row.ts';
import { standingOf } from './row-standing.ts';
import { texts } from './texts/index.ts';
import { type Typists, typistOf } from './typist-of.ts';
import type { ReportDrafts } from './use-report-drafts.ts';

/** There is something to mend once something was typed. */
const MendButton = later(async () => (await import('./mend-button.tsx')).MendButton);

/** Few ask who typed what. */
const TypistsSwitch = later(async () => (await import('./typists.tsx')).TypistsSwitch);

/** What looks wrong is looked for while figures are typed. */
const FormChecks = later(async () => (await import('./form-checks.tsx')).FormChecks);

interface Props {
  reportId: string;
  rows: readonly ReportRow[];
  report: ReportDrafts;
  mayEdit: boolean;
  period: ReportingPeriod;
  /** The version that was returned last, whose remarks are answered here; null: none. */
  toAnswer: number | null;
}

/** The figures of a report, one row per indicator; typed where it may be, read where it may not. */
export function ReportForm({ reportId, rows, report, mayEdit, period, toAnswer }: Props) {
  const { today } = useFrame();
  const form = useRef<HTMLDivElement>(null);
  const [namesTypists, setNamesTypists] = useState(false);
  const [typists, setTypists] = useState<Typists | null>(null);
  const { drafts, dispatch } = report;
  const previous = useMemo(() => sharedPrevious(rows), [rows]);
  const names = useMemo(() => rows.map(({ indicator }) => indicator.name), [rows]);
  return (
    <>
      {mayEdit ? (
        <div className={classes.toolbar}>
          <p className={classes.hint}>{texts.hint}</p>
          <Progress rows={rows} drafts={drafts} form={form} />
          {/* the button counts the cells to mend, by name and not by key */}
          <SaveStatusLine saving={{ ...report.saving, toMend: 0 }} />
        </div>
      ) : null}
      {mayEdit ? <FormChecks rows={rows} drafts={drafts} form={form} /> : null}
      <TypistsSwitch
        {...{ reportId, rows, drafts, isOn: namesTypists, onSwitch: setNamesTypists, onTold: setTypists }}
        isSaved={report.saving.status === 'saved'}
      />
      {previous ? <p className={classes.previousOnPhone}>{texts.previousIs(previous)}</p> : null}
      <PasteArea
        ref={form}
        className={classes.form}
        rowNames={names}
        drafts={drafts}
        dispatch={dispatch}
        choiceKey={choiceKey}
        meant={meant}
        inWords={inWords}
        enterGoes="ON"
      >
        <table className={`${classes.table} ${classes.typed}`}>
          <thead>
            <tr>
              <th scope="col" className={classes.wide}>
                {texts.indicator}
              </th>
              <th scope="col" className={classes.wide}>
                {texts.target}
              </th>
              <th scope="col" className={classes.narrow}>
                {texts.previous}
                {previous ? <small>{previous}</small> : null}
              </th>
              <th scope="col" className={classes.wide}>
                {texts.now}
              </th>
              <th scope="col" className={classes.narrow}>
                {texts.note}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <ReportFormRow
                key={row.indicator.id}
                reportId={reportId}
                row={row}
                index={index}
                drafts={draftsOf(drafts, row.indicator.id)}
                dispatch={dispatch}
                mayEdit={mayEdit}
                period={period}
                today={today}
                namesPrevious={previous === null}
                toAnswer={toAnswer}
                typist={namesTypists && typists ? typistOf(typists, row.indicator.id, drafts) : null}
              />
            ))}
          </tbody>
        </table>
      </PasteArea>
    </>
  );
}

interface ProgressProps {
  rows: readonly ReportRow[];
  drafts: CellDrafts;
  form: RefObject<HTMLElement | null>;
}

/** How many rows are done, and which cells wait to be mended. */
const Progress = memo(function Progress({ rows, drafts, form }: ProgressProps) {
  const standing = rows.map((row) => standingOf(row, draftsOf(drafts, row.indicator.id)));
  const done = standing.filter(({ isFilled, toMend }) => isFilled && toMend.length === 0);
  return (
    <>
      <span className={classes.progress}>{texts.filled(done.length, rows.length)}</span>
      <MendButton keys={standing.flatMap(({ toMend }) => toMend)} form={form} />
    </>
  );
});

/** A status takes the words officials use for it; a text that is none of them is no status. */
const meant = (key: string, text: string): string | null =>
  partNamed(key)?.part === 'achieved' ? statusText(text) || null : text;

const inWords = (text: string): string => (text === 'yes' ? texts.achieved : text === 'no' ? texts.notAchieved : text);
