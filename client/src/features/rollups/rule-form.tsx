import { Button, Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { RuledIndicatorFragment } from '#gql/rollups/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { FIELDS_OF, RULES, type RuleField, type RuleWords, ruleOf, wordsOf } from './rule-words.ts';
import { texts } from './texts/index.ts';

export const RuledIndicatorFields = graphql(`
  fragment RuledIndicator on Indicator {
    id kind unitOfMeasure viewerMaySetRule grades { name also } scoringFrom
    scoring { rule formula margin redFlag goal decimals floor bounds { upTo inclusive colour } }
  }
`);

const SetIndicatorRule = graphql(`
  mutation SetIndicatorRule($input: SetIndicatorRuleInput!) {
    setIndicatorRule(input: $input) { rule { id validFrom } userErrors { code path message } }
  }
`);

interface Props {
  indicator: FragmentType<typeof RuledIndicatorFields>;
  /** The last day of the period whose number is shown. */
  shownUntil: string;
  /** The rule can be set for all indicators that have none. */
  maySetForAll: boolean;
}

/** How the indicator is graded and scored, said by who keeps it. */
export function RuleForm({ indicator: masked, ...props }: Props) {
  const indicator = readFragment(RuledIndicatorFields, masked);
  const [isOpen, setIsOpen] = useState(false);
  if (!indicator.viewerMaySetRule) return null;
  if (!isOpen) {
    return (
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setIsOpen(true)}>
        {labelOf(indicator)}
      </Button>
    );
  }
  return <Fields {...{ ...props, indicator }} onClose={() => setIsOpen(false)} />;
}

const labelOf = ({ kind }: RuledIndicatorFragment) =>
  kind === 'GRADE' ? texts.rule.openGrades : texts.rule.openScoring;

interface FieldsProps extends Omit<Props, 'indicator'> {
  indicator: RuledIndicatorFragment;
  onClose: () => void;
}

function Fields({ indicator, shownUntil, maySetForAll, onClose }: FieldsProps) {
  const { send, isBusy, problems } = useVerb(SetIndicatorRule);
  const isGraded = indicator.kind === 'GRADE';
  const [words, setWords] = useState<RuleWords>(() => wordsOf(indicator));
  const [forAll, setForAll] = useState(false);
  const [unread, setUnread] = useState<RuleField | null>(null);
  const field = (name: RuleField) => ({
    label: texts.rule.fields[name],
    value: words[name],
    error: unread === name ? texts.rule.unread : null,
    onChange: (event: { currentTarget: { value: string } }) =>
      setWords({ ...words, [name]: event.currentTarget.value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = ruleOf(words, forAll ? { ...indicator, scoring: null } : indicator);
    setUnread('unread' in read ? read.unread : null);
    if ('unread' in read) return;
    const wish = forAll ? { ...read.wish, grades: null } : { indicatorId: indicator.id, ...read.wish };
    const answer = await send(wish);
    if (answer.problems !== null) return;
    const from = answer.result.rule?.validFrom;
    if (from) notifications.show({ color: 'green', message: savedWords(from, shownUntil) });
    onClose();
  };
  const rules = RULES.filter((rule) => (rule === 'ALL_VALID') === (indicator.kind === 'COMPOSITE'));
  return (
    <FormFrame
      inline
      {...{ label: labelOf(indicator), problems, isBusy, fields: [], submit: common.save, onCancel: onClose }}
      onSubmit={(event) => void save(event)}
    >
      <Stack gap="xs">
        {isGraded ? (
          <Textarea {...field('grades')} description={texts.rule.gradesHint} autosize minRows={3} />
        ) : (
          <NativeSelect
            {...field('rule')}
            data={[
              { value: '', label: texts.rule.asCatalogue },
              ...rules.map((rule) => ({ value: rule, label: texts.rule.names[rule] })),
            ]}
          />
        )}
        {FIELDS_OF[words.rule].map((name) => (
          <TextInput key={name} {...field(name)} />
        ))}
        <TextInput {...field('validFrom')} description={texts.rule.fromHint} />
        {maySetForAll && !isGraded ? (
          <Checkbox label={texts.rule.forAll} checked={forAll} onChange={() => setForAll(!forAll)} />
        ) : null}
      </Stack>
    </FormFrame>
  );
}

const savedWords = (from: string, shownUntil: string): string =>
  from <= shownUntil
    ? texts.rule.saved(formatDay(from))
    : texts.rule.savedLater(formatDay(from), formatDay(shownUntil));
