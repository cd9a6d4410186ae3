import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay } from '#lib/dates.ts';
import { DayInput } from '#ui/day-input.tsx';
import { Notice } from '#ui/states.tsx';
import classes from './board-page.module.css';
import { texts } from './texts/index.ts';

const route = getRouteApi('/frame/theo-doi');

interface ChangesLinkProps {
  /** Null: the day is chosen there. */
  since: string | null;
  periodId: string;
  children: ReactNode;
}

/** To what changed on the board shown. */
export function ChangesLink({ since, periodId, children }: ChangesLinkProps) {
  const { 'don-vi': unitId } = route.useSearch();
  return (
    <Link
      to="/theo-doi/thay-doi"
      search={{ ky: periodId, ...(unitId ? { 'don-vi': unitId } : {}), ...(since ? { tu: since } : {}) }}
    >
      {children}
    </Link>
  );
}

/** The day that the board is looked back at; emptied, it is as it is known now. */
export function PastDay() {
  const { 'tai-ngay': day } = route.useSearch();
  const navigate = useNavigate({ from: '/theo-doi' });
  return (
    <DayInput
      key={day ?? ''}
      w={170}
      label={texts.past.label}
      isLabelled={false}
      hint={texts.past.hint}
      badDay={texts.past.badDay}
      day={day}
      onDay={(chosen) => void navigate({ search: (before) => ({ ...before, 'tai-ngay': chosen ?? undefined }) })}
    />
  );
}

interface Props {
  asOf: string;
  /** The first day of the period. */
  startsOn: string;
  periodId: string;
}

/** Says above everything, on paper too, that this is not how it stands now. */
export function PastNotice({ asOf, startsOn, periodId }: Props) {
  const day = formatDay(asOf);
  return (
    <div className={classes.past}>
      <Notice
        tone="warn"
        title={texts.past.title(day)}
        actions={
          <>
            <Link from="/theo-doi" to="/theo-doi" search={(before) => ({ ...before, 'tai-ngay': undefined })}>
              {texts.past.back}
            </Link>
            <ChangesLink since={asOf} periodId={periodId}>
              {texts.past.changesSince}
            </ChangesLink>
          </>
        }
      >
        {asOf < startsOn ? texts.past.notBegun(day, formatDay(startsOn)) : texts.past.text(day)}
      </Notice>
    </div>
  );
}
