import { NativeSelect } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/indicators/gql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { texts } from './texts/index.ts';

const Weights = graphql(`
  query Weights {
    indicators(viewerMayPlan: true, first: 200) { edges { node { id name kind } } }
  }
`);

interface Props {
  label: string;
  description?: string | undefined;
  error: string | null;
  value: string;
  onChange: (event: ChangeEvent<HTMLSelectElement>) => void;
}

/** An amount that weighs: of the unit, or of a unit above. */
export function WeightSelect(props: Props) {
  const [{ data }] = useQuery({ query: Weights, requestPolicy: 'cache-and-network' });
  const amounts = nodesOf(data?.indicators).filter(({ kind }) => kind === 'QUANTITY');
  return (
    <NativeSelect
      {...props}
      data={[
        { value: '', label: texts.create.noWeight },
        ...amounts.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
