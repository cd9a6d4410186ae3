import { useEffect, useState } from 'react';
import { type FragmentType, readFragment } from '#gql/targets/fragment-masking.ts';
import { graphql } from '#gql/targets/gql.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import classes from './assignment.module.css';
import type { AssignmentGrid } from './grid.ts';
import { type Phased, PhaseTable } from './phase-table.tsx';
import { PhasesOfIndicator, PhasesOpened } from './phases-frame.tsx';
import { phases as texts } from './texts/phases.ts';
import type { QuotaDrafts } from './use-quota-drafts.ts';

const PhasedTargetFields = graphql(`
  fragment PhasedTarget on Target {
    id
    source
    state
    text
    whyNotPhased { text }
    phases { until text explanation { text } }
    evenPhases { until text }
  }
`);

const PhasesDocument = graphql(`
  query Phases($planId: ID!) {
    assignmentGrid(planId: $planId) {
      plan { id viewerMayEdit }
      viewerMayDraft
      rows {
        indicator { id name }
        parentTarget { ...PhasedTarget }
        cells { unit { id name type } draft { ...PhasedTarget } inForce { ...PhasedTarget } }
        departmentCells { department { id name } draft { ...PhasedTarget } inForce { ...PhasedTarget } }
        phaseBalances { until status message { text } }
      }
    }
  }
`);

type Cell = Record<'draft' | 'inForce', FragmentType<typeof PhasedTargetFields> | null>;

/** Phân kỳ: of one indicator at a time, the unit's own target and all that is given of it. */
export function PhasesPart({ grid, quotas }: { grid: AssignmentGrid; quotas: QuotaDrafts }) {
  return (
    <PhasesOpened label={texts.open}>
      <Opened planId={grid.plan.id} quotas={quotas} />
    </PhasesOpened>
  );
}

function Opened({ planId, quotas }: { planId: string; quotas: QuotaDrafts }) {
  const page = usePage(PhasesDocument, { planId });
  const [chosen, setChosen] = useState<string | null>(null);
  const { retry } = page;
  const { status } = quotas.saving;
  useEffect(() => {
    if (status === 'saved') retry();
  }, [status, retry]);
  if (page.state !== 'ready' || !page.data.assignmentGrid) return null;
  const { rows, viewerMayDraft, plan } = page.data.assignmentGrid;
  const given = rows.filter(
    ({ parentTarget, cells, departmentCells }) =>
      readFragment(PhasedTargetFields, parentTarget)?.source === 'OWN' ||
      [...cells, ...departmentCells].some((cell) => cell.draft ?? cell.inForce),
  );
  const row = given.find(({ indicator }) => indicator.id === chosen) ?? given[0];
  if (!row) return <p className={classes.hint}>{texts.none}</p>;
  const { indicator } = row;
  const own = readFragment(PhasedTargetFields, row.parentTarget);
  const cellOf = (name: string, at: Pick<Phased['place'], 'unitId' | 'departmentId'>, cell: Cell): Phased[] => {
    const target = readFragment(PhasedTargetFields, cell.draft ?? cell.inForce);
    if (!target) return [];
    const mayWrite = viewerMayDraft && cell.draft !== null;
    return [{ ...{ key: target.id, name, target, mayWrite }, place: { ...at, indicatorId: indicator.id } }];
  };
  const mayWriteOwn = plan.viewerMayEdit && own?.state === 'DRAFT';
  const phased: Phased[] = [
    ...(own?.source === 'OWN'
      ? [{ key: own.id, name: texts.own, target: own, place: { indicatorId: indicator.id }, mayWrite: mayWriteOwn }]
      : []),
    ...row.cells.flatMap((cell) => cellOf(unitName(cell.unit), { unitId: cell.unit.id }, cell)),
    ...row.departmentCells.flatMap((cell) => cellOf(cell.department.name, { departmentId: cell.department.id }, cell)),
  ];
  return (
    <PhasesOfIndicator
      text={texts.text}
      indicators={given.map((one) => one.indicator)}
      shown={indicator.id}
      onChoose={setChosen}
    >
      <PhaseTable key={indicator.id} {...{ planId, phased }} balances={row.phaseBalances} onSaved={retry} />
    </PhasesOfIndicator>
  );
}
