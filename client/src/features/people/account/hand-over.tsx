import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconUserShare } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql } from '#gql/people/account/gql.ts';
import { readDay } from '#lib/dates.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { texts } from './texts/index.ts';

const Colleagues = graphql(`
  query Colleagues { colleagues { id fullName } }
`);

const HandOverOffice = graphql(`
  mutation HandOverOffice($input: HandOverOfficeInput!) {
    handOverOffice(input: $input) { office { id } userErrors { code path message } }
  }
`);

const FIELDS = ['accountId', 'validFrom', 'validTo'];

/** The office acted in, handed to somebody of the unit from a day to a day. */
export function HandOver({ onDone }: { onDone: () => void }) {
  const [isOpen, dialog] = useDisclosure(false);
  const finish = () => {
    dialog.close();
    notifications.show({ color: 'green', message: texts.substitutions.done });
    onDone();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconUserShare size={16} aria-hidden />} onClick={dialog.open}>
        {texts.substitutions.open}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={texts.substitutions.open} size="lg">
        <HandOverForm onDone={finish} onCancel={dialog.close} />
      </Modal>
    </>
  );
}

function HandOverForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const [{ data }] = useQuery({ query: Colleagues, variables: {} });
  const handOver = useVerb(HandOverOffice);
  const form = useForm({
    initialValues: { accountId: null as string | null, validFrom: '', validTo: '' },
    validate: {
      accountId: (chosen) => (chosen === null ? texts.substitutions.needPerson : null),
      validFrom: (day) => (day.trim() === '' || readDay(day) ? null : texts.substitutions.badDay),
      validTo: (day) => (readDay(day) ? null : texts.substitutions.badDay),
    },
  });
  const submit = form.onSubmit(async ({ accountId, validFrom, validTo }) => {
    const until = readDay(validTo);
    if (accountId === null || until === null) return;
    const { problems } = await handOver.send({ accountId, validFrom: readDay(validFrom), validTo: until });
    if (problems) form.setErrors(placed(problems, FIELDS).errors);
    else onDone();
  });
  return (
    <FormFrame {...handOver} fields={FIELDS} submit={texts.substitutions.open} onSubmit={submit} onCancel={onCancel}>
      <div>{texts.substitutions.openText}</div>
      <Select
        label={texts.substitutions.person}
        withAsterisk
        searchable
        data={(data?.colleagues ?? []).map(({ id, fullName }) => ({ value: id, label: fullName }))}
        {...form.getInputProps('accountId')}
      />
      <Group grow align="flex-start">
        <TextInput
          label={texts.substitutions.from}
          description={texts.substitutions.fromHint}
          inputMode="numeric"
          {...form.getInputProps('validFrom')}
        />
        <TextInput
          label={texts.substitutions.until}
          description={texts.substitutions.untilHint}
          withAsterisk
          inputMode="numeric"
          {...form.getInputProps('validTo')}
        />
      </Group>
    </FormFrame>
  );
}
