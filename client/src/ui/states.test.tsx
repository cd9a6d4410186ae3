import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import type { PageResult } from '#lib/use-page.ts';
import { CoverageBar } from './coverage-bar.tsx';
import { AttainmentMark } from './marks.tsx';
import { PageStates } from './page-states.tsx';

const show = (content: ReactNode) => render(<MantineProvider>{content}</MantineProvider>);
const page = (result: PageResult<string>) => show(<PageStates page={result}>{(data) => <p>{data}</p>}</PageStates>);
const refusal = (code: string, message: string) =>
  new CombinedError({ graphQLErrors: [{ message, extensions: { code } }] });

describe('the states of a page', () => {
  it('waiting says so to those who do not see the skeleton', () => {
    page({ state: 'waiting', retry: () => {} });
    expect(screen.getByRole('status').textContent).toBe('Đang tải dữ liệu của trang');
  });
  it('without a connection it says that nothing typed is lost, and tries again', async () => {
    let tries = 0;
    page({ state: 'refused', error: new CombinedError({ networkError: new Error('x') }), retry: () => tries++ });
    expect(screen.getByRole('heading').textContent).toBe('Không kết nối được với máy chủ');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(tries).toBe(1);
  });
  it('an office that may not see a page is told apart from a fault', () => {
    page({ state: 'refused', error: refusal('FORBIDDEN', 'x'), retry: () => {} });
    expect(screen.getByRole('heading').textContent).toBe('Chức vụ đang chọn không xem được mục này');
  });
  it('a fault is told in the words of the server', () => {
    page({ state: 'refused', error: refusal('INTERNAL', 'Báo quản trị kèm mã yêu cầu.'), retry: () => {} });
    expect(screen.getByRole('alert').textContent).toContain('Báo quản trị kèm mã yêu cầu.');
  });
  it('data once there stay while they are asked for again', () => {
    page({ state: 'ready', savedAt: null, data: 'Bảng', retry: () => {} });
    expect(screen.getByText('Bảng')).toBeTruthy();
  });
});

describe('marks', () => {
  it('attainment is said in words and a shape, in the server’s words where it gives them', () => {
    const { container } = show(<AttainmentMark attainment="NOT_MET" label="không đạt" />);
    expect(screen.getByText('Không đạt')).toBeTruthy();
    expect(container.querySelector('svg')).not.toBeNull();
  });
  it('coverage is numbers, and a picture with the same words', () => {
    show(<CoverageBar reporting={8} expected={9} pending={1} />);
    expect(screen.getByText('8/9')).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('8/9 đơn vị đã báo cáo, 1 chờ duyệt');
  });
  it('where nobody is asked for a report there is nothing to cover, and no bar', () => {
    show(<CoverageBar reporting={0} expected={0} />);
    expect(screen.getByText('kỳ này không phải báo cáo')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
