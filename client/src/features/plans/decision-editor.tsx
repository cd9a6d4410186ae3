import { IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ProposedSignature } from '#features/people/signing/proposed-signature.tsx';
import type { SignatureOffered } from '#features/people/signing/signed-words.ts';
import { readFragment } from '#gql/plans/fragment-masking.ts';
import type { DecisionDetailsFragment } from '#gql/plans/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { documentKind } from '#lib/document-name.ts';
import type { Problem } from '#lib/refusal.ts';
import { useOpened } from '#lib/use-opened.ts';
import { EditForm } from '#ui/edit-form.tsx';
import { OpenButton } from '#ui/open-button.tsx';
import { ChangedSince } from './changed-since.tsx';
import { DecisionDetailsFields, DecisionParts } from './decision-details.tsx';
import { changedSince, DECISION_PARTS, type DecisionPart, toSave, typedOf } from './decision-words.ts';
import classes from './plan-edit.module.css';
import type { PlanOnPage } from './plan-on-page.ts';
import page from './plan-page.module.css';
import { texts } from './texts/index.ts';
import { words } from './texts/words.ts';
import type { PlanEdits } from './use-plan-edits.ts';

const said = words.decision;

const field = (name: Exclude<DecisionPart, 'kind'>, lines: number) => ({
  ...{ name, label: said[name], hint: said[`${name}Hint`], lines },
});

const kindOption = (kind: DecisionDetailsFragment['kind']) => ({ value: kind, label: said.kinds[kind] });

/** Fields whose text may stand in several lines are as tall as it usually is. */
const FIELDS = [
  {
    name: 'kind',
    label: said.kind,
    options: (['DECISION', 'RESOLUTION', 'PLAN', 'OFFICIAL_LETTER'] as const).map(kindOption),
  },
  ...[field('place', 1), field('title', 2), field('issuer', 2), field('legalBases', 5), field('proposal', 2)],
  ...[field('articles', 8), field('recipients', 4), field('replaces', 2), field('annexCaptions', 4)],
  ...[field('authority', 1), field('signerTitle', 1), field('signer', 1)],
] as const;

interface Props {
  plan: Pick<PlanOnPage, 'title' | 'decision'>;
  edits: Pick<PlanEdits, 'saveDecision'>;
}

/** The decision of a draft: what is written of it so far, and the form in which it is written. */
export function DecisionEditor({ plan, edits }: Props) {
  const writing = useOpened();
  const decision = plan.decision && readFragment(DecisionDetailsFields, plan.decision);
  const usualTitle = said.usualTitle(plan.title);
  return (
    <section className={page.section}>
      <h2>{said.head}</h2>
      {writing.isOpen ? (
        <DecisionForm {...{ decision, usualTitle, edits }} onClose={writing.close} />
      ) : (
        <>
          {decision ? (
            <details className={page.details}>
              <summary>{decision.title}</summary>
              <DecisionParts decision={decision} />
            </details>
          ) : (
            <p className={classes.quiet}>{said.notYet(usualTitle)}</p>
          )}
          <div className={classes.foot}>
            <OpenButton form={writing} icon={IconPencil} variant="light" size="sm">
              {decision ? said.edit : said.write}
            </OpenButton>
          </div>
        </>
      )}
    </section>
  );
}

interface FormProps extends Pick<Props, 'edits'> {
  decision: DecisionDetailsFragment | null;
  usualTitle: string;
  onClose: () => void;
}

function DecisionForm({ decision, usualTitle, edits, onClose }: FormProps) {
  const now = typedOf(decision, usualTitle);
  const [opened] = useState(now);
  const known = decision ? factsOf(decision) : [];
  const [toSign, setToSign] = useState({ kind: opened.kind, issuer: opened.issuer });
  const [offered, setOffered] = useState<SignatureOffered>();
  const inForm = useMemo(() => offered && { ...offered, words: asParts(offered.words) }, [offered]);
  return (
    <EditForm
      inline
      guarded
      label={said.head}
      fields={FIELDS}
      initial={opened}
      offered={inForm}
      onWords={({ kind, issuer }) => setToSign({ kind, issuer })}
      onSave={async (typed) => {
        const answer = await edits.saveDecision(toSave(typed, opened, decision));
        return { problems: answer.problems?.map(withEntry) ?? null };
      }}
      onClose={onClose}
    >
      <p className={classes.remark}>
        {said.text} {known.length > 0 ? said.known(known.join('; ')) : null}
      </p>
      <ChangedSince
        parts={changedSince(opened, now).map((part) => ({
          label: said[part],
          text: part === 'kind' ? kindOption(now.kind as DecisionDetailsFragment['kind']).label : now[part],
        }))}
      />
      <ProposedSignature
        kind={documentKind(toSign.kind)}
        issuer={toSign.issuer.trim() || null}
        drafted={{ authority: opened.authority, title: opened.signerTitle, signer: opened.signer }}
        onOffered={setOffered}
      />
    </EditForm>
  );
}

/** A signature as parts of the decision. */
const asParts = ({ title = '', signer = '', authority = '' }: SignatureOffered['words']) => ({
  ...{ authority, signer, signerTitle: title },
});

/** What is given when the plan is issued, where it is there already. */
const factsOf = ({ number, signedOn }: DecisionDetailsFragment): string[] => [
  ...(number ? [texts.decisionNumber(number)] : []),
  ...(signedOn ? [texts.decisionDay(formatDay(signedOn))] : []),
];

/** A refusal of one entry of a list says which; it stands at the field that holds all of them. */
function withEntry(problem: Problem): Problem {
  const [part, entry] = problem.path;
  if (part === 'signer') return { ...problem, path: [entry === 'title' ? 'signerTitle' : 'signer'] };
  if (!part || entry === undefined || !DECISION_PARTS.some((known) => known === part)) return problem;
  return { ...problem, path: [part], message: said.entry(Number(entry) + 1, problem.message) };
}
