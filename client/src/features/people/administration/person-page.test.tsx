import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { PersonPage } from './person-page.tsx';

afterEach(() => vi.unstubAllGlobals());

/** A server that shows the administrator no account, as where none is there or a second factor is needed first. */
function show(lacksSecondFactor: boolean): void {
  vi.stubGlobal('fetch', async () => {
    const actingOffice = { __typename: 'Office', id: 'o', managesSubUnits: false };
    const viewer = { __typename: 'Viewer', login: 'qt.tuha', lacksSecondFactor, actingOffice };
    return Response.json({ data: { viewer, account: null } });
  });
  const root = createRootRoute({ component: Outlet });
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Outlet });
  const page = createRoute({
    getParentRoute: () => frame,
    path: 'quan-tri/tai-khoan/$accountId',
    component: PersonPage,
  });
  const router = createRouter({
    routeTree: root.addChildren([frame.addChildren([page])]),
    history: createMemoryHistory({ initialEntries: ['/quan-tri/tai-khoan/a'] }),
  });
  renderSignedIn(<RouterProvider router={router as never} />);
}

test('an administrator who lacks the second factor is told to turn it on, and not that nobody is there', async () => {
  show(true);
  expect((await screen.findByRole('link', { name: 'Bật xác thực hai bước' })).getAttribute('href')).toBe('/tai-khoan');
  expect(screen.queryByText(/Tài khoản này không có/)).toBeNull();
});

test('with it, an account that is not there is not there', async () => {
  show(false);
  expect(await screen.findByText(/Tài khoản này không có/)).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Bật xác thực hai bước' })).toBeNull();
});
