import { closing } from '@dich/measure/period-state';
import { attainmentLabel } from '@dich/measure/verdict';
import { Checkbox } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useFrame } from '#lib/frame.ts';
import { said } from '#lib/said.ts';
import { AttainmentMark, type AttainmentName } from '#ui/marks.tsx';
import type { BoardData, BoardLine } from './board.ts';
import classes from './board-page.module.css';
import { texts } from './texts/index.ts';

const ORDER: readonly [AttainmentName, 'exceeded' | 'met' | 'notMet' | 'notAssessed' | 'notArising'][] = [
  ['NOT_MET', 'notMet'],
  ['MET', 'met'],
  ['EXCEEDED', 'exceeded'],
  ['NOT_ASSESSED', 'notAssessed'],
  ['NOT_ARISING', 'notArising'],
];

interface Props {
  board: BoardData;
  lines: readonly BoardLine[];
  filter: 'chua-dat' | 'thieu-so-lieu' | null;
  isRedFirst: boolean;
}

/** How many indicators stand where, in the words of their rows, and the ways to see only some or what is red first. */
export function BoardCounts({ board, lines, filter, isRedFirst }: Props) {
  const { today } = useFrame();
  const navigate = useNavigate({ from: '/theo-doi' });
  const label = (name: AttainmentName) => said(attainmentLabel(name, closing(board.period, board.asOf ?? today)));
  const gaps = lines.filter(({ reporting, expected }) => reporting < expected).length;
  return (
    <div className={classes.summary}>
      <dl className={classes.counts}>
        {ORDER.filter(([name, key]) => board.counts[key] > 0 || name !== 'NOT_ARISING').map(([name, key]) => (
          <div key={name} className={classes.count}>
            <dt>
              <AttainmentMark attainment={name} label={label(name)} />
            </dt>
            <dd>{board.counts[key]}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.ways}>
        <Checkbox
          size="sm"
          label={texts.redFirst(label('NOT_MET'))}
          checked={isRedFirst}
          onChange={(event) => {
            const order = event.currentTarget.checked ? undefined : 'ke-hoach';
            void navigate({ search: (before) => ({ ...before, 'thu-tu': order }), replace: true, resetScroll: false });
          }}
        />
        <nav className={classes.filters}>
          <Filter value={undefined} isOn={filter === null} label={texts.all} count={lines.length} />
          <Filter
            value="chua-dat"
            isOn={filter === 'chua-dat'}
            label={capitalised(label('NOT_MET'))}
            count={board.counts.notMet}
          />
          <Filter value="thieu-so-lieu" isOn={filter === 'thieu-so-lieu'} label={texts.onlyGaps} count={gaps} />
        </nav>
      </div>
    </div>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

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
