import { memo } from 'react';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { type Cell, type CellAction, cellOf, editsOf } from '#lib/cell-drafts.ts';
import { texts as common } from '#lib/texts/index.ts';
import { Contested } from '#ui/contested.tsx';
import classes from './assignment.module.css';
import { choiceKey, ownKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';
import { type Asked, asServerAsks, type QuotaGridProps, type QuotaRowProps } from './grid-drafts.ts';
import { contextOf, type WordsShown } from './reading.ts';
import { type Receiver, storedFor } from './receivers.ts';
import type { RowReading } from './row-balance.ts';
import { TargetField } from './target-field.tsx';
import { texts } from './texts/index.ts';

/** A cell and what it is about: all of it the same until the cell itself changes. */
interface FieldProps {
  row: QuotaRowFragment;
  grid: AssignmentGrid;
  cell: Cell;
  read: WordsShown;
  asked: Asked | undefined;
  mayType: boolean;
  dispatch: (action: CellAction) => void;
  onHistory: QuotaGridProps['onHistory'];
  /** Where it stands in its grid, for movement and pasting. */
  rowAt: number;
  colAt: number;
  boxed?: boolean;
  opensLeft?: boolean;
}

type OfRow = Omit<QuotaRowProps, 'index' | 'receivers'>;

/** What the field of the unit's own target takes of its row. */
export const ownCell = ({ drafts, asked, mayType, ...of }: OfRow, read: RowReading) => {
  const key = ownKey(of.row.indicator.id);
  return { ...of, cell: cellOf(drafts, key), read: read.own, asked: asked[key], mayType: mayType(of.row, null) };
};

/** What the field of a sub-unit or department takes of its row. */
export const quotaCell = ({ drafts, asked, mayType, ...of }: OfRow, read: RowReading, receiver: Receiver) => {
  const key = quotaKey(of.row.indicator.id, receiver.id);
  const reading = read.quotas.get(receiver.id) ?? read.own;
  return {
    ...of,
    receiver,
    cell: cellOf(drafts, key),
    read: reading,
    asked: asked[key],
    mayType: mayType(of.row, receiver.id),
  };
};

/** The unit's own target of one indicator: typed while the plan is a draft, and where it is adjusted. */
export const OwnField = memo(function OwnField(props: FieldProps) {
  const { row, grid, cell, read, asked, mayType, rowAt, colAt, boxed, onHistory } = props;
  const key = ownKey(row.indicator.id);
  const { unit, year } = grid.plan;
  const assigned = row.planIndicator.assignedTarget?.text ?? null;
  const name = texts.cellOf(row.indicator.name, texts.ownTarget);
  const place = { row: rowAt, col: colAt, key };
  const showHistory = () => onHistory({ unitId: unit.id, indicatorId: row.indicator.id, year, name });
  if (!mayType) {
    const words = row.parentTarget?.text ?? assigned;
    return <ReadWords words={words} name={name} place={place} onHistory={grid.plan.issued ? showHistory : null} />;
  }
  return (
    <TargetField
      label={name}
      cell={cell}
      read={asServerAsks(read, cell, asked, contextOf(row, unit.level))}
      place={place}
      placeholder={assigned ?? ''}
      boxed={boxed ?? false}
      onHistory={grid.plan.issued ? showHistory : null}
      {...edits(props, key)}
    />
  );
});

const ROLES = { LEAD: texts.lead, COORDINATE: texts.coordinate } as const;

/** What one sub-unit or department is given. */
export const QuotaField = memo(function QuotaField(props: FieldProps & { receiver: Receiver }) {
  const { row, receiver, grid, cell, read, asked, mayType, rowAt, colAt, boxed, opensLeft, onHistory } = props;
  const key = quotaKey(row.indicator.id, receiver.id);
  const stored = storedFor(row, receiver);
  const name = texts.cellOf(row.indicator.name, receiver.name);
  const place = { row: rowAt, col: colAt, key };
  const { year, unit } = grid.plan;
  const whom = receiver.isDepartment ? { unitId: unit.id, departmentId: receiver.id } : { unitId: receiver.id };
  const showHistory = () => onHistory({ ...whom, indicatorId: row.indicator.id, year, name });
  if (!mayType) {
    const words = cell.text || null;
    return <ReadWords words={words} name={name} place={place} onHistory={grid.plan.issued ? showHistory : null} />;
  }
  const remarks = [
    stored?.role ? ROLES[stored.role] : null,
    stored?.inForce ? texts.inForce(stored.inForce.text) : null,
    stored?.proposed ? texts.proposed(stored.proposed.text) : null,
  ].filter((remark) => remark !== null);
  return (
    <TargetField
      label={name}
      cell={cell}
      read={asServerAsks(read, cell, asked, contextOf(row, receiver.level))}
      place={place}
      placeholder={stored?.inForce?.text ?? stored?.proposed?.text ?? (stored?.role ? ROLES[stored.role] : '')}
      remark={remarks.join(' · ')}
      boxed={boxed ?? false}
      opensLeft={opensLeft ?? false}
      onHistory={stored?.inForce || stored?.proposed ? showHistory : null}
      {...edits(props, key)}
    />
  );
});

interface ReadWordsProps {
  words: string | null;
  name: string;
  place: { row: number; col: number };
  /** Null: nothing was in force yet. */
  onHistory: (() => void) | null;
}

/** Words that are only read here; they lead to how they came about, and an empty cell to what was withdrawn. */
function ReadWords({ words, name, place, onHistory }: ReadWordsProps) {
  if (onHistory === null) return <span className={classes.words}>{words ?? common.none}</span>;
  return (
    <span data-cell="">
      <button
        type="button"
        className={classes.read}
        aria-label={`${name}: ${words ?? texts.noTarget}. ${texts.history.open}`}
        title={texts.history.open}
        data-row={place.row}
        data-col={place.col}
        onClick={onHistory}
      >
        {words ?? common.none}
      </button>
    </span>
  );
}

const edits = ({ cell, dispatch }: FieldProps, key: string) => ({
  contested: <Contested cell={cell} keys={[key, choiceKey(key)]} dispatch={dispatch} />,
  ...editsOf(dispatch, key, choiceKey(key)),
});
