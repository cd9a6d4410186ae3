import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { NoticesPage } from './notices-page.tsx';

afterEach(() => vi.unstubAllGlobals());

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

interface Kept {
  id: string;
  title: string;
  path: string;
  readAt: string | null;
  /** It stands for these. */
  noticeIds?: string[];
}

/** A server that keeps these notices: what is marked there is read. Answers what was sent to be marked. */
function serving(kept: Kept[]): (string[] | null)[] {
  const marked: (string[] | null)[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as {
      query: string;
      variables: { input?: { noticeIds: string[] | null } };
    };
    if (query.includes('mutation')) {
      const ids = variables.input?.noticeIds ?? null;
      marked.push(ids);
      for (const notice of kept) if (!ids || ids.includes(notice.id)) notice.readAt ??= '2023-01-10T01:00:00Z';
      const answer = { __typename: 'MarkNoticesReadPayload', viewer: viewerOf(kept), userErrors: [] };
      return Response.json({ data: { markNoticesRead: answer } });
    }
    const edges = kept.map(({ title, ...notice }) => ({
      __typename: 'NoticeEdge',
      cursor: notice.id,
      node: {
        ...{ __typename: 'Notice', noticeIds: [notice.id], ...notice, at: '2023-01-09T02:30:00Z' },
        title: { __typename: 'Message', text: title },
      },
    }));
    const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
    const notices = { __typename: 'NoticeConnection', totalCount: kept.length, pageInfo, edges };
    return Response.json({ data: { viewer: viewerOf(kept), notices } });
  });
  return marked;
}

const viewerOf = (kept: readonly Kept[]) => ({
  __typename: 'Viewer',
  unreadNotices: kept.filter(({ readAt }) => readAt === null).length,
});

const show = () =>
  renderSignedIn(
    <RouterContextProvider router={router as never}>
      <NoticesPage />
    </RouterContextProvider>,
  );

const RETURNED = {
  id: 'r',
  title: 'Báo cáo Quý I năm 2023 bị trả lại',
  path: '/bao-cao/r',
  readAt: null,
  noticeIds: ['r', 's'],
};
const GIVEN = { id: 'g', title: 'Bạn được giao chức vụ phân tích', path: '/tai-khoan', readAt: null };

test('each notice leads to what it is about and is marked one by one or all at once', async () => {
  const marked = serving([{ ...RETURNED }, { ...GIVEN }]);
  show();
  const first = (await screen.findAllByRole('listitem'))[0] as HTMLElement;
  expect(within(first).getByRole('link').getAttribute('href')).toBe('/bao-cao/r');
  expect(within(first).getByText(/chưa đọc/)).toBeTruthy();
  await act(async () =>
    fireEvent.click(within(first).getByRole('button', { name: `Đánh dấu đã đọc: ${RETURNED.title}` })),
  );
  expect(await screen.findByText('1 thông báo chưa đọc')).toBeTruthy();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' })));
  await vi.waitFor(() => expect(screen.queryByText(/chưa đọc/)).toBeNull());
  expect(marked).toEqual([['r', 's'], null]);
});

test('nothing yet: it says what will stand here', async () => {
  serving([]);
  show();
  expect(await screen.findByText('Chưa có thông báo nào')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Đánh dấu/ })).toBeNull();
});
