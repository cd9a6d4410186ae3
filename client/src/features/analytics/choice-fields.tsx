import { matchRank } from '@dich/units/search-key';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useClient } from 'urql';
import { graphql } from '#gql/analytics/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitInWords } from '#lib/numbers.ts';
import { unitName, unitNameInSentence } from '#lib/unit-name.ts';
import { type Choice, RemoteMultiSelect } from './remote-multi-select.tsx';
import { texts } from './texts/index.ts';

const FindUnits = graphql(`
  query FindUnits($search: String!, $ancestorId: ID!) {
    units(search: $search, ancestorId: $ancestorId, first: 100) { edges { node { id name type parent { id name type } } } }
  }
`);
const NameUnit = graphql(`
  query NameUnit($id: ID!) { unit(id: $id) { id name type parent { id name type } } }
`);
const UnitsBelow = graphql(`
  query UnitsBelow($id: ID!) { unit(id: $id) { id children(first: 60) { edges { node { id name type } } } } }
`);
const FindIndicators = graphql(`
  query FindIndicators($search: String, $ids: [ID!]) {
    indicators(search: $search, ids: $ids, first: 60) { edges { node { id code name unitOfMeasure } } }
  }
`);

const MOST_OFFERED = 30;

interface Props {
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Units found without tone marks; those right below one's own come with one click. */
export function UnitField({ value, onChange }: Props) {
  const client = useClient();
  const { unit } = useFrame();
  const findUnits = async (text: string): Promise<Choice[]> => {
    const { data } = await client.query(FindUnits, { search: text, ancestorId: unit.id });
    const found = nodesOf(data?.units);
    const own = matchRank(unit.name, text) === null ? [] : [{ ...unit, parent: null }];
    return [...own, ...found].slice(0, MOST_OFFERED).map(unitChoice);
  };
  const nameUnits = async (ids: readonly string[]): Promise<Choice[]> => {
    const answers = await Promise.all(
      ids.map((id) => client.query(NameUnit, { id }, { requestPolicy: 'cache-first' })),
    );
    return answers.flatMap(({ data }) => (data?.unit ? [unitChoice(data.unit)] : []));
  };
  const addChildren = async () => {
    const { data } = await client.query(UnitsBelow, { id: unit.id });
    const below = nodesOf(data?.unit?.children).map(({ id }) => id);
    onChange([...new Set([...value, ...below])]);
  };
  return (
    <div>
      <RemoteMultiSelect
        label={texts.units}
        placeholder={texts.unitsPlaceholder}
        value={value}
        minChars={2}
        find={findUnits}
        name={nameUnits}
        onChange={onChange}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        mt={4}
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => void addChildren()}
      >
        {texts.addChildren(unitNameInSentence(unit))}
      </Button>
    </div>
  );
}

/** Indicators of the catalogue. */
export function IndicatorField({ value, onChange }: Props) {
  const client = useClient();
  const indicatorChoices = async (wanted: { search?: string; ids?: readonly string[] }): Promise<Choice[]> => {
    const { data } = await client.query(FindIndicators, wanted);
    return nodesOf(data?.indicators).map(({ id, name, unitOfMeasure }) => ({
      id,
      label: name,
      detail: unitInWords(unitOfMeasure),
    }));
  };

  return (
    <RemoteMultiSelect
      label={texts.indicators}
      placeholder={texts.indicatorsPlaceholder}
      value={value}
      minChars={0}
      find={(text) => indicatorChoices({ search: text })}
      name={(ids) => indicatorChoices({ ids })}
      onChange={onChange}
    />
  );
}

interface FoundUnit {
  id: string;
  name: string;
  type: string;
  parent: { name: string; type: string } | null;
}

const unitChoice = (unit: FoundUnit): Choice => ({
  id: unit.id,
  label: unitName(unit),
  detail: unit.parent ? unitName(unit.parent) : null,
});
