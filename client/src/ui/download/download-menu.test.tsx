import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DownloadMenu } from './download-menu.tsx';

test('offers three files of a table and opens by the keyboard, each with what was asked', async () => {
  const user = userEvent.setup();
  render(
    <MantineProvider env="test">
      <DownloadMenu table="series" asked={{ unitIds: 'a,b', kind: 'YEAR' }} of="Diễn biến" />
    </MantineProvider>,
  );
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tải về: Diễn biến' }));
  await user.keyboard('{Enter}');
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.getAttribute('href'))).toEqual([
    '/export/series.xlsx?unitIds=a%2Cb&kind=YEAR',
    '/export/series.csv?unitIds=a%2Cb&kind=YEAR&dialect=EXCEL_VI',
    '/export/series.csv?unitIds=a%2Cb&kind=YEAR',
  ]);
  expect(items.every((item) => item.hasAttribute('download'))).toBe(true);
});
