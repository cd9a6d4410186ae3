import { Button, Checkbox } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { readFragment } from '#gql/people/confirmation/fragment-masking.ts';
import { nodesOf } from '#lib/nodes.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import type { Oneself } from '../account/password-again.tsx';
import type { ConfirmationSearch } from '../search.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import classes from './confirmation.module.css';
import { PersonRow } from './person-row.tsx';
import { texts } from './texts/index.ts';
import { type Confirmed, PeopleToConfirm, PersonToConfirm, type ToConfirm } from './to-confirm.ts';

interface Props {
  search: ConfirmationSearch;
  oneself: Oneself;
  onConfirmed: (confirmed: Confirmed) => void;
}

/** Who waits, chosen one by one or all together, and confirmed with one signature. */
export function ToConfirmList({ search, ...props }: Props) {
  const isCoded = search['trang-thai'] === 'da-cap-ma';
  const page = usePage(PeopleToConfirm, { wide: search['pham-vi'] === 'cap-duoi', coded: isCoded });
  return (
    <PageStates page={page}>
      {({ peopleToConfirm }) =>
        peopleToConfirm.totalCount === 0 ? (
          <EmptyState icon={<IconUserCheck size={28} />} title={isCoded ? texts.emptyCodedTitle : texts.emptyTitle}>
            {isCoded ? texts.emptyCoded : texts.empty}
          </EmptyState>
        ) : (
          <Choosing
            {...props}
            people={readFragment(PersonToConfirm, nodesOf(peopleToConfirm))}
            total={peopleToConfirm.totalCount}
            isCoded={isCoded}
            onChanged={page.retry}
          />
        )
      }
    </PageStates>
  );
}

interface ChoosingProps extends Omit<Props, 'search'> {
  people: readonly ToConfirm[];
  total: number;
  isCoded: boolean;
  onChanged: () => void;
}

function Choosing({ people, total, isCoded, oneself, onConfirmed, onChanged }: ChoosingProps) {
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setIsOpen] = useState(false);
  const chosen = people.filter(({ id }) => chosenIds.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosenIds);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosenIds(next);
  };
  const isAll = chosen.length === people.length;
  return (
    <>
      <div className={classes.head}>
        <Checkbox
          label={texts.all}
          checked={isAll}
          indeterminate={chosen.length > 0 && !isAll}
          onChange={() => setChosenIds(isAll ? new Set() : new Set(people.map(({ id }) => id)))}
        />
        <span className={classes.quiet}>
          {people.length < total ? texts.firstOf(people.length, total) : texts.count(total)}
        </span>
        <Button
          leftSection={<IconUserCheck size={17} aria-hidden />}
          disabled={chosen.length === 0}
          onClick={() => setIsOpen(true)}
        >
          {isCoded ? texts.newCode(chosen.length) : texts.confirm(chosen.length)}
        </Button>
      </div>
      <ul className={`${card.card} ${classes.list}`}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isChosen={chosenIds.has(person.id)}
            onChosen={(isChosen) => choose(person.id, isChosen)}
            onRefused={onChanged}
          />
        ))}
      </ul>
      {isOpen ? (
        <ConfirmDialog
          people={chosen}
          isAnew={isCoded}
          oneself={oneself}
          onConfirmed={(confirmed) => {
            setIsOpen(false);
            setChosenIds(new Set());
            onChanged();
            onConfirmed(confirmed);
          }}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  );
}
