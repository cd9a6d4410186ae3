import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MemberList } from './member-list.tsx';

const line = (id: string, name: string) => ({ id, indicator: { id: `i-${id}`, name } });
const [jobs, trained, revenue] = [line('a', 'Việc làm'), line('b', 'Đào tạo'), line('c', 'Thu ngân sách')];

test('each adjustment says from when, by which decision, what came and went, and why', () => {
  const planned = {
    members: [jobs, revenue],
    memberAdjustments: [
      {
        ...{ id: '1', inForceFrom: '2022-06-20', reason: 'Theo nghị quyết', before: [jobs, trained] },
        ...{ decision: { id: 'd', number: '45/QĐ-UBND', signedOn: '2022-06-20' }, members: [jobs, revenue] },
      },
    ],
  };
  render(
    <MantineProvider>
      <MemberList line={planned as never} />
    </MantineProvider>,
  );
  expect(screen.getByText(/Gồm 2 chỉ tiêu: Việc làm; Thu ngân sách/)).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toBe(
    'Từ 20/06/2022 (Quyết định số 45/QĐ-UBND ngày 20/06/2022): thêm Thu ngân sách; bỏ Đào tạo; lý do: Theo nghị quyết',
  );
});
