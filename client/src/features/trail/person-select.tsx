import { Loader, Select } from '@mantine/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/trail/gql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useRemoteSearch } from '../people/use-remote-search.ts';
import { texts } from './texts/index.ts';

const PeopleFound = graphql(`
  query PeopleFound($search: String!, $chosen: ID!, $hasChosen: Boolean!) {
    accounts(search: $search, first: 20) { edges { node { id fullName login } } }
    account(id: $chosen) @include(if: $hasChosen) { id fullName login }
  }
`);

const personName = ({ fullName, login }: { fullName: string; login: string }): string => `${fullName} (${login})`;

interface Props {
  value: string | null;
  onChange: (accountId: string | null) => void;
}

/** Somebody of the reach, found by the server as one types. */
export function PersonSelect({ value, onChange }: Props) {
  const { search, onText, onChosen } = useRemoteSearch();
  const [{ data, fetching }] = useQuery({
    query: PeopleFound,
    variables: { search, chosen: value ?? '', hasChosen: value !== null },
  });
  const chosen = data?.account ? personName(data.account) : '';
  useEffect(() => onChosen(chosen), [chosen, onChosen]);
  const found = [...(data?.account ? [data.account] : []), ...nodesOf(data?.accounts)];
  const options = new Map(found.map((person) => [person.id, personName(person)]));
  return (
    <Select
      label={texts.person}
      placeholder={texts.anybody}
      searchable
      clearable
      value={value}
      data={[...options].map(([id, label]) => ({ value: id, label }))}
      onSearchChange={onText}
      filter={({ options: all }) => all}
      nothingFoundMessage={fetching ? common.loading : common.none}
      rightSection={fetching ? <Loader size={16} /> : undefined}
      clearButtonProps={{ 'aria-label': texts.clearOne(texts.person) }}
      onChange={onChange}
    />
  );
}
