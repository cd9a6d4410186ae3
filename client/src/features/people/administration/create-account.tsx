import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/administration/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { placed, problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/administration.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts as people } from '#lib/texts/people.ts';
import { Notice } from '#ui/states.tsx';
import { InvitationLink, type Invited } from './invitation-link.tsx';
import { newOffice, OfficeFields, officeInput, officeRules } from './office-fields.tsx';

const CreateAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      account { id fullName }
      invitation { link expiresAt }
      userErrors { code path message }
    }
  }
`);

const FIELDS = ['fullName', 'login', 'kind', 'unitId', 'departmentId', 'managesSubUnits', 'validFrom', 'validTo'];

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
        closeOnClickOutside={invited === null}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        {invited ? (
          <InvitationLink invited={invited} onTaken={close} />
        ) : (
          <AccountForm
            reachesBelow={reachesBelow}
            onCancel={close}
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
  onCancel: () => void;
}

function AccountForm({ reachesBelow, onInvited, onCancel }: FormProps) {
  const { unit } = useFrame();
  const [{ fetching }, create] = useMutation(CreateAccountDocument);
  const [rest, setRest] = useState<readonly string[]>([]);
  const form = useForm({
    initialValues: { fullName: '', login: '', ...newOffice(unit.id) },
    validate: officeRules,
  });

  const submit = form.onSubmit(async ({ fullName, login, ...office }) => {
    if (!office.kind) return;
    const { data, error } = await create({
      input: { fullName, login, unitId: office.unitId, office: officeInput(office, office.kind) },
    });
    const { account, invitation } = data?.createAccount ?? {};
    if (account && invitation) {
      onInvited({ fullName: account.fullName, link: invitation.link, expiresAt: invitation.expiresAt });
      return;
    }
    const { errors, rest: others } = placed(problemsOf(data?.createAccount, error, people.failed) ?? [], FIELDS);
    form.setErrors(errors);
    setRest(others);
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <div>{texts.create.text}</div>
        {rest.map((message) => (
          <Notice key={message} tone="bad">
            {message}
          </Notice>
        ))}
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
        <OfficeFields form={form} reachesBelow={reachesBelow} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={fetching}>
            {texts.create.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
