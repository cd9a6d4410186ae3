import { Group, Modal } from '@mantine/core';
import { IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '#gql/people/administration/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { Section } from '../section.tsx';
import { useMail } from '../ways-in.ts';
import { emailField } from './email-field.ts';
import { InvitationLink, type Invited } from './invitation-link.tsx';
import type { Person } from './person.ts';
import { texts } from './texts/index.ts';

const DisableAccount = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }
  }
`);

const EnableAccount = graphql(`
  mutation EnableAccount($input: EnableAccountInput!) {
    enableAccount(input: $input) { account { id disabledAt revision } userErrors { code path message } }
  }
`);

const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) { invitation { link mailedTo expiresAt } userErrors { code path message } }
  }
`);

/** Closing an account, opening it again, and a new way in for who lost theirs. */
export function AccountAccess({ account, onChanged }: { account: Person; onChanged: () => void }) {
  const disable = useVerb(DisableAccount);
  const enable = useVerb(EnableAccount);
  const reset = useVerb(ResetPassword);
  const [invited, setInvited] = useState<Invited | null>(null);
  const hasMail = useMail();
  const { id: accountId, revision, fullName, login } = account;

  const showInvitation = (invitation: Pick<Invited, 'link' | 'mailedTo' | 'expiresAt'> | null) => {
    if (invitation) setInvited({ fullName, login, ...invitation, confirmedFrom: null });
    onChanged();
  };

  return (
    <Section title={texts.person.access} text={texts.person.accessText}>
      <Group gap="sm">
        <ActDialog
          open={texts.person.reset}
          icon={<IconKey size={16} aria-hidden />}
          variant="default"
          title={`${texts.person.reset}: ${fullName}`}
          text={texts.person.resetText(hasMail)}
          fields={hasMail ? [emailField()] : []}
          submit={texts.person.reset}
          done={texts.person.resetDone}
          act={({ email }) => reset.send({ accountId, ...(email ? { email } : {}) })}
          onDone={({ invitation }) => showInvitation(invitation)}
        />
        {account.disabledAt ? (
          <ActDialog
            open={texts.person.enable}
            icon={<IconLockOpen size={16} aria-hidden />}
            variant="default"
            title={`${texts.person.enable}: ${fullName}`}
            text={texts.person.enableText}
            submit={texts.person.enable}
            done={texts.person.enableDone}
            act={() => enable.send({ accountId, revision })}
            onDone={onChanged}
          />
        ) : (
          <ActDialog
            open={texts.person.disable}
            icon={<IconLock size={16} aria-hidden />}
            variant="default"
            title={`${texts.person.disable}: ${fullName}`}
            text={texts.person.disableText}
            submit={texts.person.disable}
            done={texts.person.disableDone}
            act={() => disable.send({ accountId, revision })}
            onDone={onChanged}
          />
        )}
      </Group>
      <Modal
        opened={invited !== null}
        onClose={() => setInvited(null)}
        title={texts.invitation.title}
        size="lg"
        closeOnClickOutside={false}
      >
        {invited ? <InvitationLink invited={invited} onTaken={() => setInvited(null)} /> : null}
      </Modal>
    </Section>
  );
}
