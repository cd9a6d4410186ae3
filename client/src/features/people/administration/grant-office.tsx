import { Button, Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { graphql } from '#gql/people/administration/gql.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { newOffice, OfficeFields, officeInput, officeRules } from './office-fields.tsx';
import { texts } from './texts/index.ts';

const GrantOfficeDocument = graphql(`
  mutation GrantOffice($input: GrantOfficeInput!) {
    grantOffice(input: $input) { office { id } userErrors { code path message } }
  }
`);

const FIELDS = ['kind', 'post', 'unitId', 'departmentId', 'managesSubUnits', 'validFrom', 'validTo'];

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
      <Modal opened={isOpen} onClose={dialog.close} title={texts.person.grant} size="lg">
        <OfficeForm {...props} onGranted={finish} onCancel={dialog.close} />
      </Modal>
    </>
  );
}

function OfficeForm({ accountId, unitId, reachesBelow, onGranted, onCancel }: Props & { onCancel: () => void }) {
  const grant = useVerb(GrantOfficeDocument);
  const form = useForm({ initialValues: newOffice(unitId), validate: officeRules });

  const submit = form.onSubmit(async (office) => {
    if (!office.kind) return;
    const { problems } = await grant.send({ accountId, office: officeInput(office, office.kind) });
    if (problems) form.setErrors(placed(problems, FIELDS).errors);
    else onGranted();
  });

  return (
    <FormFrame {...grant} fields={FIELDS} submit={texts.person.grant} onSubmit={submit} onCancel={onCancel}>
      <OfficeFields form={form} reachesBelow={reachesBelow} />
    </FormFrame>
  );
}
