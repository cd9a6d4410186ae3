import { firstYearOf } from '@dich/measure';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { CatalogueIndicator } from './indicator.queries.ts';
import { saysOfRetiring } from './retirement.messages.ts';

const LONGEST_REASON = 1000;

type Retired = Pick<CatalogueIndicator, 'retiredFrom'>;

/** From its day on it is not used. */
export const isRetiredOn = ({ retiredFrom }: Retired, day: string): boolean =>
  retiredFrom !== null && retiredFrom <= day;

/** A plan of the year or term, made today, does not hold it: no period of it begins before its day, or that has come. */
export const isRetiredFor = (indicator: Retired, year: number, today: string): boolean =>
  isRetiredOn(indicator, `${firstYearOf(year)}-01-01`) || isRetiredOn(indicator, today);

/** What was asked for already stays: the day is today or later, and is said once. */
export function problemsOfRetiring(
  { name, retiredFrom }: Pick<CatalogueIndicator, 'name' | 'retiredFrom'>,
  { from, reason, today }: { from: string; reason: string; today: string },
): Problem[] {
  return [
    ...(retiredFrom === null
      ? []
      : [
          {
            ...{ code: 'CONFLICT' as const, path: ['indicatorId'] },
            message: saysOfRetiring.already({ name, day: { day: retiredFrom } }),
          },
        ]),
    ...(from < today
      ? [{ code: 'INVALID' as const, path: ['from'], message: saysOfRetiring.inThePast({ today: { day: today } }) }]
      : []),
    ...problemsOfText(['reason'], reason, { what: saysOfRetiring.reason(), max: LONGEST_REASON }),
  ];
}

/** Until its day nothing follows from it; afterwards periods have begun that do not ask for it. */
export function problemsOfReviving(
  { name, retiredFrom }: Pick<CatalogueIndicator, 'name' | 'retiredFrom'>,
  today: string,
): Problem[] {
  const conflict = (message: Problem['message']): Problem[] => [{ code: 'CONFLICT', path: ['indicatorId'], message }];
  if (retiredFrom === null) return conflict(saysOfRetiring.inUse({ name }));
  return retiredFrom > today ? [] : conflict(saysOfRetiring.tooLate({ name, day: { day: retiredFrom } }));
}

/** What weighs has to be asked for as long as what it weighs. */
export const problemsOfRetiredWeight = ({
  name,
  retiredFrom,
}: Pick<CatalogueIndicator, 'name' | 'retiredFrom'>): Problem[] =>
  retiredFrom === null
    ? []
    : [
        {
          ...{ code: 'CONFLICT', path: ['weightIndicatorId'] },
          message: saysOfRetiring.weightRetired({ name, day: { day: retiredFrom } }),
        },
      ];
