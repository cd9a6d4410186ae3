import type { DayFromEnd } from '@dich/measure/regime';
import { NativeSelect, TextInput } from '@mantine/core';
import classes from './periods.module.css';
import { texts } from './texts/index.ts';

type Way = 'NONE' | 'DAYS' | 'MONTH';

const wayOf = (value: DayFromEnd | null): Way => (value === null ? 'NONE' : value.months === null ? 'DAYS' : 'MONTH');

const FIRST: Record<Way, DayFromEnd | null> = {
  NONE: null,
  DAYS: { months: null, day: 0 },
  MONTH: { months: 1, day: 15 },
};

const MONTHS = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

interface Props {
  label: string;
  value: DayFromEnd | null;
  /** There may be none. */
  clearable?: boolean;
  onChange: (value: DayFromEnd | null) => void;
}

/** A day told from the last day of a period: so many days after it, or a day of a month. */
export function DayFromEndFields({ label, value, clearable = false, onChange }: Props) {
  const ways: Way[] = clearable ? ['NONE', 'DAYS', 'MONTH'] : ['DAYS', 'MONTH'];
  const options = value?.months != null && !MONTHS.includes(value.months) ? [...MONTHS, value.months] : MONTHS;
  return (
    <fieldset className={classes.day}>
      <legend>{label}</legend>
      <NativeSelect
        aria-label={label}
        value={wayOf(value)}
        data={ways.map((way) => ({ value: way, label: texts.ways[way] }))}
        onChange={({ currentTarget }) => onChange(FIRST[currentTarget.value as Way])}
      />
      {value ? (
        <TextInput
          className={classes.number}
          type="number"
          aria-label={`${label}: ${value.months === null ? texts.days : texts.dayOfMonth}`}
          value={value.day}
          onChange={({ currentTarget }) => onChange({ ...value, day: Math.trunc(Number(currentTarget.value)) })}
        />
      ) : null}
      {value?.months != null ? (
        <NativeSelect
          aria-label={`${label}: ${texts.month}`}
          value={value.months}
          data={options.map((months) => ({ value: String(months), label: texts.months(months) }))}
          onChange={({ currentTarget }) => onChange({ ...value, months: Number(currentTarget.value) })}
        />
      ) : null}
    </fieldset>
  );
}
