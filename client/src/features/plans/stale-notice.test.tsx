import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { StaleNotice } from './stale-notice.tsx';

afterEach(() => vi.unstubAllGlobals());

const SINCE = 'Cấp trên vừa giao hoặc thay đổi chỉ tiêu sau khi bạn xem: Việc làm (thu hồi).';
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

/** A page that was read when one change was there; another has come since. */
function Page() {
  const [digest, setDigest] = useState('aa');
  const plan = { id: 'p', revision: 2, year: 2023, viewerMayAcceptStale: true, changesDigest: digest };
  const staleBecause = { __typename: 'Message' as const, text: `Thay đổi: ${digest}` };
  return <StaleNotice plan={{ ...plan, staleBecause }} onAnswered={() => setDigest('aa bb')} />;
}

test('what is accepted is what the page shows; what came since is told in the page, which then shows it', async () => {
  const seen: string[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { input } = (JSON.parse(String(init.body)) as { variables: { input: { changesSeen: string } } }).variables;
    seen.push(input.changesSeen);
    const isAll = input.changesSeen === 'aa bb';
    const userErrors = isAll ? [] : [{ code: 'STALE', path: ['changesSeen'], message: SINCE }];
    const plan = isAll ? { __typename: 'Plan', id: 'p', staleBecause: null } : null;
    return Response.json({ data: { acceptStale: { __typename: 'AcceptStalePayload', plan, userErrors } } });
  });
  renderSignedIn(
    <RouterContextProvider router={router as never}>
      <Page />
    </RouterContextProvider>,
  );
  const accept = () =>
    act(async () => fireEvent.click(screen.getByRole('button', { name: 'Đã xem lại, giữ kế hoạch' })));
  await accept();
  expect(await screen.findByText(SINCE)).toBeTruthy();
  expect(screen.getByText(/Thay đổi: aa bb/)).toBeTruthy();
  await accept();
  await vi.waitFor(() => expect(screen.queryByText(SINCE)).toBeNull());
  expect(seen).toEqual(['aa', 'aa bb']);
});
