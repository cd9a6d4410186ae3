import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import { cellOf } from '#lib/cell-drafts.ts';
import { texts } from '#lib/texts/targets.ts';
import { unitName } from '#lib/unit-name.ts';
import classes from './assignment.module.css';
import { choiceKey, ownKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './assignment-page.tsx';
import type { WordsRead } from './reading.ts';
import { TargetField } from './target-field.tsx';
import type { QuotaDrafts } from './use-quota-drafts.ts';

interface FieldProps {
  row: QuotaRowFragment;
  grid: AssignmentGrid;
  quotas: QuotaDrafts;
  read: WordsRead;
  place: { row: number; col: number };
  boxed?: boolean;
}

/** The unit's own target of one indicator; typed while the plan is a draft, read once it is issued. */
export function OwnField({ row, grid, quotas, read, place, boxed }: FieldProps) {
  const key = ownKey(row.indicator.id);
  const assigned = row.planIndicator.assignedTarget?.text ?? null;
  if (!grid.plan.viewerMayEdit || grid.plan.issued) {
    const words = row.parentTarget?.text ?? assigned;
    return <span className={classes.words}>{words ?? '—'}</span>;
  }
  return (
    <TargetField
      label={texts.cellOf(row.indicator.name, texts.ownTarget)}
      cell={cellOf(quotas.drafts, key)}
      read={read}
      place={{ ...place, key }}
      placeholder={assigned ?? ''}
      boxed={boxed ?? false}
      {...edits(quotas, key)}
    />
  );
}

interface QuotaFieldProps extends FieldProps {
  unit: AssignmentGrid['subUnits'][number];
  opensLeft?: boolean;
}

export function QuotaField({ row, unit, grid, quotas, read, place, boxed, opensLeft }: QuotaFieldProps) {
  const key = quotaKey(row.indicator.id, unit.id);
  const stored = row.cells.find((cell) => cell.unit.id === unit.id);
  if (!grid.viewerMayDraft) return <span className={classes.words}>{cellOf(quotas.drafts, key).text || '—'}</span>;
  const remarks = [
    stored?.inForce ? texts.inForce(stored.inForce.text) : null,
    stored?.proposed ? texts.proposed(stored.proposed.text) : null,
  ].filter((remark) => remark !== null);
  return (
    <TargetField
      label={texts.cellOf(row.indicator.name, unitName(unit))}
      cell={cellOf(quotas.drafts, key)}
      read={read}
      place={{ ...place, key }}
      placeholder={stored?.inForce?.text ?? stored?.proposed?.text ?? ''}
      remark={remarks.join(' · ')}
      boxed={boxed ?? false}
      opensLeft={opensLeft ?? false}
      {...edits(quotas, key)}
    />
  );
}

/** What a field does to its draft; a new text asks its question anew. */
function edits({ dispatch }: QuotaDrafts, key: string) {
  return {
    onType: (text: string) => dispatch({ type: 'typed', texts: { [key]: text, [choiceKey(key)]: '' } }),
    onChoose: (reading: number) => dispatch({ type: 'typed', texts: { [choiceKey(key)]: String(reading) } }),
    onSettle: () => dispatch({ type: 'settled', key }),
    onUndo: () => dispatch({ type: 'undone', key }),
  };
}
