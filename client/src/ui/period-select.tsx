import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from 'urql';
import { type FragmentType, readFragment } from '#gql/ui/fragment-masking.ts';
import { graphql } from '#gql/ui/gql.ts';
import type { PeriodOptionFragment } from '#gql/ui/graphql.ts';
import { texts } from '#lib/texts/index.ts';

export const PeriodOption = graphql(`
  fragment PeriodOption on Period { id label year startsOn cutoffOn dueOn lastDueOn regime { id name } }
`);

/** A period as pages hand it on. */
export type PeriodChoice = FragmentType<typeof PeriodOption>;

const ShownPeriod = graphql(`
  query ShownPeriod($id: ID!) {
    period(id: $id) { id ...PeriodOption }
  }
`);

/** The period that is shown: one of those offered, or whatever an address names beside them. Null: not known yet. */
export function useShownPeriod(offered: readonly PeriodChoice[], id: string | null): PeriodOptionFragment | null {
  const known = readFragment(PeriodOption, offered).find((period) => period.id === id) ?? null;
  const isBeside = id !== null && known === null && offered.length > 0;
  const [{ data }] = useQuery({ query: ShownPeriod, variables: { id: id ?? '' }, pause: !isBeside });
  const beside = readFragment(PeriodOption, data?.period ?? null);
  return known ?? (beside?.id === id ? beside : null);
}

interface PeriodSelectProps extends Pick<SelectProps, 'label' | 'w'> {
  periods: readonly PeriodChoice[];
  value: string | null;
  onChange: (periodId: string) => void;
}

/** Periods by their year, in the order in which they are answered. */
export function PeriodSelect({ periods, value, onChange, label, w }: PeriodSelectProps) {
  const offered = readFragment(PeriodOption, periods);
  const shown = useShownPeriod(periods, value);
  const all = shown === null || offered.includes(shown) ? offered : [shown, ...offered];
  return (
    <Select
      aria-label={label ? undefined : texts.period}
      label={label}
      w={w}
      searchable
      allowDeselect={false}
      value={value}
      data={byYear(all)}
      onChange={(id) => {
        if (id) onChange(id);
      }}
    />
  );
}

/** Where two regimes ask about the same time, each is named with its regime. */
function byYear(periods: readonly PeriodOptionFragment[]) {
  const isAlone = (label: string): boolean => periods.filter((period) => period.label === label).length === 1;
  const years = [...new Set(periods.map(({ year }) => year))].toSorted((one, other) => other - one);
  return years.map((year) => ({
    group: String(year),
    items: periods
      .filter((period) => period.year === year)
      .map(({ id, label, regime }) => ({
        value: id,
        label: regime === null || isAlone(label) ? label : `${label} · ${regime.name}`,
      })),
  }));
}
