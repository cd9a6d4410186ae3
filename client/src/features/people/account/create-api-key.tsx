import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/account/gql.ts';
import type { ApiKeyKind } from '#gql/account/graphql.ts';
import { placed, problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/account.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts as people } from '#lib/texts/people.ts';
import { Notice } from '#ui/states.tsx';
import { NewApiKey } from './new-api-key.tsx';

const CreateKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { apiKey { id } secret userErrors { code path message } }
  }
`);

interface Props {
  kinds: readonly ApiKeyKind[];
  onCreated: () => void;
}

export function CreateApiKey(props: Props) {
  const [isOpen, dialog] = useDisclosure(false);
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => {
    dialog.close();
    setSecret(null);
  };
  return (
    <>
      <Button leftSection={<IconKey size={16} aria-hidden />} onClick={dialog.open}>
        {texts.keys.create}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={texts.keys.createTitle}
        size="lg"
        closeOnClickOutside={secret === null}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        {secret === null ? (
          <KeyForm
            {...props}
            onCancel={close}
            onSecret={(made) => {
              setSecret(made);
              props.onCreated();
            }}
          />
        ) : (
          <NewApiKey secret={secret} onTaken={close} />
        )}
      </Modal>
    </>
  );
}

interface FormProps {
  kinds: readonly ApiKeyKind[];
  onSecret: (secret: string) => void;
  onCancel: () => void;
}

function KeyForm({ kinds, onSecret, onCancel }: FormProps) {
  const [{ fetching }, create] = useMutation(CreateKey);
  const [rest, setRest] = useState<readonly string[]>([]);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', kind: kinds[0] ?? null, days: '90' },
  });

  const submit = form.onSubmit(async ({ name, kind, days }) => {
    if (!kind) return;
    const { data, error } = await create({ input: { name, kind, days: Number(days) } });
    const problems = problemsOf(data?.createApiKey, error, people.failed) ?? [];
    const secret = data?.createApiKey.secret;
    if (problems.length === 0 && secret) {
      onSecret(secret);
      return;
    }
    const { errors, rest: others } = placed(problems, ['name', 'kind', 'days']);
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
        <TextInput
          label={texts.keys.name}
          description={texts.keys.nameHint}
          maxLength={80}
          data-autofocus
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <Select
          label={texts.keys.kind}
          allowDeselect={false}
          data={kinds.map((kind) => ({ value: kind, label: texts.keys.kinds[kind] }))}
          key={form.key('kind')}
          {...form.getInputProps('kind')}
        />
        <Select
          label={texts.keys.expiry}
          allowDeselect={false}
          data={Object.entries(texts.keys.days).map(([value, label]) => ({ value, label }))}
          key={form.key('days')}
          {...form.getInputProps('days')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={fetching}>
            {texts.keys.create}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
