import { Loader, Select } from '@mantine/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/indicators/gql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useRemoteSearch } from '../people/use-remote-search.ts';
import { texts } from './texts/index.ts';

const WholesFound = graphql(`
  query WholesFound($search: String, $chosen: ID!, $hasChosen: Boolean!) {
    indicators(search: $search, viewerMayPlan: true, first: 20) { edges { node { id name code } } }
    indicator(id: $chosen) @include(if: $hasChosen) { id name code }
  }
`);

const named = ({ name, code }: { name: string; code: string }): string => `${name} (${code})`;

interface Props {
  /** The indicator that is a part; empty: it is not there yet. */
  self?: string;
  value: string | null;
  error: string | null;
  onChange: (indicatorId: string | null) => void;
}

/** What an indicator is a part of, found by the server as one types. */
export function WholeSelect({ self = '', value, error, onChange }: Props) {
  const { search, onText, onChosen } = useRemoteSearch();
  const [{ data, fetching }] = useQuery({
    query: WholesFound,
    variables: { search, chosen: value ?? '', hasChosen: value !== null },
  });
  const chosen = data?.indicator ? named(data.indicator) : '';
  useEffect(() => onChosen(chosen), [chosen, onChosen]);
  const found = [...(data?.indicator ? [data.indicator] : []), ...nodesOf(data?.indicators)];
  const options = new Map(found.flatMap((one) => (one.id === self ? [] : [[one.id, named(one)]])));
  return (
    <Select
      label={texts.partOf}
      description={texts.whole.hint}
      placeholder={texts.whole.none}
      searchable
      clearable
      error={error}
      value={value}
      data={[...options].map(([id, label]) => ({ value: id, label }))}
      onSearchChange={onText}
      filter={({ options: all }) => all}
      nothingFoundMessage={fetching ? common.loading : texts.notFoundTitle}
      rightSection={fetching ? <Loader size={16} /> : undefined}
      clearButtonProps={{ 'aria-label': texts.whole.clear }}
      onChange={onChange}
    />
  );
}
