import { Link } from '@tanstack/react-router';
import { texts } from '#lib/texts/rollups.ts';
import { AttainmentMark, type AttainmentName } from '#ui/marks.tsx';
import type { BoardData } from './board-of.tsx';
import classes from './board-page.module.css';

const ORDER: readonly [AttainmentName, 'exceeded' | 'met' | 'notMet' | 'notAssessed' | 'notArising'][] = [
  ['NOT_MET', 'notMet'],
  ['MET', 'met'],
  ['EXCEEDED', 'exceeded'],
  ['NOT_ASSESSED', 'notAssessed'],
  ['NOT_ARISING', 'notArising'],
];

/** How many indicators stand where, what is red first, and the ways to see only some of them. */
export function BoardCounts({ board, filter }: { board: BoardData; filter: 'chua-dat' | 'thieu-so-lieu' | null }) {
  const gaps = board.rows.filter(({ reporting, expected }) => reporting < expected).length;
  return (
    <div className={classes.summary}>
      <dl className={classes.counts}>
        {ORDER.filter(([name, key]) => board.counts[key] > 0 || name !== 'NOT_ARISING').map(([name, key]) => (
          <div key={name} className={classes.count}>
            <dt>
              <AttainmentMark attainment={name} />
            </dt>
            <dd>{board.counts[key]}</dd>
          </div>
        ))}
      </dl>
      <nav className={classes.filters}>
        <Filter value={undefined} isOn={filter === null} label={texts.all} count={board.rows.length} />
        <Filter value="chua-dat" isOn={filter === 'chua-dat'} label={texts.onlyNotMet} count={board.counts.notMet} />
        <Filter value="thieu-so-lieu" isOn={filter === 'thieu-so-lieu'} label={texts.onlyGaps} count={gaps} />
      </nav>
    </div>
  );
}

interface FilterProps {
  value: 'chua-dat' | 'thieu-so-lieu' | undefined;
  isOn: boolean;
  label: string;
  count: number;
}

function Filter({ value, isOn, label, count }: FilterProps) {
  return (
    <Link
      from="/theo-doi"
      to="/theo-doi"
      search={(before) => ({ ...before, loc: value })}
      replace
      className={`${classes.filter} ${isOn ? classes.on : ''}`}
      aria-current={isOn}
    >
      {label} <span>{count}</span>
    </Link>
  );
}
