import type { Language } from '@dich/measure/print-number';
import { SegmentedControl } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { language, languageOf } from '#lib/language.ts';
import { texts } from '#lib/texts/index.ts';
import classes from './language-switch.module.css';

/** Each language by its own name: who needs the switch cannot read the other one. */
const CHOICES = Object.entries(texts.languages).map(([value, name]) => ({
  value,
  label: <span lang={value}>{name}</span>,
}));

export function LanguageSwitch({ onChoose }: { onChoose: (chosen: Language) => void }) {
  return (
    <div className={classes.switch}>
      <IconLanguage size={18} stroke={1.7} aria-hidden />
      <SegmentedControl
        size="sm"
        aria-label={texts.language}
        value={language}
        data={CHOICES}
        onChange={(chosen) => onChoose(languageOf(chosen))}
      />
    </div>
  );
}
