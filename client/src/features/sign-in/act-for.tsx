import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#gql/sign-in/gql.ts';
import { useSession } from '#lib/session.tsx';
import { useVerb } from '#lib/use-verb.ts';
import { tellRefusal } from '#ui/tell-refusal.ts';

const ActFor = graphql(`
  mutation ActFor($input: ActForInput!) {
    actFor(input: $input) { viewer { login } userErrors { code path message } }
  }
`);

/** Acts in the name of an ended unit from now on, or (null) for the own one again; everything is asked anew. */
export function useActFor(): { actFor: (unitId: string | null) => Promise<void>; isBusy: boolean } {
  const session = useSession();
  const navigate = useNavigate();
  const { send, isBusy } = useVerb(ActFor, { quiet: true });
  const actFor = async (unitId: string | null) => {
    const { problems } = await send({ unitId });
    if (problems) return tellRefusal(problems);
    session.restart();
    await navigate({ to: '/' });
  };
  return { actFor, isBusy };
}

export function ActForButton({ unitId, children }: { unitId: string | null; children: ReactNode }) {
  const { actFor, isBusy } = useActFor();
  return (
    <Button size="compact-sm" variant="light" loading={isBusy} onClick={() => void actFor(unitId)}>
      {children}
    </Button>
  );
}
