import { Checkbox } from '@mantine/core';
import { graphql } from '#gql/people/confirmation/gql.ts';
import { formatMoment } from '#lib/dates.ts';
import { unitName } from '#lib/unit-name.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import type { EditField } from '#ui/edit-form.tsx';
import { officeInWords, termInWords } from '../administration/office-words.ts';
import classes from './confirmation.module.css';
import { texts } from './texts/index.ts';
import type { ToConfirm } from './to-confirm.ts';

const RefuseOffice = graphql(`
  mutation RefuseOffice($input: RefuseOfficeInput!) {
    refuseOffice(input: $input) { office { id refusal } userErrors { code path message } }
  }
`);

const REASON: readonly EditField<'reason'>[] = [
  {
    name: 'reason',
    label: texts.reason,
    lines: 3,
    check: (text) => (text.trim() === '' ? texts.reasonNeeded : null),
  },
];

interface Props {
  person: ToConfirm;
  isChosen: boolean;
  onChosen: (isChosen: boolean) => void;
  onRefused: () => void;
}

/** Who it is, which offices, where, made by whom and when. */
export function PersonRow({ person, isChosen, onChosen, onRefused }: Props) {
  const { fullName, login, unit, offices, hasLink, codeIssuedAt, madeBy, since, mailedLink } = person;
  const refuse = useVerb(RefuseOffice);
  return (
    <li className={classes.row}>
      <Checkbox
        aria-label={texts.choose(fullName)}
        checked={isChosen}
        onChange={(event) => onChosen(event.currentTarget.checked)}
      />
      <span>
        <span className={classes.name}>{fullName}</span>
        <span className={classes.quiet}>
          {login}
          {unit ? ` · ${unitName(unit)}` : ''}
        </span>
      </span>
      <span className={classes.offices}>
        {offices.map((office) => (
          <span key={office.id} className={classes.office}>
            <span>
              {officeInWords(office)} <span className={classes.quiet}>{termInWords(office)}</span>
            </span>
            <ActDialog
              open={texts.refuse}
              label={`${texts.refuse}: ${fullName}, ${officeInWords(office)}`}
              variant="subtle"
              size="compact-sm"
              title={texts.refuseTitle(fullName)}
              text={texts.refuseText}
              fields={REASON}
              submit={texts.refuse}
              done={texts.refused}
              act={({ reason }) => refuse.send({ officeId: office.id, reason })}
              onDone={onRefused}
            />
          </span>
        ))}
        <span className={classes.quiet}>
          {hasLink ? linkInWords(codeIssuedAt, offices.length > 0) : null}{' '}
          {hasLink && mailedLink ? texts.mailedTo(mailedLink.address, mailedLink.givenUpAt !== null) : null}{' '}
          {texts.madeBy(madeBy, formatMoment(since))}
        </span>
      </span>
    </li>
  );
}

function linkInWords(codeIssuedAt: string | null, isNew: boolean): string {
  if (codeIssuedAt !== null) return `${texts.coded(formatMoment(codeIssuedAt))}.`;
  return `${isNew ? texts.newAccount : texts.resetOnly}.`;
}
