import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '#gql/people/account/gql.ts';
import type { ApiKeyKind } from '#gql/people/account/graphql.ts';
import { placed } from '#lib/refusal.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FormFrame } from '#ui/form-frame.tsx';
import { NewApiKey } from './new-api-key.tsx';
import { type Oneself, PasswordAgain } from './password-again.tsx';
import { texts } from './texts/index.ts';

const CreateKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { apiKey { id } secret userErrors { code path message } }
  }
`);

interface Props {
  kinds: readonly ApiKeyKind[];
  oneself: Oneself;
  onCreated: () => void;
}

/** Asks the password, then what the key is for, and shows the key once. */
export function CreateApiKey({ oneself, ...props }: Props) {
  const [isOpen, dialog] = useDisclosure(false);
  const [isProven, setIsProven] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => {
    dialog.close();
    setSecret(null);
    setIsProven(false);
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
      >
        {!isProven ? (
          <PasswordAgain
            oneself={oneself}
            submit={texts.again.goOn}
            onProven={async () => {
              setIsProven(true);
              return null;
            }}
            onCancel={close}
          />
        ) : secret === null ? (
          <KeyForm
            {...props}
            onCancel={close}
            onAlreadyMade={() => {
              notifications.show({ color: 'orange', message: texts.keys.alreadyMade, autoClose: false });
              close();
              props.onCreated();
            }}
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
  /** Made by what was sent before, whose answer was lost with the key. */
  onAlreadyMade: () => void;
  onCancel: () => void;
}

const FIELDS = ['name', 'kind', 'days'];

function KeyForm({ kinds, onSecret, onAlreadyMade, onCancel }: FormProps) {
  const create = useVerb(CreateKey);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', kind: kinds[0] ?? null, days: '90' },
  });

  const submit = form.onSubmit(async ({ name, kind, days }) => {
    if (!kind) return;
    const { problems, result } = await create.send({ name, kind, days: Number(days) });
    form.setErrors(placed(problems ?? [], FIELDS).errors);
    if (result?.secret) onSecret(result.secret);
    else if (result) onAlreadyMade();
  });

  return (
    <FormFrame {...create} fields={FIELDS} submit={texts.keys.create} onSubmit={submit} onCancel={onCancel}>
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
    </FormFrame>
  );
}
