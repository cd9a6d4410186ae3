import { KIND_WORDS } from '@dich/measure/choices';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconListSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { said } from '#lib/said.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState, Notice } from '#ui/states.tsx';
import classes from './indicators.module.css';
import { TakeOver } from './take-over.tsx';
import { texts } from './texts/index.ts';

const IndicatorKeepers = graphql(`
  query IndicatorKeepers { indicatorKeepers { count unit { id name type } } }
`);

const IndicatorsOfKeeper = graphql(`
  query IndicatorsOfKeeper($unit: ID!, $search: String) {
    indicators(unitId: $unit, search: $search, retired: false, first: 200) {
      totalCount
      edges { node { id name unitOfMeasure kind definition namesake { id } } }
    }
  }
`);

const CopyIndicators = graphql(`
  mutation CopyIndicators($input: CopyIndicatorsInput!) {
    copyIndicators(input: $input) { indicators { id } userErrors { code path message } }
  }
`);

const QUIET_MS = 250;

/** What a unit below keeps for itself, taken over line by line. */
export function CopyPage(): ReactNode {
  const [unitId, setUnitId] = useState('');
  const page = usePage(IndicatorKeepers, {});
  return (
    <>
      <PageHead title={texts.copy.title} above={<Link to="/danh-muc">{texts.title}</Link>} below={texts.copy.text} />
      <PageStates page={page}>
        {({ indicatorKeepers }) =>
          indicatorKeepers.length === 0 ? (
            <EmptyState icon={<IconListSearch size={28} />} title={texts.copy.noneTitle}>
              {texts.copy.none}
            </EmptyState>
          ) : (
            <>
              <NativeSelect
                className={classes.level}
                label={texts.copy.unit}
                value={unitId}
                data={[
                  { value: '', label: texts.copy.choose },
                  ...indicatorKeepers.map(({ unit, count }) => ({
                    value: unit.id,
                    label: texts.copy.keeper(unitName(unit), count),
                  })),
                ]}
                onChange={(event) => setUnitId(event.currentTarget.value)}
              />
              {unitId === '' ? null : <OfKeeper key={unitId} unitId={unitId} />}
            </>
          )
        }
      </PageStates>
    </>
  );
}

function OfKeeper({ unitId }: { unitId: string }) {
  const [search, setSearch] = useState('');
  const seek = useDebouncedCallback(setSearch, QUIET_MS);
  const page = usePage(IndicatorsOfKeeper, { unit: unitId, search });
  const { send, isBusy, problems } = useVerb(CopyIndicators);
  const navigate = useNavigate();
  const take = async (indicatorIds: string[]) => {
    const answer = await send({ indicatorIds });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.copy.done(answer.result.indicators?.length ?? 0) });
    void navigate({ to: '/danh-muc' });
  };
  return (
    <>
      <TextInput
        className={classes.level}
        label={texts.search}
        placeholder={texts.searchHint}
        type="search"
        onChange={(event) => seek(event.currentTarget.value.trim())}
      />
      <PageStates page={page}>
        {({ indicators }) => {
          const shown = nodesOf(indicators);
          const offered = shown.map(({ id, name, unitOfMeasure, kind, definition, namesake }) => ({
            ...{ key: id, name, unitOfMeasure, isPresent: namesake !== null },
            detail: [said(KIND_WORDS[kind]), definition, namesake && texts.copy.present].filter(Boolean).join(' · '),
          }));
          return (
            <>
              {indicators.totalCount > shown.length ? (
                <Notice>{texts.copy.more(shown.length, indicators.totalCount)}</Notice>
              ) : null}
              {shown.length === 0 ? (
                <EmptyState icon={<IconListSearch size={28} />} title={texts.notFoundTitle}>
                  {texts.notFound}
                </EmptyState>
              ) : (
                <TakeOver {...{ offered, isBusy, problems }} onTake={(ids) => void take(ids)} />
              )}
            </>
          );
        }}
      </PageStates>
    </>
  );
}
