import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { formatMoment } from '#lib/dates.ts';
import { unitName } from '#lib/unit-name.ts';
import { Notice } from '#ui/states.tsx';
import { officeInWords } from '../administration/office-words.ts';
import classes from '../paper.module.css';
import { texts } from './texts/index.ts';
import type { Confirmed, IssuedCode, ToConfirm } from './to-confirm.ts';

interface Props {
  confirmed: Confirmed;
  /** Who confirmed. */
  by: string;
  onKept: () => void;
}

/** What was confirmed, to be filed; and the one time that codes are shown: a sheet for each person, folded over the code. */
export function CodeSheets({ confirmed: { people, codes, at }, by, onKept }: Props) {
  const known = new Map(people.map((person) => [person.id, person]));
  return (
    <section className={classes.sheets} aria-label={texts.sheet.title}>
      {codes.length > 0 ? <Notice tone="warn">{texts.sheet.shownOnce}</Notice> : null}
      <Group gap="sm" className={classes.buttons}>
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {texts.sheet.print}
        </Button>
        <Button variant="default" onClick={onKept}>
          {texts.sheet.kept}
        </Button>
      </Group>
      <article className={classes.sheet}>
        <h2>{texts.sheet.list}</h2>
        <p>{texts.sheet.confirmedBy(by, formatMoment(at))}</p>
        <ol>
          {people.map((person) => (
            <li key={person.id}>
              {person.fullName} ({person.login}){heldInWords(person)}
            </li>
          ))}
        </ol>
      </article>
      {codes.map((issued) => (
        <CodeSheet key={issued.accountId} issued={issued} person={known.get(issued.accountId)} />
      ))}
    </section>
  );
}

function heldInWords({ offices, unit }: ToConfirm): string {
  const held = offices.map(officeInWords).join('; ');
  const words = held || (unit ? unitName(unit) : '');
  return words === '' ? '' : `: ${words}`;
}

function CodeSheet({ issued, person }: { issued: IssuedCode; person: ToConfirm | undefined }) {
  const { fullName, login, code, expiresAt } = issued;
  const offices = person?.offices.map(officeInWords).join('; ') ?? '';
  return (
    <article className={classes.sheet}>
      <h2>{fullName}</h2>
      <dl className={classes.about}>
        <dt>{texts.sheet.login}</dt>
        <dd>{login}</dd>
        {offices === '' ? null : (
          <>
            <dt>{texts.sheet.offices}</dt>
            <dd>{offices}</dd>
          </>
        )}
        <dt>{texts.sheet.address}</dt>
        <dd>{window.location.host}</dd>
      </dl>
      <p className={classes.fold}>{texts.sheet.fold}</p>
      <p className={classes.code}>
        <span>{texts.sheet.code}</span> {code}
      </p>
      <p>{texts.sheet.how(formatMoment(expiresAt))}</p>
    </article>
  );
}
