import { Select } from '@mantine/core';
import { language } from '#lib/language.ts';
import { DayInput } from '#ui/day-input.tsx';
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
const DAY = { hint: texts.dayHint, badDay: texts.badDay };

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
      <DayInput key={`tu ${search.tu}`} {...DAY} label={texts.from} day={search.tu} onDay={(tu) => change({ tu })} />
      <DayInput key={`den ${search.den}`} {...DAY} label={texts.to} day={search.den} onDay={(den) => change({ den })} />
    </search>
  );
}
