import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useVerb } from '#lib/use-verb.ts';
import { type Oneself, PasswordAgain } from '../account/password-again.tsx';
import { officeInWords } from '../administration/office-words.ts';
import type { Sent } from '../send.ts';
import classes from './confirmation.module.css';
import { texts } from './texts/index.ts';
import { ConfirmAccess, type Confirmed, type ToConfirm } from './to-confirm.ts';

interface Props {
  people: readonly ToConfirm[];
  isAnew: boolean;
  oneself: Oneself;
  onConfirmed: (confirmed: Confirmed) => void;
  onClose: () => void;
}

/** Whose link waits for the code that is issued now: it is shown with the first answer alone. */
const awaitsCode =
  (isAnew: boolean) =>
  ({ hasLink, codeIssuedAt }: ToConfirm): boolean =>
    hasLink && (isAnew || codeIssuedAt === null);

/** The signature: who is confirmed stands there once more, and the password is asked. */
export function ConfirmDialog({ people, isAnew, oneself, onConfirmed, onClose }: Props) {
  const { send } = useVerb(ConfirmAccess, { quiet: true });
  const sign = async (): Promise<Sent | null> => {
    const { problems, result } = await send({
      people: people.map(({ id, offices }) => ({
        ...{ accountId: id, officeIds: offices.map((office) => office.id), anew: isAnew },
      })),
    });
    if (problems) {
      const message = [...new Set(problems.map((problem) => problem.message))].join(' ');
      return { ok: false, code: 'REFUSED', message, path: [], body: null };
    }
    const shown = result.codes ?? [];
    if (shown.length < people.filter(awaitsCode(isAnew)).length)
      notifications.show({ color: 'orange', message: texts.alreadyDone, autoClose: false });
    onConfirmed({
      people,
      codes: shown,
      at: result.offices?.[0]?.confirmedAt ?? new Date().toISOString(),
    });
    return null;
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={isAnew ? texts.newCodeTitle(people.length) : texts.confirmTitle(people.length)}
      size="lg"
    >
      <Stack gap="sm">
        <div>{isAnew ? texts.newCodeText : texts.confirmText}</div>
        <ul className={classes.chosen}>
          {people.map(({ id, fullName, offices }) => (
            <li key={id}>
              <strong>{fullName}</strong> {offices.map(officeInWords).join('; ')}
            </li>
          ))}
        </ul>
        <PasswordAgain
          oneself={oneself}
          submit={isAnew ? texts.submitCode : texts.submit}
          onProven={sign}
          onCancel={onClose}
        />
      </Stack>
    </Modal>
  );
}
