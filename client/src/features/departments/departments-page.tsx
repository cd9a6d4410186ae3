import { IconLock, IconSitemap } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { UnitSelect } from '#features/people/administration/unit-select.tsx';
import { readFragment } from '#gql/departments/fragment-masking.ts';
import { graphql } from '#gql/departments/gql.ts';
import type { DepartmentsQuery } from '#gql/departments/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState, Notice } from '#ui/states.tsx';
import { ApplyTemplate } from './apply-template.tsx';
import { CreateDepartment } from './create-department.tsx';
import { DepartmentInList, DepartmentRow } from './department-row.tsx';
import classes from './departments.module.css';
import { texts } from './texts/index.ts';

const Departments = graphql(`
  query Departments($unitId: ID!) {
    viewer { actingOffice { id managesSubUnits } }
    unit(id: $unitId) {
      id
      name
      type
      level
      viewerMaySetUpDepartments
      departments(ended: true) { id validTo ...DepartmentInList }
    }
  }
`);

const route = getRouteApi('/frame/quan-tri/phong-ban');

/** The departments of a unit, for who sets them up or ends them. */
export function DepartmentsPage(): ReactNode {
  const { unit, rights } = useFrame();
  const search = route.useSearch();
  const page = usePage(Departments, { unitId: search['don-vi'] ?? unit.id });
  if (!rights.includes('SET_UP_DEPARTMENTS')) {
    return (
      <>
        <PageHead title={texts.title} />
        <EmptyState icon={<IconLock size={28} />} title={common.refused.forbiddenTitle}>
          {texts.forbidden}
        </EmptyState>
      </>
    );
  }
  return <PageStates page={page}>{(data) => <DepartmentsOf data={data} onChanged={page.retry} />}</PageStates>;
}

function DepartmentsOf({ data: { viewer, unit }, onChanged }: { data: DepartmentsQuery; onChanged: () => void }) {
  const { lacksSecondFactor, today } = useFrame();
  const navigate = useNavigate();
  const reachesBelow = viewer.actingOffice.managesSubUnits;
  const standing = unit?.departments.filter(({ validTo }) => validTo === null || validTo >= today) ?? [];
  const ended = unit?.departments.filter((department) => !standing.includes(department)) ?? [];
  const maySetUp = unit?.viewerMaySetUpDepartments ?? false;
  const others = readFragment(DepartmentInList, standing);
  const listOf = (departments: typeof standing) => (
    <ul className={`${card.card} ${classes.list}`}>
      {departments.map((department) => (
        <DepartmentRow key={department.id} department={department} others={others} onChanged={onChanged} />
      ))}
    </ul>
  );
  return (
    <>
      <PageHead
        title={texts.title}
        below={texts.lead}
        actions={
          unit && maySetUp ? (
            <>
              <ApplyTemplate unit={unit} reachesBelow={reachesBelow} onDone={onChanged} />
              <CreateDepartment unitId={unit.id} onCreated={onChanged} />
            </>
          ) : null
        }
      />
      <div className={classes.page}>
        {lacksSecondFactor ? (
          <Notice tone="warn" actions={<Link to="/tai-khoan">{texts.toOwnAccount}</Link>}>
            {texts.factorNeeded}
          </Notice>
        ) : null}
        {reachesBelow ? (
          <UnitSelect
            label={texts.unit}
            w={320}
            value={unit?.id ?? null}
            onChange={(unitId) =>
              void navigate({ to: '/quan-tri/phong-ban', search: unitId ? { 'don-vi': unitId } : {}, replace: true })
            }
          />
        ) : null}
        {unit === null ? <Notice tone="warn">{texts.missing}</Notice> : null}
        {unit && standing.length === 0 ? (
          <EmptyState icon={<IconSitemap size={28} />} title={texts.emptyTitle}>
            {maySetUp ? texts.empty : texts.emptyForReader}
          </EmptyState>
        ) : null}
        {unit && standing.length > 0 ? (
          <>
            <p className={classes.count}>
              {unitName(unit)}: {texts.count(standing.length)}
            </p>
            {listOf(standing)}
          </>
        ) : null}
        {ended.length > 0 ? (
          <>
            <h2 className={classes.part}>{texts.ended}</h2>
            {listOf(ended)}
          </>
        ) : null}
      </div>
    </>
  );
}
