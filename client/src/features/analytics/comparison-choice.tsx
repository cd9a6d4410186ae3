import { matchRank } from '@dich/units/search-key';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '#gql/analytics/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitInWords } from '#lib/numbers.ts';
import { unitName, unitNameInSentence } from '#lib/unit-name.ts';
import { type PeriodChoice, PeriodSelect } from '#ui/period-select.tsx';
import classes from './comparison.module.css';
import { type Choice, RemoteMultiSelect } from './remote-multi-select.tsx';
import type { ComparisonSearch } from './search.ts';
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

const route = getRouteApi('/frame/so-sanh');
const MOST_OFFERED = 30;

interface Props {
  periods: readonly (PeriodChoice & { readonly id: string; readonly label: string })[];
  periodId: string | null;
}

/**
 * What is compared: units found without tone marks, indicators of the catalogue, one period. On a phone it folds into
 * one line once it is chosen.
 */
export function ComparisonChoice({ periods, periodId }: Props) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/so-sanh' });
  const client = useClient();
  const { unit } = useFrame();
  const isChosen = search['don-vi'].length > 0 && search['chi-tieu'].length > 0;
  const change = (part: Partial<ComparisonSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });

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
    change({ 'don-vi': [...new Set([...search['don-vi'], ...below])] });
  };
  const findIndicators = async (text: string): Promise<Choice[]> => indicatorChoices({ search: text });
  const nameIndicators = async (ids: readonly string[]): Promise<Choice[]> => indicatorChoices({ ids });
  const indicatorChoices = async (wanted: { search?: string; ids?: readonly string[] }): Promise<Choice[]> => {
    const { data } = await client.query(FindIndicators, wanted);
    return nodesOf(data?.indicators).map(({ id, name, unitOfMeasure }) => ({
      id,
      label: name,
      detail: unitInWords(unitOfMeasure),
    }));
  };

  const [isOpen, setIsOpen] = useState(!isChosen);
  const period = periods.find(({ id }) => id === periodId)?.label ?? '';
  return (
    <>
      {isChosen ? (
        <div className={classes.chosen}>
          <span>{texts.chosen(search['don-vi'].length, search['chi-tieu'].length, period)}</span>
          <Button size="compact-md" variant="light" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? texts.fold : texts.change}
          </Button>
        </div>
      ) : null}
      <section className={`${classes.choice} ${isChosen && !isOpen ? classes.folded : ''}`}>
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
        <PeriodSelect label={texts.period} periods={periods} value={periodId} onChange={(ky) => change({ ky })} />
      </section>
    </>
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
