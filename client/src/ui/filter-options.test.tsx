import { MantineProvider, MultiSelect, Select } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { theme } from './theme.ts';

const DATA = ['Tỷ lệ hộ nghèo', 'Giải quyết việc làm', 'Đường giao thông nông thôn'];
const GROUPS = [
  { group: 'Một', items: DATA.slice(0, 1) },
  { group: 'Hai', items: DATA.slice(1) },
];

function offered(list: ReactNode): string[] {
  const shown = render(
    <MantineProvider theme={theme} env="test">
      {list}
    </MantineProvider>,
  );
  const found = screen.queryAllByRole('option').map(({ textContent }) => textContent ?? '');
  shown.unmount();
  return found;
}

test.each([
  ['ho ngheo', ['Tỷ lệ hộ nghèo']],
  ['tỉ lệ', ['Tỷ lệ hộ nghèo']],
  ['duong nong thon', ['Đường giao thông nông thôn']],
  ['VIEC LAM', ['Giải quyết việc làm']],
  ['xây dựng', []],
  [' ', DATA],
])('every list that can be searched finds by “%s” with or without tone marks: %j', (searchValue, names) => {
  const open = { searchable: true, dropdownOpened: true, searchValue };
  expect(offered(<MultiSelect {...open} data={DATA} />)).toEqual(names);
  expect(offered(<Select {...open} data={GROUPS} />)).toEqual(names);
});
