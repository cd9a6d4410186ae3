import { Button, Checkbox } from '@mantine/core';
import { IconKey, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { nodesOf } from '#lib/nodes.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import type { AccountsSearch } from '../search.ts';
import classes from './administration.module.css';
import { ImportedLinks } from './imported-links.tsx';
import type { ImportedLink } from './links-file.ts';
import { NotOpened, type NotOpenedPerson } from './not-opened.ts';
import { openingInWords } from './office-words.ts';
import { RenewLinks } from './renew-links.tsx';
import { texts } from './texts/index.ts';

/** Who cannot sign in yet, chosen one by one or all together, and given new links. */
export function NotOpenedList({ search }: { search: AccountsSearch }) {
  const page = usePage(NotOpened, {
    search: search.tim ?? null,
    unitId: search['don-vi'] ?? null,
    linkOver: search['trang-thai'] === 'het-han',
  });
  const [links, setLinks] = useState<readonly ImportedLink[] | null>(null);
  if (links) {
    const leave = () => {
      setLinks(null);
      page.retry();
    };
    return <ImportedLinks links={links} title={texts.notOpened.renewed(links.length)} onTaken={leave} />;
  }
  return (
    <PageStates page={page}>
      {({ accounts, viewer }) =>
        accounts.totalCount === 0 ? (
          <EmptyState icon={<IconUsers size={28} />} title={texts.notOpened.emptyTitle}>
            {texts.notOpened.empty}
          </EmptyState>
        ) : (
          <Choosing
            people={nodesOf(accounts).filter(({ login }) => login !== viewer.login)}
            total={accounts.totalCount}
            onRenewed={setLinks}
          />
        )
      }
    </PageStates>
  );
}

interface ChoosingProps {
  people: readonly NotOpenedPerson[];
  total: number;
  onRenewed: (links: readonly ImportedLink[]) => void;
}

function Choosing({ people, total, onRenewed }: ChoosingProps) {
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setIsOpen] = useState(false);
  const chosen = people.filter(({ id }) => chosenIds.has(id));
  const isAll = chosen.length === people.length;
  const choose = (id: string, isChosen: boolean) =>
    setChosenIds(new Set(isChosen ? [...chosenIds, id] : [...chosenIds].filter((other) => other !== id)));
  return (
    <>
      <div className={classes.choosing}>
        <Checkbox
          label={texts.notOpened.all}
          checked={isAll}
          indeterminate={chosen.length > 0 && !isAll}
          onChange={() => setChosenIds(isAll ? new Set() : new Set(people.map(({ id }) => id)))}
        />
        <span className={classes.quiet}>{texts.notOpened.count(people.length, total)}</span>
        <Button
          leftSection={<IconKey size={16} aria-hidden />}
          disabled={chosen.length === 0}
          onClick={() => setIsOpen(true)}
        >
          {texts.notOpened.renew(chosen.length)}
        </Button>
      </div>
      <ul className={`${card.card} ${classes.list}`}>
        {people.map((person) => (
          <li key={person.id} className={classes.chooseRow}>
            <Checkbox
              aria-label={texts.notOpened.choose(person.fullName)}
              checked={chosenIds.has(person.id)}
              onChange={(event) => choose(person.id, event.currentTarget.checked)}
            />
            <span>
              <strong>{person.fullName}</strong>
              <span className={classes.login}>
                {` ${person.login}`}
                {person.unit ? ` · ${unitName(person.unit)}` : ''}
              </span>
            </span>
            <span className={classes.quiet}>{person.notOpened ? openingInWords(person.notOpened) : null}</span>
          </li>
        ))}
      </ul>
      {isOpen ? <RenewLinks people={chosen} onRenewed={onRenewed} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
