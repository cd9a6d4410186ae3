import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { blocksOf, FullText } from './full-text.tsx';

const line = (part: string, ...cells: string[]) => ({ part, cells });
const DOCUMENT = [
  ...[line('ORGAN', 'ỦY BAN NHÂN DÂN'), line('STATE', 'CỘNG HÒA'), line('MOTTO', 'Độc lập'), line('NUMBER', 'Số: 5')],
  ...[
    line('TITLE', 'V/v giao'),
    line('PLACE_AND_DAY', 'Huế, ngày 1'),
    line('TITLE', 'Về việc'),
    line('ARTICLE', 'Điều 1'),
  ],
  ...[line('RECIPIENTS', 'Nơi nhận:'), line('RECIPIENT', 'Lưu: VT'), line('AUTHORITY', 'TM.'), line('SIGNER', 'An')],
  ...[line('TASK', '1', 'Mở lớp'), line('TASK', '2', 'Tổng kết')],
] as never[];

test('head and closing stand in two columns; what a letter is about stands beneath its number', () => {
  expect(blocksOf(DOCUMENT).map(({ shape, lines }) => [shape, lines.length])).toEqual([
    ['head', 6],
    ['line', 1],
    ['line', 1],
    ['closing', 4],
    ['tasks', 2],
  ]);
});

test('it is open on paper, and closed again after', () => {
  const { container } = render(
    <MantineProvider>
      <FullText plan={{ document: DOCUMENT } as never} />
    </MantineProvider>,
  );
  const details = container.querySelector('details') as HTMLDetailsElement;
  expect(details.open).toBe(false);
  window.dispatchEvent(new Event('beforeprint'));
  expect(details.open).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect(details.open).toBe(false);
  expect(container.textContent).toContain('- Lưu: VT');
});
