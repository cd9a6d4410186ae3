import { formatDay } from '#lib/dates.ts';
import { printDecimal, printWithUnit } from '#lib/numbers.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';

export function Shown({ row }: { row: ReportRow }) {
  const { figure, required } = row;
  if (!figure) return <span className={required ? classes.missing : classes.remark}>{texts.none}</span>;
  return (
    <div>
      <span className={classes.value}>
        <Illustrative when={figure.illustrative}>{partsShown(row) ?? figure.display}</Illustrative>
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

/** "Quý I/2022: 1 · Quý II/2022: 0", a part that was not typed as such; null: the figure has no parts that are asked for. */
function partsShown({ figure, asked }: ReportRow): string | null {
  const held = asked.parts.map(({ key, label }) => ({ label, ...figure?.parts?.find((part) => part.key === key) }));
  if (held.every(({ key }) => key === undefined)) return null;
  const shown = (number: string) => (asked.form === 'SHARES' ? printWithUnit(number, '%') : printDecimal(number));
  return held
    .map(({ label, number, date }) => `${label}: ${number ? shown(number) : date ? formatDay(date) : texts.none}`)
    .join(' · ');
}

export function NoteText({ row: { figure } }: { row: ReportRow }) {
  const lines = [figure?.note, figure?.evidence].filter(Boolean);
  return lines.length > 0 ? <div className={classes.noteText}>{lines.join('\n')}</div> : null;
}
