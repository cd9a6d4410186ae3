import { useCallback } from 'react';
import { graphql } from '#gql/reports/gql.ts';
import { useSession } from '#lib/session.tsx';
import type { AskAddress } from '#ui/evidence/evidence-file.ts';

const FigureFile = graphql(`
  query FigureFile($id: ID!) { figureEvidence(id: $id) { id address } }
`);

/** Where a file of a figure is opened: asked for when it is wanted, because an address is over after some minutes. */
export function useFigureFile(): AskAddress {
  const { clients } = useSession();
  return useCallback(
    async (id) => (await clients.quiet.query(FigureFile, { id })).data?.figureEvidence?.address ?? null,
    [clients],
  );
}
