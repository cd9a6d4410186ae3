import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MemberList } from './member-list.tsx';

const line = (id: string, name: string) => ({ id, indicator: { id: `i-${id}`, name } });
const [jobs, trained, revenue] = [line('a', 'Việc làm'), line('b', 'Đào tạo'), line('c', 'Thu ngân sách')];

test('each adjustment says from when, by which decision, what came and went, and why', () => {
  const planned = { id: 'p', members: [jobs, revenue] };
  const adjustment = {
    ...{ id: '1', planIndicator: { id: 'p' }, inForceFrom: '2022-06-20', reason: 'Theo nghị quyết' },
    ...{ decision: { id: 'd', kind: 'DECISION', number: '45/QĐ-UBND', signedOn: '2022-06-20' } },
    ...{ before: [jobs, trained], members: [jobs, revenue] },
  };
  const ofAnother = { ...adjustment, id: '2', planIndicator: { id: 'q' } };
  render(
    <MantineProvider>
      <MemberList line={planned as never} adjustments={[adjustment, ofAnother] as never} />
    </MantineProvider>,
  );
  expect(screen.getByText(/Gồm 2 chỉ tiêu: Việc làm; Thu ngân sách/)).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toBe(
    'Từ 20/06/2022 (Quyết định số 45/QĐ-UBND ngày 20/06/2022): thêm Thu ngân sách; bỏ Đào tạo; lý do: Theo nghị quyết',
  );
});
