import { Select, type SelectProps } from '@mantine/core';
import { type FragmentType, readFragment } from '#gql/ui/fragment-masking.ts';
import { graphql } from '#gql/ui/gql.ts';
import type { PeriodOptionFragment } from '#gql/ui/graphql.ts';
import { texts } from '#lib/texts/index.ts';

export const PeriodOption = graphql(`
  fragment PeriodOption on Period { id label cutoffOn dueOn lastDueOn regime { id name } }
`);

/** A period as pages hand it on. */
export type PeriodChoice = FragmentType<typeof PeriodOption>;

interface PeriodSelectProps extends Pick<SelectProps, 'label' | 'w'> {
  periods: readonly PeriodChoice[];
  value: string | null;
  onChange: (periodId: string) => void;
}

/** Periods by their regime, the newest first. */
export function PeriodSelect({ periods, value, onChange, label, w }: PeriodSelectProps) {
  return (
    <Select
      aria-label={label ? undefined : texts.period}
      label={label}
      w={w}
      searchable
      allowDeselect={false}
      value={value}
      data={byRegime(readFragment(PeriodOption, periods))}
      onChange={(id) => {
        if (id) onChange(id);
      }}
    />
  );
}

function byRegime(periods: readonly PeriodOptionFragment[]) {
  const regimes = [...new Map(periods.map(({ regime }) => [regime.id, regime.name]))];
  return regimes.map(([regimeId, name]) => ({
    group: name,
    items: periods
      .filter(({ regime }) => regime.id === regimeId)
      .toSorted((a, b) => b.cutoffOn.localeCompare(a.cutoffOn))
      .map(({ id, label }) => ({ value: id, label })),
  }));
}
