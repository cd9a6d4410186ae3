import { Button, Group, Stack } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import type { ConfirmingPlace } from '#gql/people/administration/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import { CopyField } from '../copy-field.tsx';
import { texts } from './texts/index.ts';

export interface Invited {
  fullName: string;
  login: string;
  /** Path and fragment at the product's own address; null: the server mails it. */
  link: string | null;
  /** Where to; null: it is the administrator's to pass on. */
  mailedTo: string | null;
  expiresAt: string;
  /** Where the nearest person is who can confirm the office; null: the link alone waits, for its code. */
  confirmedFrom: ConfirmingPlace | null;
}

/** The one time that a link is shown, or where it is mailed. Its code is a second person's to give. */
export function InvitationLink({ invited, onTaken }: { invited: Invited; onTaken: () => void }) {
  const { fullName, login, link, mailedTo, expiresAt, confirmedFrom } = invited;
  const codeFrom = confirmedFrom ? texts.confirmedFrom(confirmedFrom, login) : texts.invitation.codeFrom;
  if (link === null) {
    return (
      <Stack gap="sm">
        <Notice>
          {texts.invitation.mailed(fullName, mailedTo ?? '')} {texts.invitation.until(formatMoment(expiresAt))}
        </Notice>
        <div>{codeFrom}</div>
        <Group justify="flex-end">
          <Button onClick={onTaken}>{texts.done}</Button>
        </Group>
      </Stack>
    );
  }
  const address = `${window.location.origin}${link}`;
  return (
    <Stack gap="sm">
      <Notice tone="warn">
        {texts.invitation.text(fullName)} {texts.invitation.until(formatMoment(expiresAt))}
      </Notice>
      <div>{codeFrom}</div>
      <CopyField label={texts.invitation.title} value={address} />
      <Group justify="flex-end">
        <Button
          component="a"
          href={letterTo(fullName, address)}
          variant="default"
          leftSection={<IconMail size={16} aria-hidden />}
        >
          {texts.invitation.letter}
        </Button>
        <Button onClick={onTaken}>{texts.invitation.taken}</Button>
      </Group>
    </Stack>
  );
}

/** A letter in the administrator's own mail program, to be addressed there. */
const letterTo = (fullName: string, address: string): string =>
  `mailto:?subject=${encodeURIComponent(texts.invitation.letterTitle)}&body=${encodeURIComponent(texts.invitation.letterText(fullName, address))}`;
