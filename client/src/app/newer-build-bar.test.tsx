import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { keepForOffline } from '#lib/newer-build.ts';
import { NewerBuildBar } from './newer-build-bar.tsx';

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.unstubAllGlobals();
});

/** A page as the server sends it, in a browser that may keep it. */
function page(opensOffline: 'yes' | 'no') {
  const meta = Object.assign(document.createElement('meta'), { name: 'opens-offline', content: opensOffline });
  const script = document.createElement('script');
  script.type = 'module';
  script.setAttribute('src', '/assets/index-2.js');
  document.head.append(meta);
  added.push(meta);
  // a script that is put into a page runs: this one is only read
  const read = vi.spyOn(document, 'querySelector');
  read.mockImplementation((selector: string) =>
    selector.startsWith('script') ? script : selector.startsWith('meta') ? meta : null,
  );
  const worker = Object.assign(new EventTarget(), {
    register: vi.fn(async () => ({ update: async () => {} })),
    startMessages: vi.fn(),
    getRegistrations: vi.fn(async () => [{ unregister }]),
  });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: worker });
  return {
    worker,
    read,
    says: (build: string) =>
      act(() => {
        worker.dispatchEvent(new MessageEvent('message', { data: { build } }));
      }),
  };
}
const unregister = vi.fn(async () => true);

test('a newer build is offered, and loaded only by who reads the page; its own is none', async () => {
  const { worker, says, read } = page('yes');
  keepForOffline();
  expect(worker.register).toHaveBeenCalledWith('/sw.js');
  says('/assets/index-2.js');
  read.mockRestore();
  const shown = render(
    <MantineProvider>
      <NewerBuildBar />
    </MantineProvider>,
  );
  expect(screen.queryByText(/Có phiên bản mới/)).toBeNull();
  says('/assets/index-3.js');
  expect(screen.getByText(/Có phiên bản mới/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeTruthy();
  shown.unmount();
});

test('where nothing may be kept, the worker and what it kept are taken away', async () => {
  const removed: string[] = [];
  vi.stubGlobal('caches', { keys: async () => ['dich-1'], delete: async (name: string) => removed.push(name) });
  const { worker, read } = page('no');
  keepForOffline();
  await vi.waitFor(() => expect(removed).toEqual(['dich-1']));
  read.mockRestore();
  expect(unregister).toHaveBeenCalledTimes(1);
  expect(worker.register).not.toHaveBeenCalled();
});
