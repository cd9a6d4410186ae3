import { IconRubberStamp } from '@tabler/icons-react';
import { useRef } from 'react';
import { ProposedSignature } from '#features/people/signing/proposed-signature.tsx';
import { SIGNING_FIELDS, signedAs } from '#features/people/signing/signed-words.ts';
import { useSignature } from '#features/people/signing/use-signature.ts';
import { readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { readDay, typedDay } from '#lib/dates.ts';
import { DOCUMENT_OPTIONS, documentKind } from '#lib/document-name.ts';
import { isDay } from '#lib/field-checks.ts';
import { useFrame } from '#lib/frame.ts';
import { texts as common } from '#lib/texts/index.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { useKeptWords } from '#ui/kept-words.ts';
import { Notice } from '#ui/states.tsx';
import { CarriedWords } from './carried-words.tsx';
import { DecisionDetailsFields } from './decision-details.tsx';
import { hasWeight, MissingList } from './missing-list.tsx';
import type { PlanOnPage } from './plan-on-page.ts';
import { texts } from './texts/index.ts';
import { missing } from './texts/missing.ts';

const Issue = graphql(`
  mutation IssuePlan($input: IssuePlanInput!) {
    issuePlan(input: $input) { plan { id issued } userErrors { code path message } }
  }
`);

const YES = 'yes';

/**
 * What is not known before: the rest of the document stands in its draft. `carried`: how many words of the old plan name an old year. `lacks`: something is missing that needs a reason.
 * `isDrafted`: its kind is known.
 */
const fieldsUnder = (carried: number, lacks: boolean, isDrafted: boolean) =>
  [
    ...(carried > 0
      ? [
          {
            name: 'carriedWordsSeen' as const,
            label: texts.issue.carriedWords,
            hint: texts.issue.carriedWordsHint(carried),
            options: [
              { value: '', label: texts.issue.carriedWordsUnseen },
              { value: YES, label: texts.issue.carriedWordsSeen },
            ],
          },
        ]
      : []),
    ...(isDrafted ? [] : [{ name: 'kind' as const, label: common.documentKind, options: DOCUMENT_OPTIONS }]),
    { name: 'number', label: texts.issue.number, hint: texts.issue.numberHint },
    {
      name: 'signedOn',
      label: texts.issue.signedOn,
      hint: texts.issue.signedOnHint,
      check: isDay(texts.issue.badDay),
    },
    {
      name: 'holdsFrom',
      label: texts.issue.holdsFrom,
      hint: texts.issue.holdsFromHint,
      check: isDay(texts.issue.badDay),
    },
    ...SIGNING_FIELDS,
    { name: 'gapExplanation', label: texts.issue.gap, hint: texts.issue.gapHint, lines: 2 },
    ...(lacks ? [{ name: 'holesReason' as const, label: missing.reason, hint: missing.reasonHint, lines: 2 }] : []),
  ] as const;

interface Props {
  plan: Pick<
    PlanOnPage,
    | 'id'
    | 'issued'
    | 'department'
    | 'revision'
    | 'draftsDigest'
    | 'changesDigest'
    | 'carriedWords'
    | 'decision'
    | 'missing'
  >;
  /** The plan is to be read anew: it is issued, or more has been drafted or changed above than is shown here. */
  onAnswered: () => void;
}

/** The act that puts plan, own targets and drafted quotas in force; asked twice, because it is not taken back. */
export function IssuePlan({ plan, onAnswered }: Props) {
  const issue = useVerb(Issue);
  const { today } = useFrame();
  const kept = useKeptWords(plan.id);
  const decision = plan.decision && readFragment(DecisionDetailsFields, plan.decision);
  const signature = useSignature();
  const drafted = {
    ...{ authority: decision?.authority ?? '', title: decision?.signerTitle ?? '', signer: decision?.signer ?? '' },
  };
  /** The page loads anew behind the dialog: what is signed is what was seen when it opened. */
  const seen = useRef(plan);
  const look = async () => {
    seen.current = plan;
    return null;
  };
  return (
    <ActDialog
      open={texts.issue.open}
      icon={<IconRubberStamp size={17} aria-hidden />}
      title={texts.issue.title}
      text={texts.issue.text}
      fields={fieldsUnder(plan.carriedWords.length, hasWeight(plan.missing, 'CONFIRM'), plan.decision !== null)}
      initial={{ signedOn: typedDay(today), ...drafted }}
      {...signature.form}
      kept={kept}
      submit={texts.issue.submit}
      done={texts.issue.done}
      prepare={look}
      act={({
        kind,
        number,
        signedOn,
        holdsFrom,
        authority,
        signer,
        title,
        gapExplanation,
        holesReason,
        carriedWordsSeen,
      }) =>
        issue.send({
          planId: plan.id,
          revision: seen.current.revision,
          draftsSeen: seen.current.draftsDigest ?? '',
          changesSeen: seen.current.changesDigest ?? '',
          decision: {
            // what was drafted is of the kind that it says
            ...(kind === undefined ? {} : { kind: documentKind(kind) }),
            number: number.trim() || null,
            signedOn: readDay(signedOn),
            ...signedAs({ authority, signer, title }),
          },
          holdsFrom: readDay(holdsFrom),
          gapExplanation: gapExplanation.trim() || null,
          holesReason: holesReason?.trim() || null,
          carriedWordsSeen: carriedWordsSeen === YES,
        })
      }
      onDone={onAnswered}
      onRefused={onAnswered}
    >
      <MissingList plan={plan} />
      <CarriedWords words={plan.carriedWords} />
      {decision ? <p>{texts.issue.drafted(decision.title)}</p> : <Notice tone="warn">{texts.issue.undrafted}</Notice>}
      <ProposedSignature
        {...signature.document}
        kind={decision?.kind ?? signature.document.kind}
        issuer={decision?.issuer ?? null}
        drafted={drafted}
      />
    </ActDialog>
  );
}
