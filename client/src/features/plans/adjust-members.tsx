import { ProposedSignature } from '#features/people/signing/proposed-signature.tsx';
import { SIGNING_FIELDS, signedAs } from '#features/people/signing/signed-words.ts';
import { useSignature } from '#features/people/signing/use-signature.ts';
import { graphql } from '#gql/plans/gql.ts';
import { readDay, typedDay } from '#lib/dates.ts';
import { DOCUMENT_OPTIONS, documentKind } from '#lib/document-name.ts';
import { isDay } from '#lib/field-checks.ts';
import { useFrame } from '#lib/frame.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { type MemberChoice, useMemberBoxes } from './member-boxes.tsx';
import { texts } from './texts/index.ts';

const Adjust = graphql(`
  mutation AdjustMembers($input: AdjustMembersInput!) {
    adjustMembers(input: $input) { plan { id revision } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'reason', label: texts.adjust.reason, lines: 2 },
  { name: 'kind', label: common.documentKind, options: DOCUMENT_OPTIONS },
  { name: 'number', label: texts.issue.number, hint: texts.adjust.numberHint },
  { name: 'signedOn', label: texts.issue.signedOn, hint: texts.adjust.signedOnHint, check: isDay(texts.issue.badDay) },
  ...SIGNING_FIELDS,
] as const;

interface Props extends MemberChoice {
  planIndicatorId: string;
  /** Of the plan, as it was seen. */
  revision: number;
  onDone: () => void;
}

/** The act by which a composite of an issued plan counts other lines from the day of a decision on. */
export function AdjustMembers({ planIndicatorId, revision, onDone, ...choice }: Props) {
  const { boxes, memberIds } = useMemberBoxes(choice);
  const adjust = useVerb(Adjust);
  const signature = useSignature();
  const { today } = useFrame();
  return (
    <ActDialog
      open={texts.adjust.open}
      label={texts.adjust.title(choice.composite.name)}
      variant="subtle"
      size="compact-sm"
      title={texts.adjust.title(choice.composite.name)}
      text={texts.adjust.text}
      fields={FIELDS}
      {...signature.form}
      initial={{ signedOn: typedDay(today) }}
      submit={texts.adjust.submit(memberIds.length)}
      done={texts.adjust.done}
      act={({ reason, kind, number, signedOn, ...signed }) =>
        adjust.send({
          ...{ planIndicatorId, revision, memberIds, reason },
          decision: {
            ...{ kind: documentKind(kind), number: number.trim() || null, signedOn: readDay(signedOn) },
            ...signedAs(signed),
          },
        })
      }
      onDone={onDone}
    >
      {boxes}
      <ProposedSignature {...signature.document} />
    </ActDialog>
  );
}
