import type { BoardRowFragment } from '#gql/rollups/graphql.ts';
import classes from './board-page.module.css';
import { texts } from './texts/index.ts';

type Judged = Pick<BoardRowFragment, 'attainment' | 'expected' | 'reporting'>;

/** How many units a verdict of "không đạt" still lacks. */
export const lackingIn = ({ attainment, expected, reporting }: Judged): number =>
  attainment === 'NOT_MET' ? Math.max(0, expected - reporting) : 0;

/** Beside a verdict that a gap may have made: nobody is blamed for what has not come in. */
export function Lacking({ value }: { value: Judged }) {
  const count = lackingIn(value);
  return count === 0 ? null : (
    <span className={classes.lacking} title={texts.lackingHint}>
      {texts.lacking(count)}
    </span>
  );
}
