import { Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { readDay, typedDay } from '#lib/dates.ts';
import { language } from '#lib/language.ts';
import { PersonSelect } from './person-select.tsx';
import type { TrailSearch } from './search.ts';
import { texts } from './texts/index.ts';
import classes from './trail.module.css';
import { KNOWN } from './words.ts';

const byLabel = (words: Readonly<Record<string, string>>) =>
  Object.entries(words)
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));

const VERBS = byLabel(KNOWN.verbs);
const SUBJECTS = byLabel(KNOWN.subjects);

interface Props {
  search: TrailSearch;
  /** People are found among the accounts administered. */
  mayChoosePerson: boolean;
  onChange: (search: TrailSearch) => void;
}

export function TrailFilters({ search, mayChoosePerson, onChange }: Props) {
  const change = (changed: { [part in keyof TrailSearch]: string | null }) => {
    const kept = { ...search, ...changed };
    onChange(Object.fromEntries(Object.entries(kept).filter(([, value]) => value)) as TrailSearch);
  };
  return (
    <search className={classes.filters}>
      {mayChoosePerson ? <PersonSelect value={search.nguoi ?? null} onChange={(nguoi) => change({ nguoi })} /> : null}
      <Select
        label={texts.verb}
        placeholder={texts.anyVerb}
        searchable
        clearable
        value={search.viec ?? null}
        data={VERBS}
        clearButtonProps={{ 'aria-label': texts.clearOne(texts.verb) }}
        onChange={(viec) => change({ viec })}
      />
      <Select
        label={texts.subject}
        placeholder={texts.anySubject}
        searchable
        clearable
        value={search.loai ?? null}
        data={SUBJECTS}
        clearButtonProps={{ 'aria-label': texts.clearOne(texts.subject) }}
        onChange={(loai) => change({ loai })}
      />
      <DayInput key={`tu ${search.tu}`} label={texts.from} day={search.tu} onDay={(tu) => change({ tu })} />
      <DayInput key={`den ${search.den}`} label={texts.to} day={search.den} onDay={(den) => change({ den })} />
    </search>
  );
}

interface DayProps {
  label: string;
  /** YYYY-MM-DD. */
  day: string | undefined;
  onDay: (day: string | null) => void;
}

/** A day as officials write it; taken with Enter or on leaving the field. */
function DayInput({ label, day, onDay }: DayProps) {
  const [text, setText] = useState(day ? typedDay(day) : '');
  const [problem, setProblem] = useState<string | null>(null);
  const take = () => {
    const read = readDay(text);
    setProblem(text.trim() === '' || read ? null : texts.badDay);
    if ((text.trim() === '' || read) && (read ?? undefined) !== day) onDay(read);
  };
  return (
    <TextInput
      label={label}
      placeholder={texts.dayHint}
      inputMode="numeric"
      value={text}
      error={problem}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
