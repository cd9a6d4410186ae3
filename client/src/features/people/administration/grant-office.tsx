import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/administration/gql.ts';
import { placed, problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/administration.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts as people } from '#lib/texts/people.ts';
import { Notice } from '#ui/states.tsx';
import { newOffice, OfficeFields, officeInput, officeRules } from './office-fields.tsx';

const GrantOfficeDocument = graphql(`
  mutation GrantOffice($input: GrantOfficeInput!) {
    grantOffice(input: $input) { office { id } userErrors { code path message } }
  }
`);

const FIELDS = ['kind', 'unitId', 'departmentId', 'managesSubUnits', 'validFrom', 'validTo'];

interface Props {
  accountId: string;
  /** The unit that is offered first: the account's own. */
  unitId: string;
  reachesBelow: boolean;
  onGranted: () => void;
}

export function GrantOffice(props: Props) {
  const [isOpen, dialog] = useDisclosure(false);
  const finish = () => {
    dialog.close();
    notifications.show({ color: 'green', message: texts.person.granted });
    props.onGranted();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={dialog.open}>
        {texts.person.grant}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={texts.person.grant}
        size="lg"
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <OfficeForm {...props} onGranted={finish} onCancel={dialog.close} />
      </Modal>
    </>
  );
}

function OfficeForm({ accountId, unitId, reachesBelow, onGranted, onCancel }: Props & { onCancel: () => void }) {
  const [{ fetching }, grant] = useMutation(GrantOfficeDocument);
  const [rest, setRest] = useState<readonly string[]>([]);
  const form = useForm({ initialValues: newOffice(unitId), validate: officeRules });

  const submit = form.onSubmit(async (office) => {
    if (!office.kind) return;
    const { data, error } = await grant({ input: { accountId, office: officeInput(office, office.kind) } });
    const problems = problemsOf(data?.grantOffice, error, people.failed);
    if (!problems) {
      onGranted();
      return;
    }
    const { errors, rest: others } = placed(problems, FIELDS);
    form.setErrors(errors);
    setRest(others);
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {rest.map((message) => (
          <Notice key={message} tone="bad">
            {message}
          </Notice>
        ))}
        <OfficeFields form={form} reachesBelow={reachesBelow} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={fetching}>
            {texts.person.grant}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
