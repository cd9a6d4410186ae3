import { DUE_SHIFTS, FIRMNESS, PERIOD_BOUNDS, REGIME_LEVELS } from '@dich/measure/regime';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { readDay } from '#lib/dates.ts';
import card from '#ui/card.module.css';
import { DayFromEndFields } from './day-from-end.tsx';
import classes from './periods.module.css';
import { type PartDraft, placesOf } from './regime-draft.ts';
import { texts } from './texts/index.ts';

const KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'AD_HOC'] as const;

const options = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

const wrongDay = (text: string): string | null => (text.trim() === '' || readDay(text) ? null : texts.badDay);
const wrongPlaces = (text: string): string | null =>
  placesOf(text)?.some((place) => !Number.isInteger(place)) ? texts.badOnly : null;

interface Props {
  place: number;
  part: PartDraft;
  onChange: (part: PartDraft) => void;
  /** Left out: it is the only one. */
  onRemove?: (() => void) | undefined;
}

/** One kind of period of a regime. */
export function PartFields({ place, part, onChange, onRemove }: Props) {
  const change = (changed: Partial<PartDraft>) => onChange({ ...part, ...changed });
  return (
    <section className={`${card.card} ${card.padded} ${classes.part}`} aria-label={texts.part(place)}>
      <div className={classes.partHead}>
        <h3>{texts.part(place)}</h3>
        {onRemove ? (
          <Button variant="subtle" size="xs" leftSection={<IconTrash size={15} aria-hidden />} onClick={onRemove}>
            {texts.removePart}
          </Button>
        ) : null}
      </div>
      <div className={classes.fields}>
        <NativeSelect
          label={texts.kind}
          value={part.kind}
          data={options(KINDS, texts.kinds)}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value as PartDraft['kind'], only: '' })}
        />
        <NativeSelect
          label={texts.vintage}
          value={part.vintage}
          data={options(FIRMNESS, texts.vintages)}
          onChange={({ currentTarget }) => change({ vintage: currentTarget.value as PartDraft['vintage'] })}
        />
        {part.kind === 'AD_HOC' ? (
          <>
            <TextInput
              label={texts.adHocFrom}
              value={part.from}
              error={wrongDay(part.from)}
              onChange={({ currentTarget }) => change({ from: currentTarget.value })}
            />
            <TextInput
              label={texts.adHocTo}
              value={part.to}
              error={wrongDay(part.to)}
              onChange={({ currentTarget }) => change({ to: currentTarget.value })}
            />
          </>
        ) : (
          <>
            <NativeSelect
              label={texts.bounds}
              value={part.bounds}
              data={options(PERIOD_BOUNDS, texts.boundsOf)}
              onChange={({ currentTarget }) => change({ bounds: currentTarget.value as PartDraft['bounds'] })}
            />
            <TextInput
              label={texts.only}
              description={texts.onlyHint}
              value={part.only}
              error={wrongPlaces(part.only)}
              onChange={({ currentTarget }) => change({ only: currentTarget.value })}
            />
          </>
        )}
      </div>
      <DayFromEndFields
        label={texts.cutoff}
        value={part.cutoff}
        onChange={(cutoff) => {
          if (cutoff) change({ cutoff });
        }}
      />
      <p className={classes.quiet}>{texts.dues}</p>
      {REGIME_LEVELS.map((level) => (
        <DayFromEndFields
          key={level}
          clearable
          label={texts.dueOf(texts.levels[level])}
          value={part.dues[level] ?? null}
          onChange={(on) => {
            const { [level]: _before, ...others } = part.dues;
            change({ dues: on ? { ...others, [level]: on } : others });
          }}
        />
      ))}
      <div className={classes.fields}>
        <NativeSelect
          label={texts.shift}
          value={part.shift}
          data={options(DUE_SHIFTS, texts.shifts)}
          onChange={({ currentTarget }) => change({ shift: currentTarget.value as PartDraft['shift'] })}
        />
        <TextInput
          type="number"
          min={0}
          label={texts.locksAfter}
          description={texts.locksAfterHint}
          value={part.locksAfter}
          onChange={({ currentTarget }) => change({ locksAfter: currentTarget.value })}
        />
      </div>
    </section>
  );
}
