import { Select } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitName } from '#lib/unit-name.ts';
import { texts } from './texts/index.ts';

export const BoardUnitFields = graphql(`
  fragment BoardUnit on Unit {
    id
    name
    type
    parent { id name type }
    children(first: 200) { edges { node { id name type } } }
  }
`);

interface Props {
  unit: FragmentType<typeof BoardUnitFields>;
}

/** Whose board it is, with the way back up to one's own unit. */
export function BoardPath({ unit: masked }: Props) {
  const unit = readFragment(BoardUnitFields, masked);
  const { unit: own } = useFrame();
  if (unit.id === own.id || !unit.parent) return unitName(unit);
  return (
    <>
      <Link from="/theo-doi" to="/theo-doi" search={(before) => ({ ...before, 'don-vi': unit.parent?.id })}>
        {unitName(unit.parent)}
      </Link>
      {` › ${unitName(unit)}`}
    </>
  );
}

/** Down to the board of a sub-unit; nothing for a unit that has none. */
export function BoardUnitSelect({ unit: masked }: Props) {
  const unit = readFragment(BoardUnitFields, masked);
  const navigate = useNavigate({ from: '/theo-doi' });
  const below = nodesOf(unit.children);
  if (below.length === 0) return null;
  return (
    <Select
      aria-label={texts.unit}
      w={220}
      searchable
      allowDeselect={false}
      value={unit.id}
      data={[unit, ...below].map((one) => ({ value: one.id, label: unitName(one) }))}
      onChange={(id) => {
        if (id)
          void navigate({ search: (before) => ({ ...before, 'don-vi': id, 'chi-tieu': undefined, cua: undefined }) });
      }}
    />
  );
}
