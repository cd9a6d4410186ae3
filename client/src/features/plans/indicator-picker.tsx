import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { NewIndicatorForm } from '#features/indicators/new-indicator.tsx';
import { graphql } from '#gql/plans/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitInWords } from '#lib/numbers.ts';
import { texts as common } from '#lib/texts/index.ts';
import classes from './plan-edit.module.css';
import { texts } from './texts/index.ts';

const FindPlanIndicators = graphql(`
  query FindPlanIndicators($search: String) {
    indicators(search: $search, viewerMayPlan: true, first: 40) { edges { node { id code name unitOfMeasure } } }
  }
`);

interface Props {
  label: string;
  /** Indicators that the plan holds already; an indicator stands once in a plan. */
  held: ReadonlySet<string>;
  onPick: (indicatorId: string) => void;
}

const QUIET_MS = 250;
/** What is chosen to make a new one: no identity. */
const NEW = 'new';

/**
 * One indicator of the catalogue after the other, found as one types, with or without tone marks; what is not there is
 * made, with what was typed as its name. What units below keep for themselves is not offered.
 */
export function IndicatorPicker({ label, held, onPick }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [isNew, setIsNew] = useState(false);
  const mayCreate = useFrame().rights.includes('CREATE_INDICATOR');
  const [search] = useDebouncedValue(text.trim(), QUIET_MS);
  const [{ data, fetching }] = useQuery({
    query: FindPlanIndicators,
    variables: { search },
    pause: !combobox.dropdownOpened,
    requestPolicy: 'cache-first',
  });
  // what was found for other words is not offered under these: who types on and presses Enter would get it
  const isFound = !fetching && search === text.trim();
  const found = isFound ? nodesOf(data?.indicators) : [];
  const pick = (indicatorId: string) => {
    combobox.closeDropdown();
    if (indicatorId === NEW) return setIsNew(true);
    setText('');
    onPick(indicatorId);
  };
  if (isNew) return <NewIndicatorForm name={text.trim()} onMade={pick} onClose={() => setIsNew(false)} />;
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <TextInput
          className={classes.picker}
          aria-label={label}
          placeholder={texts.edit.indicatorPlaceholder}
          value={text}
          rightSection={combobox.dropdownOpened && !isFound ? <Loader size={16} /> : null}
          onClick={() => combobox.openDropdown()}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} className={classes.options} aria-label={texts.edit.catalogue}>
          {found.map(({ id, name, code, unitOfMeasure }) => (
            <Combobox.Option key={id} value={id} disabled={held.has(id)}>
              {name}{' '}
              <small className={classes.detail}>
                {code}
                {unitOfMeasure ? ` · ${unitInWords(unitOfMeasure)}` : ''}
                {held.has(id) ? ` · ${texts.edit.inPlanAlready}` : ''}
              </small>
            </Combobox.Option>
          ))}
          {found.length === 0 ? (
            <Combobox.Empty>{isFound ? texts.edit.noIndicators : common.loading}</Combobox.Empty>
          ) : null}
          {mayCreate ? <Combobox.Option value={NEW}>{texts.edit.newIndicator}</Combobox.Option> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
