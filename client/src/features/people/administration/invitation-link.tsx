import { Button, Group, Stack } from '@mantine/core';
import { formatMoment } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import { CopyField } from '../copy-field.tsx';
import { texts } from './texts/index.ts';

export interface Invited {
  fullName: string;
  /** Path and fragment at the product's own address. */
  link: string;
  expiresAt: string;
}

/** The one time that an invitation is shown. */
export function InvitationLink({ invited, onTaken }: { invited: Invited; onTaken: () => void }) {
  const { fullName, link, expiresAt } = invited;
  return (
    <Stack gap="sm">
      <Notice tone="warn">
        {texts.invitation.text(fullName)} {texts.invitation.until(formatMoment(expiresAt))}
      </Notice>
      <CopyField label={texts.invitation.title} value={`${window.location.origin}${link}`} />
      <Group justify="flex-end">
        <Button onClick={onTaken}>{texts.invitation.taken}</Button>
      </Group>
    </Stack>
  );
}
