import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { MembersEditor } from './members-editor.tsx';
import { renderEditor } from './plan-edits.fixture.tsx';

afterEach(() => vi.unstubAllGlobals());

const line = (id: string, name: string) => ({ id, name });

test('the lines that are ticked are sent in the order of the plan, and a refusal keeps the form', async () => {
  const sent = renderEditor(
    (edits) => (
      <MembersEditor
        composite={line('w', 'Chỉ tiêu kinh tế - xã hội')}
        planIndicatorId="p"
        lines={[line('w', 'Chỉ tiêu kinh tế - xã hội'), line('a', 'Thu ngân sách'), line('b', 'Việc làm')]}
        members={['b']}
        edits={edits}
      />
    ),
    [{ code: 'STALE', path: [], message: 'Kế hoạch vừa được sửa.' }],
  );
  fireEvent.click(screen.getByRole('button', { name: 'Chỉ tiêu thành phần: Chỉ tiêu kinh tế - xã hội' }));
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Thu ngân sách' }));
  const save = () => fireEvent.submit(screen.getByRole('dialog').querySelector('form') as HTMLElement);
  save();
  expect(await screen.findByText('Kế hoạch vừa được sửa.')).toBeTruthy();
  save();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const setMembers = { planIndicatorId: 'p', memberIds: ['a', 'b'], revision: 7 };
  expect(sent).toEqual([{ setMembers }, { setMembers }]);
});
