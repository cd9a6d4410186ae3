import { IconArrowBackUp, IconCalendarPlus, IconCalendarX } from '@tabler/icons-react';
import { graphql } from '#gql/reports/gql.ts';
import { formatDay, readDay } from '#lib/dates.ts';
import { isDay, isGiven } from '#lib/field-checks.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import classes from './reports-page.module.css';
import { texts } from './texts/index.ts';

const Grant = graphql(`
  mutation GrantExtension($input: GrantExtensionInput!) {
    grantExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }
  }
`);

const Refuse = graphql(`
  mutation RefuseExtension($input: RefuseExtensionInput!) {
    refuseExtension(input: $input) { extensionRequest { id state } userErrors { code path message } }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawExtensionRequest($input: WithdrawExtensionRequestInput!) {
    withdrawExtensionRequest(input: $input) { extensionRequest { id state } userErrors { code path message } }
  }
`);

const words = texts.extension;

interface Props {
  request: { id: string; wishedOn: string; reason: string };
  whose: string;
  onDone: () => void;
}

/** Who reviews the report grants a later day, the one asked for or another, or says why not. */
export function AnswerRequest({ request: { id, wishedOn, reason }, whose, onDone }: Props) {
  const grant = useVerb(Grant);
  const refuse = useVerb(Refuse);
  const isADay = isDay(texts.terms.badDay);
  return (
    <span className={classes.acts}>
      <ActDialog
        open={words.grant}
        icon={<IconCalendarPlus size={16} aria-hidden />}
        size="compact-sm"
        label={words.grantFor(whose)}
        title={words.grantFor(whose)}
        text={words.grantText(reason)}
        initial={{ untilOn: formatDay(wishedOn) }}
        fields={[
          {
            ...{ name: 'untilOn', label: texts.terms.until, hint: texts.terms.dayHint },
            check: (text) => isGiven(texts.terms.needDay)(text) ?? isADay(text),
          },
          { name: 'answer', label: words.answer, hint: words.answerHint, lines: 2 },
        ]}
        submit={words.grant}
        done={words.grantedDone}
        act={({ untilOn, answer }) =>
          grant.send({ requestId: id, untilOn: readDay(untilOn) ?? untilOn, answer: answer.trim() || null })
        }
        onDone={onDone}
        onRefused={onDone}
      />
      <ActDialog
        open={words.refuse}
        icon={<IconCalendarX size={16} aria-hidden />}
        variant="default"
        size="compact-sm"
        label={words.refuseFor(whose)}
        title={words.refuseFor(whose)}
        text={words.refuseText}
        fields={[{ name: 'answer', label: texts.terms.reason, lines: 2, check: isGiven(words.needAnswer) }]}
        submit={words.refuse}
        done={words.refusedDone}
        act={({ answer }) => refuse.send({ requestId: id, answer })}
        onDone={onDone}
        onRefused={onDone}
      />
    </span>
  );
}

/** Who owes the report does without. */
export function WithdrawRequest({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const withdraw = useVerb(Withdraw);
  return (
    <span className={classes.acts}>
      <ActDialog
        open={words.withdraw}
        icon={<IconArrowBackUp size={16} aria-hidden />}
        variant="default"
        size="compact-sm"
        title={words.withdraw}
        text={words.withdrawText}
        submit={words.withdraw}
        done={words.withdrawn}
        act={() => withdraw.send({ requestId })}
        onDone={onDone}
        onRefused={onDone}
      />
    </span>
  );
}
