import { IconSend } from '@tabler/icons-react';
import { useRef } from 'react';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { useKeptWords } from '#ui/kept-words.ts';
import { CarriedWords } from './carried-words.tsx';
import { MissingList } from './missing-list.tsx';
import type { PlanOnPage } from './plan-on-page.ts';
import { submitting } from './texts/submitting.ts';

const Submit = graphql(`
  mutation SubmitPlan($input: SubmitPlanInput!) {
    submitPlan(input: $input) { plan { id state } userErrors { code path message } }
  }
`);

const texts = submitting.submit;

const FIELDS = [{ name: 'note', label: texts.note, hint: texts.noteHint, lines: 3, wide: true }] as const;

interface Props {
  plan: Pick<PlanOnPage, 'id' | 'issued' | 'department' | 'revision' | 'draftsDigest' | 'carriedWords' | 'missing'>;
  /** The plan is to be read anew: it waits now, or more has been drafted than is shown here. */
  onAnswered: () => void;
}

/** Trình: hands the draft to the leader, with what it lacks in sight. */
export function SubmitPlan({ plan, onAnswered }: Props) {
  const submit = useVerb(Submit);
  const kept = useKeptWords(plan.id);
  /** The page loads anew behind the dialog: what is submitted is what was seen when it opened. */
  const seen = useRef(plan);
  const look = async () => {
    seen.current = plan;
    return null;
  };
  return (
    <ActDialog
      open={texts.open}
      icon={<IconSend size={17} aria-hidden />}
      title={texts.title}
      text={texts.text}
      fields={FIELDS}
      kept={kept}
      submit={texts.submit}
      done={texts.done}
      prepare={look}
      act={({ note }) =>
        submit.send({
          planId: plan.id,
          revision: seen.current.revision,
          draftsSeen: seen.current.draftsDigest ?? '',
          missingSeen: seen.current.missing.map(({ kind }) => kind),
          note: note.trim() || null,
        })
      }
      onDone={onAnswered}
      onRefused={onAnswered}
    >
      <MissingList plan={plan} />
      <CarriedWords words={plan.carriedWords} />
    </ActDialog>
  );
}
