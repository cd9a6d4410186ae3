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
import { officeInWords, stateOn, termInWords } from './office-words.ts';
import type { Person } from './person.ts';
import { texts } from './texts/index.ts';

export const OfficeOfAccount = graphql(`
  fragment OfficeOfAccount on Office {
    id
    kind
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
              onEnded={onChanged}
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
  onEnded: () => void;
}

function OfficeRow({ office, login, mayChange, onEnded }: RowProps) {
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
        <span className={classes.detail}>{detailsOf(office, login, state).join(' · ')}</span>
      </span>
      {mayChange && (state === 'held' || state === 'waits') ? (
        <ActDialog
          open={texts.person.end}
          variant="default"
          title={texts.person.endTitle(officeInWords(office))}
          text={state === 'waits' ? texts.person.endWaitingText : texts.person.endText}
          submit={texts.person.end}
          done={texts.person.endDone}
          act={() => end.send({ officeId: office.id })}
          onDone={onEnded}
        />
      ) : null}
    </li>
  );
}

/** For how long, and what came or has to come of it. */
function detailsOf(office: OfficeOfAccountFragment, login: string, state: ReturnType<typeof stateOn>): string[] {
  const { confirmedFrom, refusal } = office;
  return [
    termInWords(office),
    ...(state === 'waits' && confirmedFrom ? [texts.confirmedFrom(confirmedFrom, login)] : []),
    ...(refusal === null ? [] : [texts.person.refusal(refusal)]),
  ];
}
