import classes from './report-form.module.css';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';

type Divided = Pick<ReportRow, 'asPart' | 'counted' | 'dividedOver' | 'waitingFor'>;

/** Of an indicator that several departments were each given: whose number is typed here, and who brings the others. */
export function RowDivision({ row }: { row: Divided }) {
  const words = divisionInWords(row);
  return words ? <div className={classes.remark}>{words}</div> : null;
}

export function divisionInWords({ asPart, counted, dividedOver, waitingFor }: Divided): string | null {
  if (asPart) return texts.division.ownPart;
  if (dividedOver.length === 0) return null;
  const names = (departments: Divided['dividedOver']) => departments.map(({ name }) => name).join(', ');
  const made = counted ? texts.division.judgedApart(names(dividedOver)) : texts.division.made(names(dividedOver));
  return waitingFor.length === 0 ? made : `${made} ${texts.division.waitingFor(names(waitingFor))}`;
}
