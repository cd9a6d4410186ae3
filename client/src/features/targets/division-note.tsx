import { type DivisionTold, divisionSays } from '@dich/measure/division';
import { said } from '#lib/said.ts';
import classes from './assignment.module.css';

/** At a row as it is typed: what the list before signing says of how departments are given it. */
export function DivisionNote({ told }: { told: DivisionTold | null }) {
  if (told === null) return null;
  return <span className={told === 'PART' ? classes.rowProblem : classes.rowNote}>{said(divisionSays(told))}.</span>;
}
