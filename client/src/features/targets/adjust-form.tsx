import { useState } from 'react';
import { ProposedSignature } from '#features/people/signing/proposed-signature.tsx';
import { SIGNING_FIELDS, signedAs } from '#features/people/signing/signed-words.ts';
import { useSignature } from '#features/people/signing/use-signature.ts';
import { graphql } from '#gql/targets/gql.ts';
import { readDay, typedDay } from '#lib/dates.ts';
import { DOCUMENT_OPTIONS, documentKind } from '#lib/document-name.ts';
import { isDay } from '#lib/field-checks.ts';
import { useFrame } from '#lib/frame.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActForm } from '#ui/act-form.tsx';
import type { KeptWords } from '#ui/kept-words.ts';
import { Notice } from '#ui/states.tsx';
import classes from './assignment.module.css';
import { Gaps, gapsOf } from './quota-gaps.tsx';
import { texts } from './texts/index.ts';
import type { ChangeFormProps } from './use-adjustments.ts';

const AdjustTargets = graphql(`
  mutation AdjustTargets($input: AdjustTargetsInput!) {
    adjustTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'reason', label: texts.adjust.reason, lines: 2 },
  { name: 'kind', label: common.documentKind, options: DOCUMENT_OPTIONS },
  { name: 'number', label: texts.adjust.number, hint: texts.adjust.numberHint },
  { name: 'signedOn', label: texts.adjust.signedOn, check: isDay(texts.assign.badDay) },
  ...SIGNING_FIELDS,
  { name: 'gapExplanation', label: texts.adjust.gap, hint: texts.adjust.gapHint, lines: 2 },
] as const;

/** The act that puts other words in the place of those in force, under a decision and for a reason. */
export function AdjustForm({ grid, adjustments, kept, onClose, onAnswered }: ChangeFormProps & { kept: KeptWords }) {
  const adjust = useVerb(AdjustTargets);
  const signature = useSignature();
  const { today } = useFrame();
  /** The page loads anew behind the dialog: a gap is explained as it was seen when it opened. */
  const [changesSeen] = useState(grid.plan.changesDigest ?? '');
  const { adjusted, drafts, atCells } = adjustments;
  const gaps = gapsOf(grid, drafts, new Set(adjusted.map(({ indicatorId }) => indicatorId)));
  return (
    <ActForm
      title={texts.adjust.title}
      text={texts.adjust.text}
      fields={FIELDS}
      {...signature.form}
      initial={{ signedOn: typedDay(today) }}
      kept={kept}
      submit={texts.adjust.adjustSome(adjusted.length)}
      done={texts.adjust.done}
      act={async ({ reason, kind, number, signedOn, gapExplanation, ...signed }) => {
        const answer = await adjust.send({
          ...{ planId: grid.plan.id, changesSeen },
          reason,
          decision: {
            ...{ kind: documentKind(kind), number: number.trim() || null, signedOn: readDay(signedOn) },
            ...signedAs(signed),
          },
          gapExplanation: gapExplanation.trim() || null,
          targets: adjusted.map(({ targetId, revision, words: text, chosenReading }) => ({
            ...{ targetId, revision, text },
            ...(chosenReading === null ? {} : { chosenReading }),
          })),
        });
        return atCells(answer, adjusted, 'targets');
      }}
      onDone={onAnswered}
      onRefused={onAnswered}
      onClose={onClose}
    >
      <ul className={classes.changes}>
        {adjusted.map(({ key, name, text, words }) => (
          <li key={key}>
            {name}: <b>{texts.adjust.change(text, words)}</b>
          </li>
        ))}
      </ul>
      {gaps.length > 0 ? <Gaps title={texts.adjust.gaps} gaps={gaps} /> : <Notice>{texts.adjust.balanced}</Notice>}
      <ProposedSignature {...signature.document} />
    </ActForm>
  );
}
