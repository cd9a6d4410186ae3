import { IconCalendarPlus, IconLock, IconLockOpen } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { readDay } from '#lib/dates.ts';
import { isDay, isGiven } from '#lib/field-checks.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const Extend = graphql(`
  mutation ExtendPeriod($input: ExtendPeriodInput!) {
    extendPeriod(input: $input) { period { id dueOn } userErrors { code path message } }
  }
`);

const Close = graphql(`
  mutation ClosePeriod($input: ClosePeriodInput!) {
    closePeriod(input: $input) { period { id } userErrors { code path message } }
  }
`);

const Reopen = graphql(`
  mutation ReopenPeriod($input: ReopenPeriodInput!) {
    reopenPeriod(input: $input) { period { id dueOn } userErrors { code path message } }
  }
`);

/** Whose reports of which period. */
export interface Chosen {
  periodId: string;
  unitIds: string[];
  departmentIds: string[];
}

const words = texts.terms;
const reason = { name: 'reason', label: words.reason, lines: 2, check: isGiven(words.needReason) } as const;
const onDay = isDay(words.badDay);

/** Extends the period, closes it, or takes either back, for those chosen. */
export function PeriodTerms({ chosen, lifts, onDone }: { chosen: Chosen; lifts: boolean; onDone: () => void }) {
  const extend = useVerb(Extend);
  const close = useVerb(Close);
  const reopen = useVerb(Reopen);
  const count = chosen.unitIds.length + chosen.departmentIds.length;
  return (
    <>
      <ActDialog
        open={words.extend}
        icon={<IconCalendarPlus size={16} aria-hidden />}
        variant="default"
        title={words.extendTitle(count)}
        text={words.extendText}
        fields={[
          {
            ...{ name: 'untilOn', label: words.until, hint: words.dayHint },
            check: (text) => isGiven(words.needDay)(text) ?? onDay(text),
          },
          reason,
        ]}
        submit={words.extend}
        done={words.extended}
        act={({ untilOn, reason }) => extend.send({ ...chosen, reason, untilOn: readDay(untilOn) ?? untilOn })}
        onDone={onDone}
      />
      <ActDialog
        open={words.close}
        icon={<IconLock size={16} aria-hidden />}
        variant="default"
        title={words.closeTitle(count)}
        text={words.closeText}
        fields={[{ name: 'lastOn', label: words.lastOn, hint: words.lastOnHint, check: onDay }, reason]}
        submit={words.close}
        done={words.closed}
        act={({ lastOn, reason }) => close.send({ ...chosen, reason, lastOn: readDay(lastOn) })}
        onDone={onDone}
      />
      {lifts ? (
        <ActDialog
          open={words.reopen}
          icon={<IconLockOpen size={16} aria-hidden />}
          variant="default"
          title={words.reopenTitle(count)}
          text={words.reopenText}
          fields={[reason]}
          submit={words.reopen}
          done={words.reopened}
          act={({ reason }) => reopen.send({ ...chosen, reason })}
          onDone={onDone}
        />
      ) : null}
    </>
  );
}
