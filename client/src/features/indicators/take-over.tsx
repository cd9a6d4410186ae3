import { Button, Checkbox } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useFrame } from '#lib/frame.ts';
import { unitInWords } from '#lib/numbers.ts';
import type { Problem } from '#lib/refusal.ts';
import card from '#ui/card.module.css';
import { EmptyState, Notice } from '#ui/states.tsx';
import classes from './indicators.module.css';
import { texts } from './texts/index.ts';

export interface Offered {
  key: string;
  name: string;
  unitOfMeasure: string;
  /** What it means, or where it is from. */
  detail: string;
  /** The unit can plan with one of this name already. */
  isPresent: boolean;
}

interface Props {
  offered: readonly Offered[];
  isBusy: boolean;
  /** The second part of a path says which of those that were sent. */
  problems: readonly Problem[];
  onTake: (keys: string[]) => void;
}

/** Indicators that are taken over line by line, all that were chosen or none. */
export function TakeOver({ offered, isBusy, problems, onTake }: Props) {
  const mayCreate = useFrame().rights.includes('CREATE_INDICATOR');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = offered.filter(({ isPresent }) => !isPresent);
  const keys = open.flatMap(({ key }) => (chosen.has(key) ? [key] : []));
  const wrong = new Map(problems.map(({ path, message }) => [keys[Number(path[1])], message]));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  if (open.length === 0) return <EmptyState icon={<IconListSearch size={28} />} title={texts.proposals.allThere} />;
  return (
    <>
      {problems.length > 0 ? <Notice tone="bad">{texts.proposals.refused}</Notice> : null}
      <Checkbox
        className={classes.all}
        label={texts.proposals.all(open.length)}
        checked={keys.length === open.length}
        indeterminate={keys.length > 0 && keys.length < open.length}
        onChange={() => setChosen(keys.length === open.length ? new Set() : new Set(open.map(({ key }) => key)))}
      />
      <ul className={card.list}>
        {offered.map(({ key, name, unitOfMeasure, detail, isPresent }) => (
          <li key={key} className={card.card}>
            <Checkbox
              className={classes.row}
              label={`${name} (${unitInWords(unitOfMeasure)})`}
              description={detail}
              error={wrong.get(key)}
              disabled={isPresent}
              checked={isPresent || chosen.has(key)}
              onChange={() => toggle(key)}
            />
          </li>
        ))}
      </ul>
      {mayCreate ? (
        <div className={classes.foot}>
          <Button loading={isBusy} disabled={keys.length === 0} onClick={() => onTake(keys)}>
            {texts.proposals.submit(keys.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
