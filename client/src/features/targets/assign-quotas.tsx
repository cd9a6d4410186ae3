import { IconSend } from '@tabler/icons-react';
import { ProposedSignature } from '#features/people/signing/proposed-signature.tsx';
import { SIGNING_FIELDS, type SignedWords, signedAs } from '#features/people/signing/signed-words.ts';
import { useSignature } from '#features/people/signing/use-signature.ts';
import { graphql } from '#gql/targets/gql.ts';
import { readDay } from '#lib/dates.ts';
import { DOCUMENT_OPTIONS, documentKind } from '#lib/document-name.ts';
import { isDay } from '#lib/field-checks.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { useKeptWords } from '#ui/kept-words.ts';
import { Notice } from '#ui/states.tsx';
import { DraftedQuotas } from './drafted-quotas.tsx';
import type { AssignmentGrid } from './grid.ts';
import { draftedIn, Gaps, gapsOf } from './quota-gaps.tsx';
import { texts } from './texts/index.ts';
import { useLook } from './use-look.ts';
import type { QuotaDrafts } from './use-quota-drafts.ts';

const AssignTargets = graphql(`
  mutation AssignTargets($input: AssignTargetsInput!) {
    assignTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'kind', label: common.documentKind, options: DOCUMENT_OPTIONS },
  { name: 'number', label: texts.assign.number, hint: texts.assign.numberHint },
  { name: 'signedOn', label: texts.assign.signedOn, check: isDay(texts.assign.badDay) },
  ...SIGNING_FIELDS,
  { name: 'gapExplanation', label: texts.assign.gap, hint: texts.assign.gapHint, lines: 2 },
] as const;

interface Props {
  grid: AssignmentGrid;
  quotas: QuotaDrafts;
  /** The grid is to be read anew: they are given, or other words stand in it than are shown here. */
  onAnswered: () => void;
}

/** The act that puts drafted quotas in force; shows what does not fit before it asks. */
export function AssignQuotas({ grid, quotas, onAnswered }: Props) {
  const assign = useVerb(AssignTargets);
  const signature = useSignature();
  const planId = grid.plan.id;
  const kept = useKeptWords(planId);
  /** What was drafted, and assigned above, when the dialog opened, as it is shown: what changes after that is heard of. */
  const { seen, look } = useLook(grid, quotas);
  return (
    <ActDialog
      open={texts.assign.open}
      icon={<IconSend size={16} aria-hidden />}
      title={texts.assign.title}
      text={texts.assign.text}
      fields={FIELDS}
      {...signature.form}
      kept={kept}
      submit={texts.assign.submit}
      done={texts.assign.done}
      prepare={look}
      act={({ kind, number, signedOn, gapExplanation, ...signed }) =>
        assign.send({
          ...{ planId, draftsSeen: seen.plan.draftsDigest ?? '', changesSeen: seen.plan.changesDigest ?? '' },
          decision: decisionOf(kind, number.trim() || null, readDay(signedOn), signed),
          gapExplanation: gapExplanation.trim() || null,
        })
      }
      onDone={onAnswered}
      onRefused={onAnswered}
    >
      <DraftedQuotas grid={seen} sumsApart />
      <GapsNow grid={grid} quotas={quotas} />
      <ProposedSignature {...signature.document} />
    </ActDialog>
  );
}

/** Neither number nor day: the plan's own decision. */
const decisionOf = (kind: string, number: string | null, signedOn: string | null, signed: SignedWords) =>
  number === null && signedOn === null ? null : { kind: documentKind(kind), number, signedOn, ...signedAs(signed) };

function GapsNow({ grid, quotas }: Pick<Props, 'grid' | 'quotas'>) {
  const gaps = gapsOf(grid, quotas.drafts, draftedIn(grid, quotas.drafts));
  return gaps.length === 0 ? <Notice>{texts.assign.noGaps}</Notice> : <Gaps title={texts.assign.gaps} gaps={gaps} />;
}
