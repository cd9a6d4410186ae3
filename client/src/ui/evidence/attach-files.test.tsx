import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { AttachFiles } from './attach-files.tsx';
import type { EvidenceFile } from './evidence-file.ts';

afterEach(() => vi.unstubAllGlobals());

const FILE: EvidenceFile = {
  ...{ __typename: 'EvidenceFile', id: 'e1', name: 'Biên bản.pdf', mediaType: 'application/pdf', size: 1_468_006 },
  ...{ shown: true, attachedAt: '2023-01-10T02:05:00Z', attachedBy: 'Nguyễn Thị Hoa' },
};

/** A server that takes everything in, or says why not. */
function serverThat(refuses: string | null) {
  const answers = vi.fn(async (path: string) => {
    const body =
      path === '/uploads' || !refuses
        ? { ok: true, id: 'u1', size: 5, received: path === '/uploads' ? 0 : 5, done: path !== '/uploads' }
        : { ok: false, code: 'INVALID', message: refuses };
    return new Response(JSON.stringify(body), { status: body.ok ? 200 : 422 });
  });
  vi.stubGlobal('fetch', answers);
}

function show(wish: Partial<Parameters<typeof AttachFiles>[0]> = {}) {
  const attach = vi.fn(async () => null as string | null);
  const remove = vi.fn();
  renderSignedIn(
    <AttachFiles
      files={[FILE]}
      of="Giải quyết việc làm"
      ask={async () => '/evidence/x'}
      {...{ attach, remove }}
      {...wish}
    />,
  );
  return { attach, remove };
}

const place = () => screen.getByRole('region', { name: 'Tệp minh chứng: Giải quyết việc làm' });
const photo = () => new File(['photo'], 'Ảnh.png', { type: 'image/png' });

test('files are listed with their size, who attached them and when, and can be taken off', () => {
  const { remove } = show();
  expect(place().textContent).toContain('1,4 MB · Nguyễn Thị Hoa, 10/01/2023 09:05');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ tệp Biên bản.pdf' }));
  expect(remove).toHaveBeenCalledWith(FILE);
});

test.each([
  ['dropped', () => fireEvent.drop(place(), { dataTransfer: { files: [photo()] } })],
  ['pasted', () => fireEvent.paste(place(), { clipboardData: { files: [photo()] } })],
])('a file that is %s is sent and attached', async (_how, bring) => {
  serverThat(null);
  const { attach } = show();
  await act(async () => bring());
  await vi.waitFor(() => expect(attach).toHaveBeenCalledWith('u1'));
  await vi.waitFor(() => expect(screen.queryByText(/Ảnh\.png/)).toBeNull());
});

test('why a file was not taken is said beside it, and it can be sent again or dropped', async () => {
  serverThat('Không nhận loại tệp này.');
  const { attach } = show();
  await act(async () => fireEvent.drop(place(), { dataTransfer: { files: [photo()] } }));
  expect((await screen.findByRole('alert')).textContent).toBe('Không nhận loại tệp này.');
  serverThat(null);
  fireEvent.click(screen.getByRole('button', { name: 'Gửi lại tệp Ảnh.png' }));
  await vi.waitFor(() => expect(attach).toHaveBeenCalledTimes(1));
});

test('what the verb refuses stays in sight until it is dropped', async () => {
  serverThat(null);
  show({ attach: async () => 'Báo cáo đã gửi.' });
  await act(async () => fireEvent.drop(place(), { dataTransfer: { files: [photo()] } }));
  expect((await screen.findByRole('alert')).textContent).toBe('Báo cáo đã gửi.');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ tệp đang gửi Ảnh.png' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
