import { Button, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useDeferredValue, useState } from 'react';
import { readDay } from '#lib/dates.ts';
import { type Problem, placed } from '#lib/refusal.ts';
import { useAct } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { PartFields } from './part-fields.tsx';
import classes from './periods.module.css';
import { emptyPart, type PartDraft, type PartGiven, partOf } from './regime-draft.ts';
import { RegimePreview } from './regime-preview.tsx';
import { texts } from './texts/index.ts';

export interface RegimeWords {
  name: string;
  legalBasis: string;
  description: string;
  /** As it is typed. */
  validFrom: string;
  parts: PartDraft[];
}

export interface RegimeGiven {
  name: string;
  legalBasis: string;
  description: string;
  validFrom: string;
  parts: PartGiven[];
}

interface Props {
  initial: RegimeWords;
  day: { label: string; hint: string };
  save: (given: RegimeGiven) => Promise<{ readonly problems: readonly Problem[] | null }>;
  onClose: () => void;
}

const FIELDS = ['name', 'legalBasis', 'description', 'validFrom'];

/** What a regime is called and asks for, with what comes of it beside; nothing typed is lost while it is refused. */
export function RegimeForm({ initial, day, save, onClose }: Props) {
  const [words, setWords] = useState(initial);
  const { act, isBusy, problems } = useAct();
  const change = (changed: Partial<RegimeWords>) => setWords((before) => ({ ...before, ...changed }));
  const validFrom = readDay(words.validFrom);
  const { errors } = placed(problems, FIELDS);
  const parts = useDeferredValue(words.parts).map(partOf);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (validFrom === null) return;
    const answer = await act(save({ ...words, validFrom, parts: words.parts.map(partOf) }));
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.saved });
    onClose();
  };
  const changePart = (index: number) => (part: PartDraft) =>
    change({ parts: words.parts.map((other, place) => (place === index ? part : other)) });
  return (
    <FormFrame
      {...{ problems, isBusy }}
      fields={FIELDS}
      submit={texts.save}
      disabled={validFrom === null}
      onSubmit={(event) => void submit(event)}
      onCancel={onClose}
      losesWords={() => words !== initial}
    >
      <div className={classes.fields}>
        <TextInput
          label={texts.name}
          value={words.name}
          error={errors.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <TextInput
          label={day.label}
          description={day.hint}
          value={words.validFrom}
          error={errors.validFrom ?? (validFrom === null ? texts.badDay : null)}
          onChange={({ currentTarget }) => change({ validFrom: currentTarget.value })}
        />
        <Textarea
          autosize
          label={texts.legalBasis}
          description={texts.legalBasisHint}
          value={words.legalBasis}
          error={errors.legalBasis}
          onChange={({ currentTarget }) => change({ legalBasis: currentTarget.value })}
        />
        <Textarea
          autosize
          label={texts.description}
          value={words.description}
          error={errors.description}
          onChange={({ currentTarget }) => change({ description: currentTarget.value })}
        />
      </div>
      <h2>{texts.parts}</h2>
      {words.parts.map((part, index) => (
        <PartFields
          key={part.key}
          place={index + 1}
          part={part}
          onChange={changePart(index)}
          onRemove={
            words.parts.length > 1
              ? () => change({ parts: words.parts.filter(({ key }) => key !== part.key) })
              : undefined
          }
        />
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => change({ parts: [...words.parts, emptyPart()] })}
        >
          {texts.addPart}
        </Button>
      </div>
      {validFrom === null ? null : <RegimePreview key={validFrom.slice(0, 4)} parts={parts} from={validFrom} />}
    </FormFrame>
  );
}
