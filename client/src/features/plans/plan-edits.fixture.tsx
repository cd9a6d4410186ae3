import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Problem } from '#lib/refusal.ts';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { type PlanEdits, usePlanEdits } from './use-plan-edits.ts';

interface Sent {
  operationName: string;
  variables: { input: { clientMutationId: string } & Record<string, unknown> };
}

/**
 * An editor of a draft that stands at revision 7, and the inputs that reach the server from it, each under its verb; for
 * tests. Each try is answered by the next refusals, then by none.
 */
export function renderEditor(editor: (edits: PlanEdits) => ReactNode, ...refusals: Problem[][]) {
  const sent: Record<string, object>[] = [];
  let revision = 7;
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init.body)) as Sent;
    const { clientMutationId: _, ...input } = variables.input;
    const verb = operationName.replace(/^./, (first) => first.toLowerCase());
    sent.push({ [verb]: input });
    const userErrors = refusals.shift() ?? [];
    const plan = userErrors.length > 0 ? null : { __typename: 'Plan', id: 'p', revision: ++revision };
    return Response.json({ data: { [verb]: { __typename: `${operationName}Payload`, plan, userErrors } } });
  });
  renderSignedIn(<WithEdits editor={editor} />);
  return sent;
}

function WithEdits({ editor }: { editor: (edits: PlanEdits) => ReactNode }) {
  return editor(usePlanEdits({ id: 'p', revision: 7 }));
}
