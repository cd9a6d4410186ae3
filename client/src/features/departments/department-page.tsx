import { Select } from '@mantine/core';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/departments/fragment-masking.ts';
import type { DepartmentPeriodFragment } from '#gql/departments/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { reportedPeriod } from '#lib/periods.ts';
import { usePage } from '#lib/use-page.ts';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { PrintButton } from '#ui/page-buttons.tsx';
import { PageStates, RecordStates } from '#ui/page-states.tsx';
import { PeriodSelect } from '#ui/period-select.tsx';
import { DepartmentPeriod, DepartmentPeriods, DepartmentYear } from './department-document.ts';
import { DepartmentView } from './department-view.tsx';
import { texts } from './texts/index.ts';

const route = getRouteApi('/frame/phong-ban/$departmentId');

type Periods = readonly DepartmentPeriodFragment[];

/** What a department has to do with a year: that of the address, or the one that is being reported on. */
export function DepartmentPage(): ReactNode {
  const { departmentId: id } = route.useParams();
  const page = usePage(DepartmentPeriods, { id });
  return (
    <PageStates page={page}>
      {({ department }) => (
        <DepartmentOfYear periods={readFragment(DepartmentPeriod, department?.unit.boardPeriods ?? [])} />
      )}
    </PageStates>
  );
}

function DepartmentOfYear({ periods }: { periods: Periods }) {
  const { departmentId } = route.useParams();
  const { nam, ky } = route.useSearch();
  const { today } = useFrame();
  const navigate = useNavigate({ from: '/phong-ban/$departmentId' });
  const asked = periods.find(({ id }) => id === ky);
  const year = nam ?? asked?.year ?? reportedPeriod(periods, today)?.year ?? Number(today.slice(0, 4));
  const ofYear = periods.filter((period) => period.year === year);
  const periodId = (asked?.year === year ? asked.id : reportedPeriod(ofYear, today)?.id) ?? null;
  const page = usePage(DepartmentYear, {
    ...{ id: departmentId, year, periodId: periodId ?? '', withValues: periodId !== null },
  });
  const years = [...new Set([year, ...periods.map((period) => period.year)])].sort((one, other) => other - one);
  return (
    <RecordStates page={page} record={({ department }) => department} back={<Link to="/">{texts.page.back}</Link>}>
      {(department) => (
        <DepartmentView
          department={department}
          shown={{ year, periodId }}
          onChanged={page.retry}
          actions={
            <>
              <Select
                aria-label={texts.page.year}
                w={104}
                allowDeselect={false}
                value={String(year)}
                data={years.map(String)}
                onChange={(chosen) => void navigate({ search: { nam: Number(chosen) } })}
              />
              {periodId ? (
                <PeriodSelect
                  w={260}
                  periods={ofYear}
                  value={periodId}
                  onChange={(chosen) => void navigate({ search: { nam: year, ky: chosen } })}
                />
              ) : null}
              {periodId ? <DownloadMenu table="department" asked={{ id: department.id, periodId }} /> : null}
              <PrintButton />
            </>
          }
        />
      )}
    </RecordStates>
  );
}
