import { Button } from '@mantine/core';
import { IconListSearch, IconLock } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/trail/fragment-masking.ts';
import { graphql } from '#gql/trail/gql.ts';
import type { TrailQuery } from '#gql/trail/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { texts as common } from '#lib/texts/index.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PagedList } from '#ui/paged-list.tsx';
import { EmptyState, Notice } from '#ui/states.tsx';
import type { TrailSearch } from './search.ts';
import { texts } from './texts/index.ts';
import classes from './trail.module.css';
import { TrailEntry, TrailEntryFields } from './trail-entry.tsx';
import { TrailFilters } from './trail-filters.tsx';
import { useNames } from './use-names.ts';

const Trail = graphql(`
  query Trail($after: String, $accountId: ID, $verb: String, $subject: String, $from: LocalDate, $to: LocalDate) {
    auditTrail(
      first: 50
      after: $after
      accountId: $accountId
      verb: $verb
      subject: $subject
      from: $from
      to: $to
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { ...TrailEntry } }
    }
  }
`);

const route = getRouteApi('/frame/quan-tri/nhat-ky');

/** Who did what in the unit, searched. */
export function TrailPage(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const { rights, lacksSecondFactor } = useFrame();
  const change = (wanted: TrailSearch) => void navigate({ to: '/quan-tri/nhat-ky', search: wanted, replace: true });
  return (
    <>
      <PageHead title={texts.title} below={texts.text} />
      {lacksSecondFactor ? (
        <Notice tone="warn" actions={<Link to="/tai-khoan">{texts.toOwnAccount}</Link>}>
          {texts.factorNeeded}
        </Notice>
      ) : rights.includes('SEARCH_TRAIL') ? (
        <div className={classes.page}>
          <TrailFilters search={search} mayChoosePerson={rights.includes('ADMINISTER_ACCOUNTS')} onChange={change} />
          <Entries key={JSON.stringify(search)} search={search} onClear={() => change({})} />
        </div>
      ) : (
        <EmptyState icon={<IconLock size={28} />} title={common.refused.forbiddenTitle}>
          {texts.forbidden}
        </EmptyState>
      )}
    </>
  );
}

function Entries({ search, onClear }: { search: TrailSearch; onClear: () => void }) {
  const wanted = {
    accountId: search.nguoi ?? null,
    verb: search.viec ?? null,
    subject: search.loai ?? null,
    from: search.tu ?? null,
    to: search.den ?? null,
  };
  const clear =
    Object.keys(search).length > 0 ? (
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {texts.clear}
      </Button>
    ) : null;
  return (
    <PagedList query={Trail} variables={wanted} pageInfo={({ auditTrail }) => auditTrail.pageInfo}>
      {({ auditTrail }, isFirst) => <PageOfEntries trail={auditTrail} isFirst={isFirst} clear={clear} />}
    </PagedList>
  );
}

interface PageProps {
  trail: TrailQuery['auditTrail'];
  isFirst: boolean;
  /** The way to the whole trail, where something is looked for. */
  clear: ReactNode;
}

function PageOfEntries({ trail, isFirst, clear }: PageProps) {
  const { totalCount, edges } = trail;
  const names = useNames(readFragment(TrailEntryFields, nodesOf(trail)));
  if (totalCount === 0) {
    return (
      <EmptyState icon={<IconListSearch size={28} />} title={texts.emptyTitle} actions={clear}>
        {texts.empty}
      </EmptyState>
    );
  }
  return (
    <>
      {isFirst ? (
        <p className={classes.count}>
          {texts.count(totalCount)} {clear}
        </p>
      ) : null}
      <ol className={`${card.card} ${classes.list}`}>
        {edges.map(({ cursor, node }) => (
          <TrailEntry key={cursor} entry={node} names={names} detailed />
        ))}
      </ol>
    </>
  );
}
