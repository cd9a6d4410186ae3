import type { IndicatorGuess } from '@dich/measure/guess-indicator';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { said } from '#lib/said.ts';
import frame from '#ui/form-frame.module.css';
import { type ChosenField, type MeaningField, type MeaningWords, OPTIONS, offered } from './meaning-words.ts';
import { texts } from './texts/index.ts';
import { WeightSelect } from './weight-select.tsx';

interface Props {
  fields: readonly MeaningField[];
  words: MeaningWords;
  guess: IndicatorGuess;
  errors: Readonly<Record<string, string>>;
  onChange: (field: MeaningField, text: string) => void;
}

const isChosen = (field: MeaningField): field is ChosenField => field in OPTIONS;

/** Parts of what an indicator means: what is understood stands there until another is stated; what is open is asked. */
export function MeaningFields({ fields, words, guess: { meaning, doubts }, errors, onChange }: Props) {
  const asked = new Map<string, string>(doubts.map(({ part, says }) => [part, said(says)]));
  return (
    <div className={frame.fields}>
      {fields.map((field) => {
        const hints: Partial<Record<MeaningField, string>> = texts.create.hints;
        const props = {
          ...{ label: texts.create.fields[field], error: errors[field] ?? null },
          description: asked.get(field) ?? hints[field],
          onChange: (event: { currentTarget: { value: string } }) => onChange(field, event.currentTarget.value),
        };
        if (field === 'weightIndicatorId')
          return <WeightSelect key={field} {...props} value={words.weightIndicatorId ?? ''} />;
        if (isChosen(field)) {
          const value = words[field] ?? (asked.has(field) ? '' : meaning[field]);
          const open = value === '' ? [{ value: '', label: '' }] : [];
          const options = offered(field, meaning).map(([each, label]) => ({ value: each, label }));
          return <NativeSelect key={field} {...props} value={value} data={[...open, ...options]} />;
        }
        if (field === 'definition')
          return <Textarea key={field} {...props} value={words.definition ?? ''} autosize minRows={1} />;
        const understood = field === 'name' || field === 'code' ? '' : (meaning[field] ?? '');
        return <TextInput key={field} {...props} value={words[field] ?? understood} />;
      })}
    </div>
  );
}
