import { IconCalendarPlus } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { readDay } from '#lib/dates.ts';
import { isDay, isGiven } from '#lib/field-checks.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const Ask = graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }
  }
`);

interface Props {
  report: { periodId: string; departmentId: string | null; label: string };
  onDone: () => void;
}

/** Whoever owes a report asks who reviews it for a later day. */
export function AskForExtension({ report: { label, ...report }, onDone }: Props) {
  const ask = useVerb(Ask);
  const words = texts.extension;
  const isADay = isDay(texts.terms.badDay);
  return (
    <ActDialog
      open={words.ask}
      icon={<IconCalendarPlus size={16} aria-hidden />}
      variant="default"
      size="xs"
      label={words.askFor(label)}
      title={words.askFor(label)}
      text={words.askText}
      fields={[
        {
          ...{ name: 'wishedOn', label: words.wishedOn, hint: texts.terms.dayHint },
          check: (text) => isGiven(texts.terms.needDay)(text) ?? isADay(text),
        },
        { name: 'reason', label: texts.terms.reason, lines: 3, check: isGiven(words.needReason) },
      ]}
      submit={words.ask}
      done={words.asked}
      act={({ wishedOn, reason }) => ask.send({ ...report, reason, wishedOn: readDay(wishedOn) ?? wishedOn })}
      onDone={onDone}
    />
  );
}
