import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draftKey, forgetCells, keepCells, waitingCells } from '#lib/draft-storage.ts';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { OfficeMenu } from './office-menu.tsx';

afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetCells('an.nguyen');
});

const ME = { login: 'an.nguyen', unit: { id: 'u' } };

/** Opens the menu and asks to sign out; answers what was sent to the server. */
async function signOut(): Promise<string[]> {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    sent.push(`${init.method} ${address}`);
    return new Response(null, { status: 204 });
  });
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  const office = { __typename: 'Office' as const, id: 'o', kind: 'PLANNER' as const, post: null, department: null };
  const unit = { __typename: 'Unit' as const, id: 'u', name: 'Tứ Hạ', type: 'Phường' };
  const viewer = {
    fullName: 'Nguyễn An',
    unit,
    actingOffice: office,
    offices: [{ ...office, unit }],
    takenOver: [],
    ended: null,
  };
  renderSignedIn(
    <RouterContextProvider router={router as never}>
      <OfficeMenu login={ME.login} viewer={viewer as never} entries={[]} />
    </RouterContextProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: /Đổi chức vụ/ }));
  fireEvent.click(await screen.findByText('Đăng xuất'));
  return sent;
}

const left = (sent: string[]) => waitFor(() => expect(sent).toEqual(['DELETE /session']));
const typed = () => keepCells(draftKey(ME, 'report:1'), { a: { text: '12', saved: '', seen: {} } });

test('who signs out with nothing waiting is signed out', async () => {
  await left(await signOut());
});

test('who has typed something that was not taken is told how much, and nothing is done until they choose', async () => {
  typed();
  const sent = await signOut();
  expect(await screen.findByText(/Còn 1 ô/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Quay lại để gửi' }));
  expect({ sent, waiting: waitingCells(ME.login) }).toEqual({ sent: [], waiting: 1 });
});

test('it is kept where they say so', async () => {
  typed();
  const sent = await signOut();
  fireEvent.click(await screen.findByRole('button', { name: 'Giữ lại và đăng xuất' }));
  await left(sent);
  expect(waitingCells(ME.login)).toBe(1);
});

test('and nothing of it stays on the machine where they say that', async () => {
  typed();
  const sent = await signOut();
  fireEvent.click(await screen.findByRole('button', { name: 'Xóa và đăng xuất' }));
  await left(sent);
  await waitFor(() => expect(waitingCells(ME.login)).toBe(0));
});
