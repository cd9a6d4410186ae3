import { ProposedSignature } from '#features/people/signing/proposed-signature.tsx';
import { SIGNING_FIELDS, signedAs } from '#features/people/signing/signed-words.ts';
import { useSignature } from '#features/people/signing/use-signature.ts';
import { graphql } from '#gql/targets/gql.ts';
import { readDay } from '#lib/dates.ts';
import { DOCUMENT_OPTIONS, documentKind } from '#lib/document-name.ts';
import { isDay } from '#lib/field-checks.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActForm } from '#ui/act-form.tsx';
import classes from './assignment.module.css';
import { texts } from './texts/index.ts';
import type { ChangeFormProps } from './use-adjustments.ts';

const WithdrawTargets = graphql(`
  mutation WithdrawTargets($input: WithdrawTargetsInput!) {
    withdrawTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'reason', label: texts.adjust.withdrawReason, lines: 2 },
  { name: 'kind', label: common.documentKind, options: DOCUMENT_OPTIONS },
  { name: 'number', label: texts.adjust.withdrawNumber, hint: texts.adjust.withdrawNumberHint },
  { name: 'signedOn', label: texts.adjust.signedOn, check: isDay(texts.assign.badDay) },
  ...SIGNING_FIELDS,
] as const;

/** The act that ends what is in force, for a reason. */
export function WithdrawForm({ adjustments, onClose, onAnswered }: ChangeFormProps) {
  const withdraw = useVerb(WithdrawTargets);
  const signature = useSignature();
  const { withdrawn, atCells } = adjustments;
  return (
    <ActForm
      title={texts.adjust.withdrawTitle}
      text={texts.adjust.withdrawText}
      fields={FIELDS}
      {...signature.form}
      submit={texts.adjust.withdrawSome(withdrawn.length)}
      done={texts.adjust.withdrawn}
      act={async ({ reason, kind, number: typed, signedOn: day, ...signed }) => {
        const [number, signedOn] = [typed.trim() || null, readDay(day)];
        const targetIds = withdrawn.map(({ targetId }) => targetId);
        const isUnderNone = number === null && signedOn === null;
        const decision = isUnderNone ? null : { kind: documentKind(kind), number, signedOn, ...signedAs(signed) };
        const answer = await withdraw.send({ targetIds, reason, decision });
        return atCells(answer, withdrawn, 'targetIds');
      }}
      onDone={onAnswered}
      onRefused={onAnswered}
      onClose={onClose}
    >
      <ul className={classes.changes}>
        {withdrawn.map(({ key, name, text }) => (
          <li key={key}>
            {name}: <b>{text}</b>
          </li>
        ))}
      </ul>
      <ProposedSignature {...signature.document} />
    </ActForm>
  );
}
