import { Button, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '#gql/people/administration/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { useMail } from '../ways-in.ts';
import { InvitationLink, type Invited } from './invitation-link.tsx';
import { newOffice, OfficeFields, officeInput, officeRules } from './office-fields.tsx';
import { texts } from './texts/index.ts';

const CreateAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      account { id login fullName offices { id confirmedFrom } }
      invitation { link mailedTo expiresAt }
      userErrors { code path message }
    }
  }
`);

const FIELDS = [
  'fullName',
  'login',
  'email',
  'kind',
  'post',
  'unitId',
  'departmentId',
  'managesSubUnits',
  'validFrom',
  'validTo',
];

interface Props {
  reachesBelow: boolean;
  onCreated: () => void;
}

export function CreateAccount({ reachesBelow, onCreated }: Props) {
  const [isOpen, dialog] = useDisclosure(false);
  const [invited, setInvited] = useState<Invited | null>(null);
  const close = () => {
    dialog.close();
    setInvited(null);
  };
  return (
    <>
      <Button leftSection={<IconUserPlus size={17} aria-hidden />} onClick={dialog.open}>
        {texts.create.open}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={invited ? texts.invitation.title : texts.create.title}
        size="lg"
        closeOnClickOutside={invited?.link == null}
      >
        {invited ? (
          <InvitationLink invited={invited} onTaken={close} />
        ) : (
          <AccountForm
            reachesBelow={reachesBelow}
            onCancel={close}
            onAlreadyMade={(isMailed) => {
              const message = isMailed ? texts.create.alreadyMailed : texts.create.alreadyMade;
              notifications.show({ color: 'orange', message, autoClose: false });
              close();
              onCreated();
            }}
            onInvited={(made) => {
              setInvited(made);
              onCreated();
            }}
          />
        )}
      </Modal>
    </>
  );
}

interface FormProps {
  reachesBelow: boolean;
  onInvited: (invited: Invited) => void;
  /** Made by what was sent before, whose answer was lost with the one invitation. */
  onAlreadyMade: (isMailed: boolean) => void;
  onCancel: () => void;
}

function AccountForm({ reachesBelow, onInvited, onAlreadyMade, onCancel }: FormProps) {
  const { unit } = useFrame();
  const hasMail = useMail();
  const create = useVerb(CreateAccountDocument);
  const form = useForm({
    initialValues: { fullName: '', login: '', email: '', ...newOffice(unit.id) },
    validate: officeRules,
  });

  const submit = form.onSubmit(async ({ fullName, login, email, ...office }) => {
    if (!office.kind) return;
    const answer = await create.send({
      ...{ fullName, login, unitId: office.unitId, ...(email.trim() ? { email } : {}) },
      office: officeInput(office, office.kind),
    });
    form.setErrors(placed(answer.problems ?? [], FIELDS).errors);
    const { account, invitation } = answer.result ?? {};
    if (account && invitation) {
      const confirmedFrom = account.offices[0]?.confirmedFrom ?? null;
      onInvited({ ...invitation, fullName: account.fullName, login: account.login, confirmedFrom });
    } else if (account) onAlreadyMade(email.trim() !== '');
  });

  return (
    <FormFrame {...create} fields={FIELDS} submit={texts.create.submit} onSubmit={submit} onCancel={onCancel}>
      <div>{texts.create.text}</div>
      <TextInput
        label={texts.create.fullName}
        withAsterisk
        autoComplete="off"
        maxLength={120}
        data-autofocus
        {...form.getInputProps('fullName')}
      />
      <TextInput
        label={texts.create.login}
        description={texts.create.loginHint}
        withAsterisk
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        {...form.getInputProps('login')}
      />
      {hasMail ? (
        <TextInput
          label={texts.invitation.email}
          description={texts.invitation.emailHint}
          type="email"
          autoComplete="off"
          maxLength={254}
          {...form.getInputProps('email')}
        />
      ) : null}
      <OfficeFields form={form} reachesBelow={reachesBelow} />
    </FormFrame>
  );
}
