import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { graphql } from '#gql/people/administration/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { texts as common } from '#lib/texts/index.ts';
import { usePage } from '#lib/use-page.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import type { AccountsSearch } from '../search.ts';
import { AccountList } from './account-list.tsx';
import classes from './administration.module.css';
import { CreateAccount } from './create-account.tsx';
import { FactorNeeded } from './factor-needed.tsx';
import { LeadersFactor } from './leaders-factor.tsx';
import { NotOpenedList } from './not-opened-list.tsx';
import { texts } from './texts/index.ts';
import { UnitSelect } from './unit-select.tsx';

const Administration = graphql(`
  query Administration {
    viewer {
      rights
      lacksSecondFactor
      actingOffice { id managesSubUnits }
    }
  }
`);

const QUIET_MS = 300;
const STATES = [
  { value: '', label: texts.states.all },
  { value: 'mo', label: texts.states.open },
  { value: 'khoa', label: texts.states.disabled },
  { value: 'chua-vao', label: texts.states.notOpened },
  { value: 'het-han', label: texts.states.linkOver },
];

const route = getRouteApi('/frame/quan-tri/tai-khoan');

/** The accounts that an administrator answers for. */
export function AccountsPage(): ReactNode {
  const search = route.useSearch();
  const { unit } = useFrame();
  const page = usePage(Administration, {});
  /** Raised when a list that was asked for is no longer the whole truth. */
  const [edition, setEdition] = useState(0);
  const viewer =
    page.state === 'ready' && page.data.viewer.rights.includes('ADMINISTER_ACCOUNTS') ? page.data.viewer : null;
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          viewer && !viewer.lacksSecondFactor ? (
            <>
              <Button variant="default" renderRoot={(props) => <Link to="/quan-tri/tai-khoan/nhap" {...props} />}>
                {texts.sheet.open}
              </Button>
              <CreateAccount
                reachesBelow={viewer.actingOffice.managesSubUnits}
                onCreated={() => setEdition((before) => before + 1)}
              />
            </>
          ) : null
        }
      />
      <PageStates page={page}>
        {() =>
          viewer?.lacksSecondFactor ? (
            <FactorNeeded />
          ) : viewer ? (
            <div className={classes.page}>
              <Filters search={search} reachesBelow={viewer.actingOffice.managesSubUnits} />
              {search['trang-thai'] === 'chua-vao' || search['trang-thai'] === 'het-han' ? (
                <NotOpenedList key={JSON.stringify({ search, edition })} search={search} />
              ) : (
                <AccountList key={JSON.stringify({ search, edition })} search={search} />
              )}
              {unit.level === 'PROVINCE' ? <LeadersFactor /> : null}
            </div>
          ) : (
            <EmptyState icon={<IconLock size={28} />} title={common.refused.forbiddenTitle}>
              {texts.forbidden}
            </EmptyState>
          )
        }
      </PageStates>
    </>
  );
}

function Filters({ search, reachesBelow }: { search: AccountsSearch; reachesBelow: boolean }) {
  const navigate = useNavigate();
  const change = (changed: { tim?: string; 'don-vi'?: string; 'trang-thai'?: string }) =>
    void navigate({
      to: '/quan-tri/tai-khoan',
      search: (before) => ({ ...before, ...changed }) as AccountsSearch,
      replace: true,
    });
  const find = useDebouncedCallback((text: string) => change({ tim: text.trim() }), QUIET_MS);
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.grow}
        label={texts.search}
        type="search"
        leftSection={<IconSearch size={16} aria-hidden />}
        defaultValue={search.tim ?? ''}
        onChange={(event) => find(event.currentTarget.value)}
      />
      {reachesBelow ? (
        <UnitSelect
          label={texts.unit}
          placeholder={texts.allUnits}
          clearable
          w={260}
          value={search['don-vi'] ?? null}
          onChange={(unitId) => change({ 'don-vi': unitId ?? '' })}
        />
      ) : null}
      <NativeSelect
        label={texts.state}
        value={search['trang-thai'] ?? ''}
        data={STATES}
        onChange={(event) => change({ 'trang-thai': event.currentTarget.value })}
      />
    </search>
  );
}
