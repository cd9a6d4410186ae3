import { Collapse, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { Notice } from '#ui/states.tsx';
import { DetailsButton } from './details-button.tsx';
import { gradesOf } from './grade-words.ts';
import { GradesField } from './grades-field.tsx';
import { MeaningFields } from './meaning-fields.tsx';
import { FIELDS, guessOf, inputOf, type MeaningField, type MeaningWords, sentenceOf } from './meaning-words.ts';
import { AS_IT_STANDS, REGIME_FIELDS, RegimeFields } from './regime-fields.tsx';
import { texts } from './texts/index.ts';
import { WholeSelect } from './whole-select.tsx';

const CreateIndicator = graphql(`
  mutation CreateIndicator($input: CreateIndicatorInput!) {
    createIndicator(input: $input) { indicator { id name } userErrors { code path message } }
  }
`);

interface Props {
  /** What was typed where it was looked for. */
  name?: string;
  onMade: (indicatorId: string) => void;
  onClose: () => void;
}

const PLACES = [...FIELDS, ...REGIME_FIELDS, 'grades', 'parentId'];
const NO_REGIMES = { regimeId: null, askingRegimeIds: [] };
const ALWAYS: readonly MeaningField[] = ['name', 'unitOfMeasure'];

/** An indicator of the unit made of its words: what was understood stands on top, what is open is asked below it. */
export function NewIndicatorForm({ name = '', onMade, onClose }: Props) {
  const { send, isBusy, problems } = useVerb(CreateIndicator);
  const hasSubUnits = useFrame().unit.level !== 'COMMUNE';
  const [words, setWords] = useState<MeaningWords>({ name });
  const [regimes, setRegimes] = useState(AS_IT_STANDS);
  const [grades, setGrades] = useState('');
  const [parentId, setParentId] = useState<string | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const guess = guessOf(words, hasSubUnits);
  const { errors } = placed(problems, PLACES);
  const isGraded = guess.meaning.kind === 'GRADE';
  const isTold = (words.name ?? '').trim() !== '' && guess.meaning.unitOfMeasure !== '';
  const change = (field: MeaningField, text: string) => setWords({ ...words, [field]: text });
  const isAsked = (field: MeaningField) =>
    isTold && (guess.doubts.some(({ part }) => part === field) || field in errors || words[field] !== undefined);
  const asked = FIELDS.filter((field) => !ALWAYS.includes(field) && isAsked(field));
  const rest = FIELDS.filter((field) => !ALWAYS.includes(field) && !asked.includes(field));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send({
      ...{ ...inputOf(words), ...regimes, parentId },
      grades: isGraded ? gradesOf(grades) : null,
    });
    const made = answer.result?.indicator;
    if (!made) return;
    notifications.show({ color: 'green', message: texts.create.done(made.name) });
    onMade(made.id);
    onClose();
  };
  const parts = { words, guess, errors, onChange: change };
  return (
    <Modal opened onClose={onClose} title={texts.create.title} size="xl">
      <FormFrame
        label={texts.create.title}
        {...{ problems, isBusy, fields: PLACES, submit: texts.create.submit, onCancel: onClose }}
        losesWords={() =>
          regimes !== AS_IT_STANDS ||
          parentId !== null ||
          grades.trim() !== '' ||
          Object.values(words).some((text) => text.trim() !== name.trim() && text.trim() !== '')
        }
        onSubmit={(event) => void save(event)}
      >
        <Stack gap="sm">
          <Notice title={isTold ? texts.create.understood : undefined}>
            <span aria-live="polite">{isTold ? sentenceOf(guess.meaning, hasSubUnits) : texts.create.begin}</span>
          </Notice>
          {ALWAYS.map((field) => (
            <TextInput
              key={field}
              data-autofocus={field === (name === '' ? 'name' : 'unitOfMeasure') ? true : undefined}
              label={texts.create.fields[field]}
              description={field === 'name' ? texts.create.hints.name : texts.create.hints.unitOfMeasure}
              error={errors[field] ?? null}
              value={words[field] ?? ''}
              onChange={(event) => change(field, event.currentTarget.value)}
            />
          ))}
          {asked.length > 0 ? <MeaningFields {...parts} fields={asked} /> : null}
          {isTold && isGraded ? (
            <GradesField value={grades} error={errors.grades ?? null} onChange={setGrades} />
          ) : null}
          <DetailsButton isOpen={isWhole} onClick={() => setIsWhole(!isWhole)} />
          <Collapse expanded={isWhole}>
            <Stack gap="sm">
              <MeaningFields {...parts} fields={rest} />
              {isWhole ? (
                <>
                  <WholeSelect value={parentId} error={errors.parentId ?? null} onChange={setParentId} />
                  <RegimeFields chosen={regimes} standing={NO_REGIMES} errors={errors} onChange={setRegimes} />
                </>
              ) : null}
            </Stack>
          </Collapse>
        </Stack>
      </FormFrame>
    </Modal>
  );
}
