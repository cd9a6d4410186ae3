import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { Answer } from '#lib/verb.ts';
import { ActForm } from './act-form.tsx';

afterEach(() => void vi.restoreAllMocks());

const REFUSED: Answer<object> = {
  problems: [{ code: 'STALE', path: [], message: 'Lê Văn B đã trả lại bản 1.' }],
  result: null,
  isLost: false,
};

/** A page that offers an act as long as it may be done. */
function page(mayDo: boolean) {
  const act = async () => REFUSED;
  return (
    <MantineProvider>
      <Notifications />
      {mayDo ? (
        <ActForm title="Duyệt" text={null} submit="Duyệt" act={act} onDone={() => {}} onClose={() => {}} />
      ) : null}
    </MantineProvider>
  );
}

async function refused() {
  const shown = render(page(true));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Duyệt' }));
  await screen.findByText('Lê Văn B đã trả lại bản 1.');
  return shown;
}

test('why an act was refused is still told when the page no longer offers it and its dialog is gone', async () => {
  const { rerender } = await refused();
  rerender(page(false));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect((await screen.findByRole('alert')).textContent).toContain('Lê Văn B đã trả lại bản 1.');
});

test('who closes the dialog has read it', async () => {
  const { rerender } = await refused();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Hủy' }));
  rerender(page(false));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a dialog begins at its top: its first field has the focus, and nothing was scrolled to it', async () => {
  const focused = vi.spyOn(HTMLElement.prototype, 'focus');
  render(
    <MantineProvider>
      <ActForm
        title="Ban hành"
        text="Những gì sẽ có hiệu lực"
        fields={[{ name: 'number', label: 'Số quyết định' }]}
        submit="Ban hành"
        act={async () => REFUSED}
        onDone={() => {}}
        onClose={() => {}}
      />
    </MantineProvider>,
  );
  const field = await screen.findByLabelText('Số quyết định');
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  const calls = focused.mock.calls.filter((_, call) => focused.mock.contexts[call] === field);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter(([options]) => options?.preventScroll !== true)).toEqual([]);
});
