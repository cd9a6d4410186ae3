import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { act, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SessionProvider } from '#lib/session.tsx';
import { usePlanEdits } from './use-plan-edits.ts';

afterEach(() => void vi.unstubAllGlobals());

interface Sent {
  operationName: string;
  variables: { input: { revision?: number; clientMutationId: string } };
}

/** A line to a server whose plan stands at a revision; `lost` answers do not come back, though what they tell is done. */
function line(lost: number[] = []) {
  const sent: Sent[] = [];
  const known = new Map<string, number>();
  let revision = 7;
  let isIssued = false;
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const one = JSON.parse(String(init.body)) as Sent;
    sent.push(one);
    const { revision: seen, clientMutationId } = one.variables.input;
    const isNew = !known.has(clientMutationId);
    const isStale = isNew && seen !== undefined && seen !== revision;
    if (isNew && !isStale && !isIssued) known.set(clientMutationId, ++revision);
    if (lost.includes(sent.length)) throw new TypeError('failed to fetch');
    const field = one.operationName.replace(/^./, (first) => first.toLowerCase());
    const stale = isStale ? [{ code: 'STALE', path: ['revision'], message: 'Người khác vừa sửa.' }] : [];
    const userErrors = isIssued ? [{ code: 'LOCKED', path: ['planId'], message: 'Kế hoạch đã ban hành.' }] : stale;
    const plan = userErrors.length > 0 ? null : { id: 'p', revision };
    return Response.json({ data: { [field]: { plan, userErrors } } });
  });
  const { result } = renderHook(() => usePlanEdits({ id: 'p', revision: 7 }), {
    wrapper: ({ children }) => (
      <MantineProvider>
        <Notifications />
        <SessionProvider onSignedOut={() => {}} onOther={() => {}}>
          {children}
        </SessionProvider>
      </MantineProvider>
    ),
  });
  return { sent, edits: () => result.current, another: () => (revision += 1), issue: () => (isIssued = true) };
}

const revisions = (sent: Sent[]) => sent.map(({ variables }) => variables.input.revision);

test('two quick edits go one after the other, the second on the revision that the first made; what adds names none', async () => {
  const { sent, edits } = line();
  const both = await act(() =>
    Promise.all([edits().addIndicators('o', ['i']), edits().updatePlan({ title: 'Kế hoạch', generalObjective: '' })]),
  );
  expect(both.map(({ problems }) => problems)).toEqual([null, null]);
  expect(revisions(sent)).toEqual([undefined, 8]);
});

test('an edit whose answer was lost is sent again as it was, and the next one follows it', async () => {
  const { sent, edits } = line([1]);
  const add = () => act(() => edits().addIndicators('o', ['i']));
  expect((await add()).isLost).toBe(true);
  expect((await add()).problems).toBeNull();
  expect((await act(() => edits().removeTask('t'))).problems).toBeNull();
  expect(revisions(sent)).toEqual([undefined, undefined, 8]);
  expect(sent[0]?.variables.input.clientMutationId).toBe(sent[1]?.variables.input.clientMutationId);
  expect(edits().stale).toBeNull();
});

test('after somebody else’s edit it says so until the new plan was asked for', async () => {
  const { edits, another } = line();
  another();
  await act(() => edits().removeTask('t'));
  expect(edits().stale).toBe('Người khác vừa sửa.');
  act(() => edits().resume());
  expect(edits().stale).toBeNull();
});

test('what is added beside somebody else’s edit is no sight of it: what overwrites still waits for the new plan', async () => {
  const { sent, edits, another } = line();
  another();
  expect((await act(() => edits().saveObjective({ section: '', text: 'Mục tiêu' }))).problems).toBeNull();
  expect(edits().stale).toBeNull();
  await act(() => edits().removeTask('t'));
  expect(revisions(sent)).toEqual([undefined, 7]);
  expect(edits().stale).toBe('Người khác vừa sửa.');
});

test('that the plan was issued meanwhile is told beside the page, which has no form any more', async () => {
  const { edits, issue } = line();
  issue();
  await act(() => edits().updatePlan({ title: 'Kế hoạch', generalObjective: '' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Kế hoạch đã ban hành.');
});
