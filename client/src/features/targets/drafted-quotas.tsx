import { ListNotice } from '#features/plans/list-notice.tsx';
import { MissingPoints } from '#features/plans/missing-list.tsx';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import { receiversOf, storedFor } from './receivers.ts';
import { submitting as texts } from './texts/submitting.ts';

/** Of each indicator what is drafted for whom, and what it takes the place of, as the server has it. */
export function draftedBy(grid: AssignmentGrid): { indicator: string; targets: string[] }[] {
  const receivers = receiversOf(grid);
  return quotaRows(grid).flatMap((row) => {
    const targets = receivers.flatMap((receiver) => {
      const { draft, inForce } = storedFor(row, receiver) ?? {};
      if (!draft) return [];
      return inForce
        ? [texts.instead(receiver.name, draft.text, inForce.text)]
        : [texts.toWhom(receiver.name, draft.text)];
    });
    return targets.length === 0 ? [] : [{ indicator: row.indicator.name, targets }];
  });
}

interface Props {
  grid: AssignmentGrid;
  /** Sums that do not fit are said beside it, with their numbers. */
  sumsApart?: boolean;
}

/** What is handed on: every target that is drafted, and what they lack before they are given. */
export function DraftedQuotas({ grid, sumsApart = false }: Props) {
  const drafted = draftedBy(grid);
  const missing = grid.missing.filter(({ kind }) => !(sumsApart && kind === 'SUM'));
  const count = drafted.reduce((sum, { targets }) => sum + targets.length, 0);
  const points = drafted.map(({ indicator, targets }) => ({
    key: indicator,
    text: (
      <>
        <b>{indicator}:</b> {targets.join('; ')}
      </>
    ),
  }));
  return (
    <>
      {count > 0 ? <ListNotice tone="info" title={texts.drafted(count, drafted.length)} points={points} /> : null}
      <MissingPoints title={texts.missing(missing.length)} missing={missing} isWeighed />
    </>
  );
}
