import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { graphql } from '#gql/targets/gql.ts';
import { type Problem, problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/targets.ts';
import { EditForm } from '#ui/edit-form.tsx';
import type { ChangeFormProps } from './adjustment-part.tsx';
import classes from './assignment.module.css';

const WithdrawTargets = graphql(`
  mutation WithdrawTargets($input: WithdrawTargetsInput!) {
    withdrawTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);

const FIELDS = [{ name: 'reason', label: texts.adjust.withdrawReason, lines: 2 }] as const;

/** The act that ends what is in force, for a reason. */
export function WithdrawForm({ adjustments, onClose, onDone }: ChangeFormProps) {
  const [, withdraw] = useMutation(WithdrawTargets);
  const { withdrawn } = adjustments;

  const save = async ({ reason }: Readonly<Record<'reason', string>>): Promise<readonly Problem[] | null> => {
    const input = { targetIds: withdrawn.map(({ targetId }) => targetId), reason };
    const { data, error } = await withdraw({ input });
    const problems = problemsOf(data?.withdrawTargets, error, texts.failed);
    if (problems) return adjustments.refuse(problems, withdrawn, 'targetIds');
    notifications.show({ color: 'green', message: texts.adjust.withdrawn });
    onDone();
    return null;
  };

  return (
    <Modal opened onClose={onClose} title={texts.adjust.withdrawTitle} size="lg">
      <Stack gap="sm">
        <p>{texts.adjust.withdrawText}</p>
        <ul className={classes.changes}>
          {withdrawn.map(({ key, name, text }) => (
            <li key={key}>
              {name}: <b>{text}</b>
            </li>
          ))}
        </ul>
        <EditForm
          label={texts.adjust.withdrawTitle}
          fields={FIELDS}
          initial={{ reason: '' }}
          submit={texts.adjust.withdrawSome(withdrawn.length)}
          onSave={save}
          onClose={onClose}
        />
      </Stack>
    </Modal>
  );
}
