import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '#gql/plans/gql.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts as common } from '#lib/texts/common.ts';
import { texts } from '#lib/texts/plans.ts';
import { Notice } from '#ui/states.tsx';

const CarryOverPlan = graphql(`
  mutation CarryOverPlan($input: CarryOverPlanInput!) {
    carryOverPlan(input: $input) { plan { id } userErrors { code path message } }
  }
`);

/** Next year's plan as a draft copied from this one. */
export function CarryOver({ plan, year }: { plan: { id: string; title: string }; year: number }) {
  const [isOpen, dialog] = useDisclosure(false);
  const [{ fetching }, carryOver] = useMutation(CarryOverPlan);
  const [problem, setProblem] = useState<string | null>(null);
  const navigate = useNavigate();

  const copy = async () => {
    const { data, error } = await carryOver({ input: { planId: plan.id, year } });
    const problems = problemsOf(data?.carryOverPlan, error, texts.failed);
    const made = data?.carryOverPlan.plan;
    if (problems || !made) {
      setProblem(problems?.[0]?.message ?? texts.failed);
      return;
    }
    await navigate({ to: '/ke-hoach/$planId', params: { planId: made.id } });
  };

  return (
    <>
      <Button variant="light" size="xs" leftSection={<IconCopy size={15} aria-hidden />} onClick={dialog.open}>
        {texts.carryOver(year)}
      </Button>
      <Modal opened={isOpen} onClose={dialog.close} title={texts.carryOver(year)}>
        <p>{texts.carryOverText(plan.title, year)}</p>
        {problem ? <Notice tone="bad">{problem}</Notice> : null}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={dialog.close}>
            {common.cancel}
          </Button>
          <Button onClick={() => void copy()} loading={fetching}>
            {texts.carryOverDo}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
