import { KIND_WORDS } from '@dich/measure/choices';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconListSearch } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import type { IndicatorsQuery } from '#gql/indicators/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitInWords } from '#lib/numbers.ts';
import { said } from '#lib/said.ts';
import { unitNameInSentence } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PagedList } from '#ui/paged-list.tsx';
import { EmptyState } from '#ui/states.tsx';
import classes from './indicators.module.css';
import { NewIndicator } from './new-indicator.tsx';
import { texts } from './texts/index.ts';

const Indicators = graphql(`
  query Indicators($search: String, $viewerMayPlan: Boolean, $retired: Boolean, $after: String) {
    indicators(search: $search, viewerMayPlan: $viewerMayPlan, retired: $retired, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id code name unitOfMeasure kind retiredFrom unit { id name type } } }
    }
  }
`);

type Listed = IndicatorsQuery['indicators']['edges'][number]['node'];

const route = getRouteApi('/frame/danh-muc');
const QUIET_MS = 250;

/** Everything that plans can be made of, by whom it is kept. */
export function IndicatorsPage(): ReactNode {
  const { tim, xem } = route.useSearch();
  const navigate = route.useNavigate();
  const { rights, unit } = useFrame();
  const mayCreate = rights.includes('CREATE_INDICATOR');
  const hasSubUnits = unit.level !== 'COMMUNE';
  const [edition, setEdition] = useState(0);
  const seek = useDebouncedCallback((words: string) => {
    void navigate({ replace: true, search: (before) => ({ ...before, tim: words.trim() || undefined }) });
  }, QUIET_MS);
  return (
    <>
      <PageHead
        title={texts.title}
        below={texts.text}
        actions={
          mayCreate ? (
            <>
              <Button variant="default" renderRoot={(props) => <Link to="/danh-muc/nhap" {...props} />}>
                {texts.sheet.open}
              </Button>
              <Button variant="default" renderRoot={(props) => <Link to="/danh-muc/goi-y" {...props} />}>
                {texts.proposals.open}
              </Button>
              {hasSubUnits ? (
                <Button variant="default" renderRoot={(props) => <Link to="/danh-muc/sao-chep" {...props} />}>
                  {texts.copy.open}
                </Button>
              ) : null}
              <NewIndicator onMade={() => setEdition(edition + 1)} />
            </>
          ) : null
        }
      />
      <search className={classes.filters}>
        <TextInput
          label={texts.search}
          placeholder={texts.searchHint}
          type="search"
          defaultValue={tim ?? ''}
          onChange={(event) => seek(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.which}
          value={xem ?? ''}
          data={[
            { value: '', label: texts.forOwnPlans },
            { value: 'cap-duoi', label: texts.withBelow },
            { value: 'thoi-dung', label: texts.onlyRetired },
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const wanted = (['cap-duoi', 'thoi-dung'] as const).find((one) => one === value);
            void navigate({ replace: true, search: (before) => ({ ...before, xem: wanted }) });
          }}
        />
      </search>
      <PagedList
        key={JSON.stringify({ tim, xem, edition })}
        query={Indicators}
        variables={{
          search: tim ?? null,
          viewerMayPlan: xem ? null : true,
          retired: xem === 'thoi-dung' ? true : null,
        }}
        pageInfo={({ indicators }) => indicators.pageInfo}
      >
        {({ indicators }, isFirst) => (
          <>
            {isFirst && indicators.totalCount > 0 ? (
              <p className={classes.count}>{texts.count(indicators.totalCount)}</p>
            ) : null}
            {indicators.edges.length === 0 ? (
              <Nothing isSought={tim !== undefined || xem === 'thoi-dung'} mayCreate={mayCreate} />
            ) : (
              <ul className={card.list}>
                {nodesOf(indicators).map((indicator) => (
                  <li key={indicator.id} className={card.card}>
                    <IndicatorRow indicator={indicator} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </PagedList>
    </>
  );
}

function Nothing({ isSought, mayCreate }: { isSought: boolean; mayCreate: boolean }) {
  return (
    <EmptyState icon={<IconListSearch size={28} />} title={isSought ? texts.notFoundTitle : texts.emptyTitle}>
      {isSought ? texts.notFound : mayCreate ? texts.emptyMay : texts.empty}
    </EmptyState>
  );
}

function IndicatorRow({
  indicator: { id, name, code, unitOfMeasure, kind, unit, retiredFrom },
}: {
  indicator: Listed;
}) {
  const own = useFrame().unit.id;
  const keeper = unit === null ? texts.shared : unit.id === own ? texts.own : texts.keptBy(unitNameInSentence(unit));
  return (
    <div className={classes.row}>
      <Link to="/danh-muc/$indicatorId" params={{ indicatorId: id }} className={classes.name}>
        {name}
      </Link>
      <span className={classes.detail}>
        {code} · {unitInWords(unitOfMeasure)} · {said(KIND_WORDS[kind])} · {keeper}
        {retiredFrom === null ? null : ` · ${texts.retire.mark(formatDay(retiredFrom))}`}
      </span>
    </div>
  );
}
