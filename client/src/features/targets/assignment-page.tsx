import { isTerm } from '@dich/measure/years';
import { IconListDetails } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { later } from '#lib/later.tsx';
import { texts as common } from '#lib/texts/index.ts';
import { usePage } from '#lib/use-page.ts';
import { PageHead } from '#ui/page-head.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import { EmptyState, PageSkeleton } from '#ui/states.tsx';
import { tabClasses } from '#ui/tabs.ts';
import { entriesOf } from './adjustments.ts';
import { type AssignmentGrid, AssignmentPageDocument } from './grid.ts';
import { QuotaFiles } from './quota-files.tsx';
import type { AssignmentPart } from './search.ts';
import { texts } from './texts/index.ts';

/** Each part is carried when it is opened: departments are chosen without the reader of targets, few plans are adjusted. */
const DepartmentAssignment = later(
  async () => (await import('./department-assignment.tsx')).DepartmentAssignment,
  <PageSkeleton />,
);
const QuotaAssignment = later(async () => (await import('./quota-assignment.tsx')).QuotaAssignment, <PageSkeleton />);
const AdjustmentPart = later(async () => (await import('./adjustment-part.tsx')).AdjustmentPart, <PageSkeleton />);

const route = getRouteApi('/frame/ke-hoach/$planId/giao');

export function AssignmentPage(): ReactNode {
  const { planId } = route.useParams();
  const page = usePage(AssignmentPageDocument, { planId });
  return (
    <RecordStates
      page={page}
      record={({ assignmentGrid }) => assignmentGrid}
      back={<Link to="/ke-hoach">{common.back}</Link>}
    >
      {(grid) => <Assignment grid={grid} reload={page.retry} />}
    </RecordStates>
  );
}

function Assignment({ grid, reload }: { grid: AssignmentGrid; reload: () => void }) {
  const { phan } = route.useSearch();
  const { plan } = grid;
  const problem = emptiness(grid, phan);
  const Open = shownAs(grid, phan);
  return (
    <>
      <PageHead
        title={plan.department ? texts.ofDepartment : texts.title}
        above={
          <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
            {plan.title}
          </Link>
        }
        actions={<QuotaFiles planId={plan.id} mayDraft={grid.viewerMayDraft} onDone={reload} />}
      />
      {plan.department ? null : <Parts grid={grid} open={phan} />}
      {problem ? (
        <EmptyState icon={<IconListDetails size={28} />} title={problem} />
      ) : (
        <Open grid={grid} reload={reload} />
      )}
    </>
  );
}

function Parts({ grid, open }: { grid: AssignmentGrid; open: AssignmentPart }) {
  const { plan } = grid;
  return (
    <nav className={tabClasses.row} aria-label={texts.title}>
      <Part to="don-vi" planId={plan.id} isOpen={open === 'don-vi'} name={texts.toUnits} />
      {isTerm(plan.year) ? null : (
        <Part to="phong" planId={plan.id} isOpen={open === 'phong'} name={texts.toDepartments} />
      )}
      {mayAdjust(grid) ? (
        <Part to="dieu-chinh" planId={plan.id} isOpen={open === 'dieu-chinh'} name={texts.toAdjust} />
      ) : null}
    </nav>
  );
}

/** What stands open under the tabs. */
const shownAs = (grid: AssignmentGrid, part: AssignmentPart) => {
  if (grid.plan.department) return QuotaAssignment;
  if (part === 'phong') return DepartmentAssignment;
  return part === 'dieu-chinh' && mayAdjust(grid) ? AdjustmentPart : QuotaAssignment;
};

/** What is in force is changed by who gives it; a draft is simply written anew. */
const mayAdjust = ({ plan, viewerMayAssign }: AssignmentGrid): boolean => plan.issued && viewerMayAssign;

interface PartProps {
  to: AssignmentPart;
  planId: string;
  isOpen: boolean;
  name: string;
}

function Part({ to, planId, isOpen, name }: PartProps) {
  return (
    <Link
      to="/ke-hoach/$planId/giao"
      params={{ planId }}
      search={{ phan: to }}
      className={tabClasses.tab}
      data-status={isOpen ? 'active' : undefined}
      activeProps={{}}
      inactiveProps={{}}
      activeOptions={{ includeSearch: true }}
    >
      {name}
    </Link>
  );
}

function emptiness(grid: AssignmentGrid, part: AssignmentPart): string | null {
  if (grid.rows.length === 0) return texts.noRows;
  if (grid.plan.department) return null;
  if (part === 'phong') return grid.departments.length === 0 ? texts.noDepartments : null;
  if (part === 'dieu-chinh') return entriesOf(grid).length === 0 ? texts.adjust.none : null;
  // its own targets are written in the same grid
  return grid.subUnits.length + grid.departments.length === 0 && !grid.plan.viewerMayEdit ? texts.noSubUnits : null;
}
