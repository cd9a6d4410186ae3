import { type FragmentType, readFragment } from '#gql/endings/fragment-masking.ts';
import { graphql } from '#gql/endings/gql.ts';
import { isGiven } from '#lib/field-checks.ts';
import { unitNameInSentence } from '#lib/unit-name.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const FinishingDays = graphql(`
  fragment FinishingDays on EndedUnit { id revision finishingDays daysAct unit { id name type } }
`);

const SetDays = graphql(`
  mutation SetFinishingDays($input: SetFinishingDaysInput!) {
    setFinishingDays(input: $input) { endedUnit { id revision } userErrors { code path message } }
  }
`);

const MOST_DAYS = 730;
const isDays = (text: string): string | null =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) <= MOST_DAYS ? null : texts.days.badDays;

/** Says for how many days the people of a unit that ended finish what is open. */
export function SetFinishingDays({
  ended: masked,
  onDone,
}: {
  ended: FragmentType<typeof FinishingDays>;
  onDone: () => void;
}) {
  const { id, revision, finishingDays, daysAct, unit } = readFragment(FinishingDays, masked);
  const set = useVerb(SetDays);
  const title = texts.days.title(unitNameInSentence(unit));
  return (
    <ActDialog
      open={texts.days.open}
      size="xs"
      variant="default"
      label={title}
      title={title}
      text={texts.days.text}
      fields={[
        { ...{ name: 'days', label: texts.days.days }, check: isDays },
        { ...{ name: 'act', label: texts.act, hint: texts.actHint, wide: true }, check: isGiven(texts.needAct) },
        { ...{ name: 'reason', label: texts.reason, lines: 2 }, check: isGiven(texts.needReason) },
      ]}
      initial={{ days: String(finishingDays), act: daysAct ?? '' }}
      submit={texts.days.submit}
      done={texts.days.done}
      act={({ days, ...words }) => set.send({ unitId: id, revision, days: Number(days), ...words })}
      onDone={onDone}
      onRefused={onDone}
    />
  );
}
