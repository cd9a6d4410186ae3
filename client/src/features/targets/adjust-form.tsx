import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { graphql } from '#gql/targets/gql.ts';
import { formatDay, readDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { type Problem, problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/targets.ts';
import { EditForm } from '#ui/edit-form.tsx';
import { Notice } from '#ui/states.tsx';
import type { ChangeFormProps } from './adjustment-part.tsx';
import classes from './assignment.module.css';
import { Gaps, gapsOf } from './quota-gaps.tsx';

const AdjustTargets = graphql(`
  mutation AdjustTargets($input: AdjustTargetsInput!) {
    adjustTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);

const FIELDS = [
  { name: 'reason', label: texts.adjust.reason, lines: 2 },
  { name: 'decisionNumber', label: texts.adjust.number, hint: texts.adjust.numberHint },
  { name: 'decisionSignedOn', label: texts.adjust.signedOn },
  { name: 'gapExplanation', label: texts.adjust.gap, hint: texts.adjust.gapHint, lines: 2 },
] as const;
type Words = Readonly<Record<(typeof FIELDS)[number]['name'], string>>;

/** The act that puts other words in the place of those in force, under a decision and for a reason. */
export function AdjustForm({ grid, adjustments, onClose, onDone }: ChangeFormProps) {
  const [, adjust] = useMutation(AdjustTargets);
  const { today } = useFrame();
  const { adjusted, drafts } = adjustments;
  const gaps = gapsOf(grid, drafts, new Set(adjusted.map(({ indicatorId }) => indicatorId)));

  const save = async (words: Words): Promise<readonly Problem[] | null> => {
    const signedOn = readDay(words.decisionSignedOn);
    if (words.decisionSignedOn.trim() !== '' && signedOn === null) {
      return [{ code: 'INVALID', path: ['decisionSignedOn'], message: texts.assign.badDay }];
    }
    const { data, error } = await adjust({
      input: {
        planId: grid.plan.id,
        reason: words.reason,
        decisionNumber: words.decisionNumber.trim() || null,
        decisionSignedOn: signedOn,
        gapExplanation: words.gapExplanation.trim() || null,
        targets: adjusted.map(({ targetId, revision, words: text, chosenReading }) => ({
          targetId,
          revision,
          text,
          ...(chosenReading === null ? {} : { chosenReading }),
        })),
      },
    });
    const problems = problemsOf(data?.adjustTargets, error, texts.failed);
    if (problems) return adjustments.refuse(problems, adjusted, 'targets');
    notifications.show({ color: 'green', message: texts.adjust.done });
    onDone();
    return null;
  };

  return (
    <Modal opened onClose={onClose} title={texts.adjust.title} size="lg">
      <Stack gap="sm">
        <p>{texts.adjust.text}</p>
        <ul className={classes.changes}>
          {adjusted.map(({ key, name, text, words }) => (
            <li key={key}>
              {name}: <b>{texts.adjust.change(text, words)}</b>
            </li>
          ))}
        </ul>
        {gaps.length > 0 ? <Gaps title={texts.adjust.gaps} gaps={gaps} /> : <Notice>{texts.adjust.balanced}</Notice>}
        <EditForm
          label={texts.adjust.title}
          fields={FIELDS}
          initial={{ reason: '', decisionNumber: '', decisionSignedOn: formatDay(today), gapExplanation: '' }}
          submit={texts.adjust.adjustSome(adjusted.length)}
          onSave={save}
          onClose={onClose}
        />
      </Stack>
    </Modal>
  );
}
