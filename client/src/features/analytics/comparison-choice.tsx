import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useClient } from 'urql';
import { graphql } from '#gql/analytics/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { texts } from '#lib/texts/analytics.ts';
import { unitName, unitNameInSentence } from '#lib/unit-name.ts';
import classes from './comparison.module.css';
import { type Choice, RemoteMultiSelect } from './remote-multi-select.tsx';
import type { ComparisonSearch } from './search.ts';

const FindUnits = graphql(`
  query FindUnits($search: String!) {
    units(search: $search, first: 30) { edges { node { id name type parent { id name type } } } }
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

const route = getRouteApi('/frame/so-sanh');

interface Props {
  periods: readonly { id: string; label: string }[];
  periodId: string | null;
}

/** What is compared: units found without tone marks, indicators of the catalogue, one period. */
export function ComparisonChoice({ periods, periodId }: Props) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/so-sanh' });
  const client = useClient();
  const { unit } = useFrame();
  const change = (part: Partial<ComparisonSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

  const findUnits = async (text: string): Promise<Choice[]> => {
    const { data } = await client.query(FindUnits, { search: text });
    return data?.units.edges.map(({ node }) => unitChoice(node)) ?? [];
  };
  const nameUnits = async (ids: readonly string[]): Promise<Choice[]> => {
    const answers = await Promise.all(
      ids.map((id) => client.query(NameUnit, { id }, { requestPolicy: 'cache-first' })),
    );
    return answers.flatMap(({ data }) => (data?.unit ? [unitChoice(data.unit)] : []));
  };
  const addChildren = async () => {
    const { data } = await client.query(UnitsBelow, { id: unit.id });
    const below = data?.unit?.children.edges.map(({ node }) => node.id) ?? [];
    change({ 'don-vi': [...new Set([...search['don-vi'], ...below])] });
  };
  const findIndicators = async (text: string): Promise<Choice[]> => indicatorChoices({ search: text });
  const nameIndicators = async (ids: readonly string[]): Promise<Choice[]> => indicatorChoices({ ids });
  const indicatorChoices = async (wanted: { search?: string; ids?: readonly string[] }): Promise<Choice[]> => {
    const { data } = await client.query(FindIndicators, wanted);
    return (
      data?.indicators.edges.map(({ node }) => ({ id: node.id, label: node.name, detail: node.unitOfMeasure })) ?? []
    );
  };

  return (
    <section className={classes.choice}>
      <div>
        <RemoteMultiSelect
          label={texts.units}
          placeholder={texts.unitsPlaceholder}
          value={search['don-vi']}
          minChars={2}
          find={findUnits}
          name={nameUnits}
          onChange={(ids) => change({ 'don-vi': ids })}
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
      <RemoteMultiSelect
        label={texts.indicators}
        placeholder={texts.indicatorsPlaceholder}
        value={search['chi-tieu']}
        minChars={0}
        find={findIndicators}
        name={nameIndicators}
        onChange={(ids) => change({ 'chi-tieu': ids })}
      />
      <Select
        label={texts.period}
        searchable
        allowDeselect={false}
        value={periodId}
        data={periods.toReversed().map(({ id, label }) => ({ value: id, label }))}
        onChange={(ky) => (ky ? change({ ky }) : undefined)}
      />
    </section>
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
