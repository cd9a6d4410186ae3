import { useState } from 'react';
import { ProposedSignature } from '#features/people/signing/proposed-signature.tsx';
import { SIGNING_FIELDS, signedAs } from '#features/people/signing/signed-words.ts';
import { useSignature } from '#features/people/signing/use-signature.ts';
import { graphql } from '#gql/targets/gql.ts';
import { readDay, typedDay } from '#lib/dates.ts';
import { DOCUMENT_OPTIONS, documentKind } from '#lib/document-name.ts';
import { isDay } from '#lib/field-checks.ts';
import { useFrame } from '#lib/frame.ts';
import { said } from '#lib/said.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActForm } from '#ui/act-form.tsx';
import type { KeptWords } from '#ui/kept-words.ts';
import { Notice } from '#ui/states.tsx';
import type { Adjusted } from './adjustments.ts';
import classes from './assignment.module.css';
import { Gaps, gapsOf } from './quota-gaps.tsx';
import { departs, readTerm } from './term-entry.ts';
import { texts } from './texts/index.ts';
import { phases as named } from './texts/phases.ts';
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
  const gaps = [
    ...gapsOf(grid, drafts, new Set(adjusted.map(({ indicatorId }) => indicatorId))),
    ...adjusted.flatMap((entry) => {
      const { balance } = readTerm(grid, entry, drafts);
      return departs(balance) ? [{ indicator: entry.name, message: said(balance.message) }] : [];
    }),
  ];
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
          targets: adjusted.map(
            ({ targetId, revision, words: text, chosenReading, overYears, yearParts, newPhases }) => ({
              ...{ targetId, revision, text },
              ...(overYears === null ? {} : { overYears }),
              ...(yearParts === null ? {} : { yearParts }),
              ...(newPhases === null ? {} : { phases: newPhases }),
              ...(chosenReading === null ? {} : { chosenReading }),
            }),
          ),
        });
        return atCells(answer, adjusted, 'targets');
      }}
      onDone={onAnswered}
      onRefused={onAnswered}
      onClose={onClose}
    >
      <ul className={classes.changes}>
        {adjusted.map((one) => (
          <li key={one.key}>
            {one.name}: <b>{changeIn(one)}</b>
          </li>
        ))}
      </ul>
      {gaps.length > 0 ? <Gaps title={texts.adjust.gaps} gaps={gaps} /> : <Notice>{texts.adjust.balanced}</Notice>}
      <ProposedSignature {...signature.document} />
    </ActForm>
  );
}

/** What is to stand from now on: with the parts of the years of a term, and the phases of a year, where these change. */
function changeIn({ text, words, term, yearParts, phases, newPhases }: Adjusted): string {
  const before = new Map((term?.years ?? []).map((part) => [part.year, part.text]));
  const after = new Map((yearParts ?? []).map((part) => [part.year, part.text]));
  const parts = yearParts === null ? [] : [...before].filter(([year, saved]) => saved !== (after.get(year) ?? ''));
  const phased = new Map((newPhases ?? []).map((phase) => [phase.until, phase.text]));
  const moved = newPhases === null ? [] : (phases ?? []).filter((one) => one.text !== (phased.get(one.until) ?? ''));
  const shown = (part: string | undefined) => part || common.none;
  return [
    ...(words === text.trim() && parts.length + moved.length > 0 ? [words] : [texts.adjust.change(text, words)]),
    ...parts.map(([year, saved]) => `${year}: ${texts.adjust.change(shown(saved), shown(after.get(year)))}`),
    ...moved.map(
      ({ until, text: saved }) => `${named.end(until)}: ${texts.adjust.change(shown(saved), shown(phased.get(until)))}`,
    ),
  ].join(' · ');
}
