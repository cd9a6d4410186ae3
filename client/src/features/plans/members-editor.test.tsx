import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MembersEditor } from './members-editor.tsx';

const line = (id: string, name: string) => ({ id, name });

test('the lines that are ticked are sent in the order of the plan, and a refusal keeps the form', async () => {
  const sent: unknown[] = [];
  const refusal = { code: 'STALE', path: [], message: 'Kế hoạch vừa được sửa.' };
  const setMembers = async (planIndicatorId: string, memberIds: readonly string[]) => {
    sent.push([planIndicatorId, memberIds]);
    return sent.length === 1 ? { problems: [refusal], result: null } : { problems: null, result: {} };
  };
  render(
    <MantineProvider>
      <MembersEditor
        composite={line('w', 'Chỉ tiêu kinh tế - xã hội')}
        planIndicatorId="p"
        lines={[line('w', 'Chỉ tiêu kinh tế - xã hội'), line('a', 'Thu ngân sách'), line('b', 'Việc làm')]}
        members={['b']}
        edits={{ setMembers: setMembers as never }}
      />
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Chỉ tiêu thành phần: Chỉ tiêu kinh tế - xã hội' }));
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Thu ngân sách' }));
  const save = () => act(async () => fireEvent.submit(screen.getByRole('dialog').querySelector('form') as HTMLElement));
  await save();
  expect(screen.getByText('Kế hoạch vừa được sửa.')).toBeTruthy();
  await save();
  expect(sent).toEqual([
    ['p', ['a', 'b']],
    ['p', ['a', 'b']],
  ]);
});
