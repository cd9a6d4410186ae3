import type { BoardRowFragment } from '#gql/rollups/graphql.ts';
import classes from './board-page.module.css';
import { texts } from './texts/index.ts';

type Judged = Pick<BoardRowFragment, 'attainment' | 'expected' | 'reporting'> & {
  readonly rolledUp?: boolean;
  /** Left out: it is not asked whether the number is divided over departments. */
  readonly departmentCoverage?: { readonly expected: number; readonly reporting: number } | null;
};

/** How many units, of what is divided over departments alone how many of these, a verdict of "không đạt" still lacks. */
export const lackingIn = ({ attainment, expected, reporting }: Omit<Judged, 'departmentCoverage'>): number =>
  attainment === 'NOT_MET' ? Math.max(0, expected - reporting) : 0;

/** Beside a verdict that a gap may have made: nobody is blamed for what has not come in. */
export function Lacking({ value }: { value: Judged }) {
  const departments = value.rolledUp ? null : (value.departmentCoverage ?? null);
  const count = lackingIn({ ...value, ...departments });
  return count === 0 ? null : (
    <span className={classes.lacking} title={texts.lackingHint}>
      {departments ? texts.departments.lacking(count) : texts.lacking(count)}
    </span>
  );
}
