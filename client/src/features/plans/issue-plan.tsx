import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/plans/gql.ts';
import { formatDay, readDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { placed, problemsOf } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts } from '#lib/texts/plans.ts';
import { Notice } from '#ui/states.tsx';

const Issue = graphql(`
  mutation IssuePlan($input: IssuePlanInput!) {
    issuePlan(input: $input) { plan { id issued } userErrors { code path message } }
  }
`);

const FIELDS = ['number', 'signedOn', 'signer', 'signerTitle', 'gapExplanation'] as const;
type Field = (typeof FIELDS)[number];

interface Props {
  plan: { id: string; revision: number; title: string };
  onIssued: () => void;
}

/** The act that puts plan, own targets and drafted quotas in force; asked twice, because it is not taken back. */
export function IssuePlan({ plan, onIssued }: Props) {
  const [isOpen, dialog] = useDisclosure(false);
  const [{ fetching }, issue] = useMutation(Issue);
  const [rest, setRest] = useState<readonly string[]>([]);
  const { today } = useFrame();
  const form = useForm<Record<Field, string>>({
    mode: 'uncontrolled',
    initialValues: { number: '', signedOn: formatDay(today), signer: '', signerTitle: '', gapExplanation: '' },
    validate: { signedOn: (day) => (day.trim() === '' || readDay(day) ? null : texts.issue.badDay) },
  });

  const submit = form.onSubmit(async (values) => {
    const { data, error } = await issue({
      input: {
        planId: plan.id,
        revision: plan.revision,
        number: values.number.trim() || null,
        signedOn: readDay(values.signedOn),
        signer: values.signer.trim() || null,
        signerTitle: values.signerTitle.trim() || null,
        gapExplanation: values.gapExplanation.trim() || null,
      },
    });
    const problems = problemsOf(data?.issuePlan, error, texts.failed);
    if (!problems) {
      notifications.show({ color: 'green', message: texts.issue.done });
      dialog.close();
      onIssued();
      return;
    }
    const { errors, rest: others } = placed(problems, FIELDS);
    form.setErrors(errors);
    setRest(others);
  });

  return (
    <>
      <Button leftSection={<IconRubberStamp size={17} aria-hidden />} onClick={dialog.open}>
        {texts.issue.open}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={texts.issue.title} size="lg">
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <p>{texts.issue.text}</p>
            {rest.map((message) => (
              <Notice key={message} tone="bad">
                {message}
              </Notice>
            ))}
            <TextInput
              label={texts.issue.number}
              description={texts.issue.numberHint}
              key={form.key('number')}
              {...form.getInputProps('number')}
              data-autofocus
            />
            <TextInput
              label={texts.issue.signedOn}
              description={texts.issue.signedOnHint}
              inputMode="numeric"
              key={form.key('signedOn')}
              {...form.getInputProps('signedOn')}
            />
            <TextInput label={texts.issue.signer} key={form.key('signer')} {...form.getInputProps('signer')} />
            <TextInput
              label={texts.issue.signerTitle}
              key={form.key('signerTitle')}
              {...form.getInputProps('signerTitle')}
            />
            <Textarea
              label={texts.issue.gap}
              description={texts.issue.gapHint}
              autosize
              minRows={2}
              key={form.key('gapExplanation')}
              {...form.getInputProps('gapExplanation')}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={dialog.close}>
                {common.cancel}
              </Button>
              <Button type="submit" loading={fetching}>
                {texts.issue.submit}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
