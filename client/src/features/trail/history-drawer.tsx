import { Drawer } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { readFragment } from '#gql/trail/fragment-masking.ts';
import { graphql } from '#gql/trail/gql.ts';
import type { HistoryQuery } from '#gql/trail/graphql.ts';
import { usePage } from '#lib/use-page.ts';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { texts } from './texts/index.ts';
import classes from './trail.module.css';
import { TrailEntry, TrailEntryFields } from './trail-entry.tsx';
import { useNames } from './use-names.ts';

const History = graphql(`
  query History($subject: String!, $subjectId: ID!) {
    history(subject: $subject, subjectId: $subjectId) { ...TrailEntry }
  }
`);

interface Props {
  /** The kind of record, as its type is named. */
  subject: string;
  id: string;
  title: string;
  onClose: () => void;
}

/** How a record came to be what it is, the newest first. */
export function HistoryDrawer({ subject, id, title, onClose }: Props) {
  const page = usePage(History, { subject, subjectId: id });
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={texts.historyOf(title)}>
      <PageStates page={page}>{({ history }) => <Entries history={history} />}</PageStates>
    </Drawer>
  );
}

function Entries({ history }: { history: HistoryQuery['history'] }) {
  const names = useNames(readFragment(TrailEntryFields, history));
  if (history.length === 0) {
    return (
      <EmptyState icon={<IconHistory size={28} />} title={texts.noHistoryTitle}>
        {texts.noHistory}
      </EmptyState>
    );
  }
  const entries = history.map((entry, place) => ({ entry, place })).toReversed();
  return (
    <ol className={`${classes.list} ${classes.drawer}`}>
      {entries.map(({ entry, place }) => (
        <TrailEntry key={place} entry={entry} names={names} />
      ))}
    </ol>
  );
}
