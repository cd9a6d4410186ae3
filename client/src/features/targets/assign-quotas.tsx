import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/targets/gql.ts';
import { readDay } from '#lib/dates.ts';
import { placed, problemsOf } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts } from '#lib/texts/targets.ts';
import { Notice } from '#ui/states.tsx';
import type { AssignmentGrid } from './assignment-page.tsx';
import { Gaps, gapsOf } from './quota-gaps.tsx';
import type { QuotaDrafts } from './use-quota-drafts.ts';

const AssignTargets = graphql(`
  mutation AssignTargets($input: AssignTargetsInput!) {
    assignTargets(input: $input) { targets { id } userErrors { code path message } }
  }
`);

const FIELDS = ['number', 'signedOn', 'gapExplanation'] as const;
type Field = (typeof FIELDS)[number];

interface Props {
  grid: AssignmentGrid;
  quotas: QuotaDrafts;
  onAssigned: () => void;
}

/** The act that puts drafted quotas in force; shows what does not fit before it asks. */
export function AssignQuotas({ grid, quotas, onAssigned }: Props) {
  const [isOpen, dialog] = useDisclosure(false);
  const [{ fetching }, assign] = useMutation(AssignTargets);
  const [rest, setRest] = useState<readonly string[]>([]);
  const form = useForm<Record<Field, string>>({
    mode: 'uncontrolled',
    initialValues: { number: '', signedOn: '', gapExplanation: '' },
    validate: { signedOn: (day) => (day.trim() === '' || readDay(day) ? null : texts.assign.badDay) },
  });
  const gaps = isOpen ? gapsOf(grid, quotas.drafts) : [];

  const submit = form.onSubmit(async (values) => {
    if (!(await quotas.saving.flush())) {
      setRest([texts.assign.unsaved]);
      return;
    }
    const { data, error } = await assign({
      input: {
        planId: grid.plan.id,
        number: values.number.trim() || null,
        signedOn: readDay(values.signedOn),
        gapExplanation: values.gapExplanation.trim() || null,
      },
    });
    const problems = problemsOf(data?.assignTargets, error, texts.failed);
    if (!problems) {
      notifications.show({ color: 'green', message: texts.assign.done });
      dialog.close();
      onAssigned();
      return;
    }
    const { errors, rest: others } = placed(problems, FIELDS);
    form.setErrors(errors);
    setRest(others);
  });

  return (
    <>
      <Button leftSection={<IconSend size={16} aria-hidden />} onClick={dialog.open}>
        {texts.assign.open}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={texts.assign.title} size="lg">
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <p>{texts.assign.text}</p>
            {gaps.length === 0 ? (
              <Notice>{texts.assign.noGaps}</Notice>
            ) : (
              <Gaps title={texts.assign.gaps} gaps={gaps} />
            )}
            {rest.map((message) => (
              <Notice key={message} tone="bad">
                {message}
              </Notice>
            ))}
            <TextInput
              label={texts.assign.number}
              description={texts.assign.numberHint}
              key={form.key('number')}
              {...form.getInputProps('number')}
            />
            <TextInput label={texts.assign.signedOn} key={form.key('signedOn')} {...form.getInputProps('signedOn')} />
            <Textarea
              label={texts.assign.gap}
              description={texts.assign.gapHint}
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
                {texts.assign.submit}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
