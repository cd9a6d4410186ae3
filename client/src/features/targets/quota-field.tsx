import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { cellOf, editsOf } from '#lib/cell-drafts.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { Contested } from '#ui/contested.tsx';
import classes from './assignment.module.css';
import { choiceKey, ownKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';
import type { QuotaGridProps } from './grid-drafts.ts';
import { asServerAsks, type GridDrafts } from './grid-drafts.ts';
import { contextOf, type WordsShown } from './reading.ts';
import { TargetField } from './target-field.tsx';
import { texts } from './texts/index.ts';

interface FieldProps extends QuotaGridProps {
  row: QuotaRowFragment;
  read: WordsShown;
  place: { row: number; col: number };
  boxed?: boolean;
}

/** The unit's own target of one indicator: typed while the plan is a draft, and where it is adjusted. */
export function OwnField({ row, grid, quotas, read, place, boxed, onHistory }: FieldProps) {
  const key = ownKey(row.indicator.id);
  const cell = cellOf(quotas.drafts, key);
  const { unit, year } = grid.plan;
  const assigned = row.planIndicator.assignedTarget?.text ?? null;
  const name = texts.cellOf(row.indicator.name, texts.ownTarget);
  const showHistory = () => onHistory({ unitId: unit.id, indicatorId: row.indicator.id, year, name });
  if (!quotas.mayType(row, null)) {
    const words = row.parentTarget?.text ?? assigned;
    return <ReadWords words={words} name={name} place={place} onHistory={grid.plan.issued ? showHistory : null} />;
  }
  return (
    <TargetField
      label={name}
      cell={cell}
      read={asServerAsks(read, cell, quotas.asked[key], contextOf(row, unit.level))}
      place={{ ...place, key }}
      placeholder={assigned ?? ''}
      boxed={boxed ?? false}
      onHistory={grid.plan.issued ? showHistory : null}
      {...edits(quotas, key)}
    />
  );
}

interface QuotaFieldProps extends FieldProps {
  unit: AssignmentGrid['subUnits'][number];
  opensLeft?: boolean;
}

export function QuotaField({ row, unit, grid, quotas, read, place, boxed, opensLeft, onHistory }: QuotaFieldProps) {
  const key = quotaKey(row.indicator.id, unit.id);
  const cell = cellOf(quotas.drafts, key);
  const stored = row.cells.find((one) => one.unit.id === unit.id);
  const name = texts.cellOf(row.indicator.name, unitName(unit));
  const { year } = grid.plan;
  const showHistory = () => onHistory({ unitId: unit.id, indicatorId: row.indicator.id, year, name });
  if (!quotas.mayType(row, unit.id)) {
    const words = cell.text || null;
    return <ReadWords words={words} name={name} place={place} onHistory={grid.plan.issued ? showHistory : null} />;
  }
  const remarks = [
    stored?.inForce ? texts.inForce(stored.inForce.text) : null,
    stored?.proposed ? texts.proposed(stored.proposed.text) : null,
  ].filter((remark) => remark !== null);
  return (
    <TargetField
      label={name}
      cell={cell}
      read={asServerAsks(read, cell, quotas.asked[key], contextOf(row, unit.level))}
      place={{ ...place, key }}
      placeholder={stored?.inForce?.text ?? stored?.proposed?.text ?? ''}
      remark={remarks.join(' · ')}
      boxed={boxed ?? false}
      opensLeft={opensLeft ?? false}
      onHistory={stored?.inForce || stored?.proposed ? showHistory : null}
      {...edits(quotas, key)}
    />
  );
}

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

const edits = ({ drafts, dispatch }: GridDrafts, key: string) => ({
  contested: <Contested drafts={drafts} cell={[key, choiceKey(key)]} dispatch={dispatch} />,
  ...editsOf(dispatch, key, choiceKey(key)),
});
