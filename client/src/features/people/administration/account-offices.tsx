import { Group } from '@mantine/core';
import { readFragment } from '#gql/people/administration/fragment-masking.ts';
import { graphql } from '#gql/people/administration/gql.ts';
import type { OfficeOfAccountFragment } from '#gql/people/administration/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import marks from '#ui/marks.module.css';
import classes from '../section.module.css';
import { Section } from '../section.tsx';
import { GrantOffice } from './grant-office.tsx';
import { officeInWords, postsToCome, stateOn, termInWords } from './office-words.ts';
import type { Person } from './person.ts';
import { StatePost } from './state-post.tsx';
import { texts } from './texts/index.ts';

export const OfficeOfAccount = graphql(`
  fragment OfficeOfAccount on Office {
    id
    kind
    post
    posts { post from }
    managesSubUnits
    validFrom
    validTo
    endedAt
    confirmedAt
    confirmedFrom
    onBehalfOf
    refusal
    unit { id name type }
    department { id name }
  }
`);

const EndOffice = graphql(`
  mutation EndOffice($input: EndOfficeInput!) {
    endOffice(input: $input) { office { id validTo endedAt } userErrors { code path message } }
  }
`);

interface Props {
  account: Person;
  mayChange: boolean;
  reachesBelow: boolean;
  onChanged: () => void;
}

export function AccountOffices({ account, mayChange, reachesBelow, onChanged }: Props) {
  return (
    <Section title={texts.person.offices} text={texts.person.officesText}>
      {account.offices.length > 0 ? (
        <ul className={classes.list}>
          {readFragment(OfficeOfAccount, account.offices).map((office) => (
            <OfficeRow
              key={office.id}
              office={office}
              login={account.login}
              mayChange={mayChange}
              onChanged={onChanged}
            />
          ))}
        </ul>
      ) : (
        <span className={classes.quiet}>{texts.noOffice}</span>
      )}
      {mayChange && account.unit ? (
        <GrantOffice
          accountId={account.id}
          unitId={account.unit.id}
          reachesBelow={reachesBelow}
          onGranted={onChanged}
        />
      ) : null}
    </Section>
  );
}

interface RowProps {
  office: OfficeOfAccountFragment;
  /** Whose it is. */
  login: string;
  mayChange: boolean;
  onChanged: () => void;
}

function OfficeRow({ office, login, mayChange, onChanged }: RowProps) {
  const { today } = useFrame();
  const end = useVerb(EndOffice);
  const state = stateOn(office, today);
  return (
    <li className={classes.row}>
      <span>
        <span className={classes.name}>
          {officeInWords(office)}
          <span className={`${marks.mark} ${state === 'held' ? marks.MET : marks.DRAFT}`}>
            {office.refusal === null ? texts.person[state] : texts.person.refused}
          </span>
        </span>
        <span className={classes.detail}>{detailsOf(office, login, state, today).join(' · ')}</span>
      </span>
      <Group gap="xs">
        {mayChange && state !== 'ended' && office.onBehalfOf === null ? (
          <StatePost office={office} onStated={onChanged} />
        ) : null}
        {mayChange && (state === 'held' || state === 'waits') ? (
          <ActDialog
            open={texts.person.end}
            variant="default"
            title={texts.person.endTitle(officeInWords(office))}
            text={state === 'waits' ? texts.person.endWaitingText : texts.person.endText}
            submit={texts.person.end}
            done={texts.person.endDone}
            act={() => end.send({ officeId: office.id })}
            onDone={onChanged}
          />
        ) : null}
      </Group>
    </li>
  );
}

/** For how long, and what came or has to come of it. */
function detailsOf(
  office: OfficeOfAccountFragment,
  login: string,
  state: ReturnType<typeof stateOn>,
  today: string,
): string[] {
  const { confirmedFrom, refusal } = office;
  return [
    termInWords(office),
    ...postsToCome(office, today),
    ...(state === 'waits' && confirmedFrom ? [texts.confirmedFrom(confirmedFrom, login)] : []),
    ...(refusal === null ? [] : [texts.person.refusal(refusal)]),
  ];
}
