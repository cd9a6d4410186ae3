import { IconMapPinOff } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '#gql/ui/fragment-masking.ts';
import { graphql } from '#gql/ui/gql.ts';
import type { AbsentUnitFragment } from '#gql/ui/graphql.ts';
import { texts } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { EmptyState, Notice } from './states.tsx';

export const AbsentUnit = graphql(`
  fragment AbsentUnit on Absence {
    lastDay
    because { text }
    unit { id name type }
    heir { id name type viewerMayReadValues }
    possibleHeirs { id name type viewerMayReadValues }
    former { id name type viewerMayReadValues }
  }
`);

/** As pages hand it on. */
export type AbsentUnitGiven = FragmentType<typeof AbsentUnit>;

interface Props {
  absence: AbsentUnitGiven;
  /** The same page of another unit. */
  linkTo: (unitId: string) => LinkProps;
}

/** In place of what a page would show of a unit: it has ended or has not begun, and where to look instead. */
export function AbsentUnitState({ absence: given, linkTo }: Props): ReactNode {
  const absence = readFragment(AbsentUnit, given);
  const others = readable(absence);
  return (
    <EmptyState
      icon={<IconMapPinOff size={28} />}
      title={unitName(absence.unit)}
      actions={
        others.length > 0
          ? others.map((unit) => (
              <Link key={unit.id} {...linkTo(unit.id)}>
                {texts.absent.see(unitName(unit))}
              </Link>
            ))
          : null
      }
    >
      <p>{absence.because.text}</p>
      <p>{absence.lastDay ? texts.absent.ended : texts.absent.begins}</p>
    </EmptyState>
  );
}

/** Above what a page shows of other units: these are not there, and where to look instead. */
export function AbsentUnitsNotice({
  absences,
  linkTo,
}: {
  absences: readonly AbsentUnitGiven[];
  linkTo: (unitId: string) => LinkProps;
}) {
  if (absences.length === 0) return null;
  return (
    <Notice tone="warn" title={texts.absent.title(absences.length)}>
      <ul>
        {readFragment(AbsentUnit, absences).map((absence) => (
          <li key={absence.unit.id}>
            <b>{unitName(absence.unit)}</b>: {absence.because.text}{' '}
            {readable(absence).map((unit) => (
              <span key={unit.id}>
                <Link {...linkTo(unit.id)}>{texts.absent.see(unitName(unit))}</Link>{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Of those in whose place to look the ones that the viewer can. */
const readable = ({ heir, possibleHeirs, former }: AbsentUnitFragment) =>
  [...(heir ? [heir] : possibleHeirs), ...former].filter(({ viewerMayReadValues }) => viewerMayReadValues);
