import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { graphql } from '#gql/plans/gql.ts';
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

/** As the boxes show it. */
export interface Choosable {
  id: string;
  code: string;
  name: string;
  unitOfMeasure: string;
}

export interface IndicatorChoiceProps {
  /** Its words: under it they are put. */
  objective: string;
  /** All that the plan may hold, a department's; null: whatever is found in the catalogue. */
  offered: readonly Choosable[] | null;
  /** Indicators that the plan holds already. */
  held: ReadonlySet<string>;
  /** Puts all of them into the plan; what was refused, null: nothing. */
  add: (indicatorIds: readonly string[]) => Promise<readonly Problem[] | null>;
  onClose: () => void;
}

const QUIET_MS = 250;

/** Ticked one after the other, also over several searches, and put into the plan together. */
export function IndicatorChoice({ objective, offered, held, add, onClose }: IndicatorChoiceProps) {
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
      {offered === null ? (
        <FoundBoxes {...{ held, chosen }} onChange={setChosen} />
      ) : offered.length === 0 ? (
        <p className={classes.quiet}>{texts.choice.noneOfDepartment}</p>
      ) : (
        <Boxes indicators={offered} {...{ held, chosen }} onChange={setChosen} />
      )}
    </FormFrame>
  );
}

/** Of the catalogue, as one searches. */
function FoundBoxes(boxes: Omit<BoxesProps, 'indicators'>) {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), QUIET_MS);
  const page = usePage(IndicatorsToChoose, { search: search || null });
  return (
    <>
      <TextInput
        type="search"
        label={texts.choice.search}
        placeholder={texts.edit.indicatorPlaceholder}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <PageStates page={page}>
        {({ indicators }) => {
          const found = nodesOf(indicators);
          if (found.length === 0) return <p className={classes.quiet}>{texts.choice.none}</p>;
          return (
            <>
              <Boxes indicators={found} {...boxes} />
              {indicators.totalCount > found.length ? (
                <p className={classes.quiet}>{texts.choice.more(found.length, indicators.totalCount)}</p>
              ) : null}
            </>
          );
        }}
      </PageStates>
    </>
  );
}

interface BoxesProps extends Pick<IndicatorChoiceProps, 'held'> {
  indicators: readonly Choosable[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

function Boxes({ indicators, held, chosen, onChange }: BoxesProps) {
  // what can be chosen stands before what the plan has
  const listed = indicators.toSorted((one, other) => Number(held.has(one.id)) - Number(held.has(other.id)));
  const open = listed.filter(({ id }) => !held.has(id)).map(({ id }) => id);
  const picked = new Set(chosen);
  const isWhole = open.every((id) => picked.has(id));
  const without = (ids: readonly string[]) => chosen.filter((id) => !ids.includes(id));
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
    </>
  );
}
