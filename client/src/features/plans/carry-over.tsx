import { IconCopy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActDialog } from '#ui/act-dialog.tsx';
import { texts } from './texts/index.ts';

const CarryOverPlan = graphql(`
  mutation CarryOverPlan($input: CarryOverPlanInput!) {
    carryOverPlan(input: $input) { plan { id } userErrors { code path message } }
  }
`);

/** Next year's plan as a draft copied from this one. */
export function CarryOver({ plan, year }: { plan: { id: string; title: string }; year: number }) {
  const carryOver = useVerb(CarryOverPlan);
  const navigate = useNavigate();
  return (
    <ActDialog
      open={texts.carryOver(year)}
      icon={<IconCopy size={15} aria-hidden />}
      variant="light"
      size="xs"
      title={texts.carryOver(year)}
      text={texts.carryOverText(plan.title, year)}
      submit={texts.carryOverDo}
      act={() => carryOver.send({ planId: plan.id, year })}
      onDone={({ plan: made }) => void (made && navigate({ to: '/ke-hoach/$planId', params: { planId: made.id } }))}
    />
  );
}
