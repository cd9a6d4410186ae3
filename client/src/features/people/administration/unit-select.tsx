import { Loader, Select, type SelectProps } from '@mantine/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/people/administration/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { useRemoteSearch } from '../use-remote-search.ts';
import { texts } from './texts/index.ts';

const UnitsBelow = graphql(`
  query UnitsBelow($ancestorId: ID!, $search: String!, $chosen: ID!) {
    units(ancestorId: $ancestorId, search: $search, first: 30) { edges { node { id name type } } }
    unit(id: $chosen) { id name type }
  }
`);

interface Props extends Pick<SelectProps, 'label' | 'placeholder' | 'error' | 'clearable' | 'w'> {
  value: string | null;
  onChange: (unitId: string | null) => void;
}

/** The own unit or one below it, found by the server as one types: a province has hundreds. */
export function UnitSelect({ value, onChange, ...select }: Props) {
  const { unit: own } = useFrame();
  const { search, onText, onChosen } = useRemoteSearch();
  const [{ data, fetching }] = useQuery({
    query: UnitsBelow,
    variables: { ancestorId: own.id, search, chosen: value ?? own.id },
  });
  const chosen = data?.unit ? unitName(data.unit) : '';
  useEffect(() => onChosen(chosen), [chosen, onChosen]);
  const found = [own, ...(data?.unit ? [data.unit] : []), ...nodesOf(data?.units)];
  const options = new Map(found.map((unit) => [unit.id, unitName(unit)]));
  return (
    <Select
      {...select}
      searchable
      allowDeselect={false}
      value={value}
      data={[...options].map(([id, label]) => ({ value: id, label }))}
      onSearchChange={onText}
      filter={({ options: all }) => all}
      nothingFoundMessage={fetching ? common.loading : common.none}
      rightSection={fetching ? <Loader size={16} /> : undefined}
      clearButtonProps={{ 'aria-label': texts.clearUnit }}
      onChange={onChange}
    />
  );
}
