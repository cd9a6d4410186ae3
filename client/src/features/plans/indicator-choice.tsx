import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import type { IndicatorsToChooseQuery } from '#gql/plans/graphql.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitInWords } from '#lib/numbers.ts';
import type { Problem } from '#lib/refusal.ts';
import { usePage } from '#lib/use-page.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { PageStates } from '#ui/page-states.tsx';
import classes from './plan-edit.module.css';
import { texts } from './texts/index.ts';

const IndicatorsToChoose = graphql(`
  query IndicatorsToChoose($search: String) {
    indicators(search: $search, viewerMayPlan: true, first: 200) {
      totalCount
      edges { node { id code name unitOfMeasure } }
    }
  }
`);

export interface IndicatorChoiceProps {
  /** Its words: under it they are put. */
  objective: string;
  /** Indicators that the plan holds already. */
  held: ReadonlySet<string>;
  /** Puts all of them into the plan; what was refused, null: nothing. */
  add: (indicatorIds: readonly string[]) => Promise<readonly Problem[] | null>;
  onClose: () => void;
}

const QUIET_MS = 250;

/** Ticked one after the other, also over several searches, and put into the plan together. */
export function IndicatorChoice({ objective, held, add, onClose }: IndicatorChoiceProps) {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), QUIET_MS);
  const page = usePage(IndicatorsToChoose, { search: search || null });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const refused = await add(chosen);
    setIsBusy(false);
    if (refused === null) onClose();
    else setProblems(refused);
  };
  return (
    <FormFrame
      {...{ problems, isBusy }}
      fields={[]}
      submit={texts.choice.submit(chosen.length)}
      disabled={chosen.length === 0}
      onSubmit={(event) => void submit(event)}
      onCancel={onClose}
    >
      <div>{texts.choice.under(objective)}</div>
      <TextInput
        type="search"
        label={texts.choice.search}
        placeholder={texts.edit.indicatorPlaceholder}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <PageStates page={page}>
        {({ indicators }) => <Boxes {...{ indicators, held, chosen }} onChange={setChosen} />}
      </PageStates>
    </FormFrame>
  );
}

interface BoxesProps extends Pick<IndicatorChoiceProps, 'held'> {
  indicators: IndicatorsToChooseQuery['indicators'];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

function Boxes({ indicators, held, chosen, onChange }: BoxesProps) {
  // what can be chosen stands before what the plan has
  const listed = nodesOf(indicators).toSorted((one, other) => Number(held.has(one.id)) - Number(held.has(other.id)));
  const open = listed.filter(({ id }) => !held.has(id)).map(({ id }) => id);
  const picked = new Set(chosen);
  const isWhole = open.every((id) => picked.has(id));
  const without = (ids: readonly string[]) => chosen.filter((id) => !ids.includes(id));
  if (listed.length === 0) return <p className={classes.quiet}>{texts.choice.none}</p>;
  return (
    <>
      {open.length > 0 ? (
        <Checkbox
          className={classes.choiceAll}
          label={texts.choice.all(open.length)}
          checked={isWhole}
          indeterminate={!isWhole && open.some((id) => picked.has(id))}
          onChange={() => onChange(isWhole ? without(open) : [...without(open), ...open])}
        />
      ) : null}
      <ul className={classes.choice}>
        {listed.map(({ id, code, name, unitOfMeasure }) => (
          <li key={id}>
            <Checkbox
              label={name}
              description={[
                code,
                ...(unitOfMeasure ? [unitInWords(unitOfMeasure)] : []),
                ...(held.has(id) ? [texts.edit.inPlanAlready] : []),
              ].join(' · ')}
              disabled={held.has(id)}
              checked={held.has(id) || picked.has(id)}
              onChange={() => onChange(picked.has(id) ? without([id]) : [...chosen, id])}
            />
          </li>
        ))}
      </ul>
      {indicators.totalCount > listed.length ? (
        <p className={classes.quiet}>{texts.choice.more(listed.length, indicators.totalCount)}</p>
      ) : null}
    </>
  );
}
