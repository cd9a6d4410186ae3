import { Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { graphql } from '#gql/indicators/gql.ts';
import { readDay } from '#lib/dates.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import type { IndicatorOnPage } from './indicator-on-page.ts';
import { MeaningFields } from './meaning-fields.tsx';
import { changesOf, type MeaningField, type MeaningWords } from './meaning-words.ts';
import { AS_IT_STANDS, REGIME_FIELDS, RegimeFields } from './regime-fields.tsx';
import { texts } from './texts/index.ts';
import { WholeSelect } from './whole-select.tsx';

const UpdateIndicator = graphql(`
  mutation UpdateIndicator($input: UpdateIndicatorInput!) {
    updateIndicator(input: $input) { indicator { id } userErrors { code path message } }
  }
`);

const WORDS: readonly MeaningField[] = ['name', 'definition', 'numeratorName', 'denominatorName'];
const OPERATORS: readonly MeaningField[] = [
  ...(['unitOfMeasure', 'kind', 'direction', 'overTime', 'overUnits', 'suppliedBy', 'sumPolicy'] as const),
];

interface Props {
  indicator: IndicatorOnPage;
  onDone: () => void;
  onClose: () => void;
}

/** Another meaning from a day on, or other words for the same. */
export function EditIndicatorForm({ indicator, onDone, onClose }: Props) {
  const { send, isBusy, problems } = useVerb(UpdateIndicator);
  const [words, setWords] = useState<MeaningWords>({});
  const [regimes, setRegimes] = useState(AS_IT_STANDS);
  const [parentId, setParentId] = useState(indicator.parent?.id ?? null);
  const [from, setFrom] = useState('');
  const [isUnread, setIsUnread] = useState(false);
  const fields = [...WORDS, ...OPERATORS, ...REGIME_FIELDS, 'parentId', 'validFrom'];
  const { errors } = placed(problems, fields);
  const [lastEdition] = indicator.editions;
  const last = lastEdition?.edition ?? indicator.edition;
  const standing = lastEdition ?? indicator;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const validFrom = from.trim() === '' ? null : readDay(from);
    setIsUnread(from.trim() !== '' && validFrom === null);
    if (from.trim() !== '' && validFrom === null) return;
    const answer = await send({
      indicatorId: indicator.id,
      editionSeen: last,
      validFrom,
      ...changesOf(words),
      ...regimes,
      parentId: parentId === indicator.parent?.id ? null : parentId,
      noParent: parentId === null && indicator.parent !== null,
    });
    if (answer.problems !== null) return;
    notifications.show({ color: 'green', message: texts.edit.done });
    onDone();
    onClose();
  };
  const shown: MeaningWords = {
    ...{ name: indicator.name, definition: indicator.definition ?? '' },
    ...words,
  };
  const parts = {
    ...{ words: shown, guess: { meaning: indicator, doubts: [] }, errors },
    onChange: (field: MeaningField, text: string) => setWords({ ...words, [field]: text }),
  };
  return (
    <Modal opened onClose={onClose} title={texts.edit.title} size="xl">
      <FormFrame
        label={texts.edit.title}
        {...{ problems, isBusy, fields, submit: texts.edit.submit, onCancel: onClose }}
        losesWords={() =>
          regimes !== AS_IT_STANDS || parentId !== (indicator.parent?.id ?? null) || Object.keys(words).length > 0
        }
        onSubmit={(event) => void save(event)}
      >
        <Stack gap="sm">
          <MeaningFields {...parts} fields={WORDS} />
          <WholeSelect self={indicator.id} value={parentId} error={errors.parentId ?? null} onChange={setParentId} />
          <TextInput
            label={texts.edit.from}
            description={texts.edit.fromHint}
            value={from}
            error={isUnread ? texts.edit.unread : (errors.validFrom ?? null)}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <MeaningFields {...parts} fields={OPERATORS} />
          <RegimeFields
            chosen={regimes}
            standing={{
              regimeId: standing.regime?.id ?? null,
              askingRegimeIds: standing.askingRegimes.map(({ id }) => id),
            }}
            errors={errors}
            onChange={setRegimes}
          />
        </Stack>
      </FormFrame>
    </Modal>
  );
}
