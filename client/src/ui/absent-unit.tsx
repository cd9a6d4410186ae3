import { IconMapPinOff } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { texts } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { EmptyState, Notice } from './states.tsx';

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}
interface Elsewhere extends Shown {
  readonly viewerMayReadValues: boolean;
}

/** As documents ask for it: `Absence` of the contract. */
export interface AbsentUnit {
  readonly lastDay: string | null;
  readonly because: { readonly text: string };
  readonly unit: Shown;
  readonly heir: Elsewhere | null;
  readonly possibleHeirs: readonly Elsewhere[];
  readonly former: readonly Elsewhere[];
}

interface Props {
  absence: AbsentUnit;
  /** The same page of another unit. */
  linkTo: (unitId: string) => LinkProps;
}

/** In place of what a page would show of a unit: it has ended or has not begun, and where to look instead. */
export function AbsentUnitState({ absence, linkTo }: Props): ReactNode {
  const others = readable(absence);
  return (
    <EmptyState
      icon={<IconMapPinOff size={28} />}
      title={unitName(absence.unit)}
      actions={
        others.length > 0 ? (
          <>
            {others.map((unit) => (
              <Link key={unit.id} {...linkTo(unit.id)}>
                {texts.absent.see(unitName(unit))}
              </Link>
            ))}
          </>
        ) : null
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
  absences: readonly AbsentUnit[];
  linkTo: (unitId: string) => LinkProps;
}) {
  if (absences.length === 0) return null;
  return (
    <Notice tone="warn" title={texts.absent.title(absences.length)}>
      <ul>
        {absences.map((absence) => (
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
const readable = ({ heir, possibleHeirs, former }: AbsentUnit) =>
  [...(heir ? [heir] : possibleHeirs), ...former].filter(({ viewerMayReadValues }) => viewerMayReadValues);
