import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ParagraphsEditor } from './paragraphs-editor.tsx';
import type { ParagraphsInput } from './use-plan-edits.ts';

const paragraph = (id: string, text: string, more = {}) => ({
  ...{ id, section: 'OBJECTIVES', heading: false, text, unquantified: true, indicators: [], ...more },
});

/** The lines of an objective, and what is sent when they are written. */
function opened(paragraphs: object[]) {
  const sent: ParagraphsInput[] = [];
  const refusal = { code: 'INVALID', path: ['paragraphs', '1', 'text'], message: 'Đoạn quá dài.' };
  const saveParagraphs = async (words: ParagraphsInput) => {
    sent.push(words);
    return sent.length === 1 ? { problems: [refusal], result: null } : { problems: null, result: {} };
  };
  render(
    <MantineProvider>
      <ParagraphsEditor
        section="OBJECTIVES"
        objective={{ id: 'o', text: 'Việc làm' }}
        paragraphs={paragraphs as never}
        lines={[{ id: 'j', name: 'Giải quyết việc làm' }]}
        edits={{ saveParagraphs: saveParagraphs as never }}
      />
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: /lời văn: Các dòng của mục tiêu: Việc làm/ }));
  return sent;
}

const field = (place: number) => screen.getByLabelText(`Lời văn của đoạn ${place}`) as HTMLTextAreaElement;
const form = () => screen.queryByRole('form');
const save = () => act(async () => fireEvent.submit(form() as HTMLElement));

test('a pasted text becomes paragraphs, and a refused one is marked', async () => {
  const sent = opened([]);
  fireEvent.paste(field(1), { clipboardData: { getData: () => '1. Việc làm:\r\n- Mở lớp;\r\n- Vay vốn.' } });
  fireEvent.click(screen.getAllByLabelText('Là đề mục')[0] as HTMLElement);
  expect(document.activeElement).toBe(field(3));
  await save();
  expect(field(2).getAttribute('aria-invalid')).toBe('true');
  await save();
  expect(form()).toBeNull();
  expect(sent[1]).toEqual({
    ...{ section: 'OBJECTIVES', objectiveId: 'o' },
    paragraphs: [
      { text: '1. Việc làm:', heading: true, indicatorIds: [] },
      { text: '- Mở lớp;', heading: false, indicatorIds: [] },
      { text: '- Vay vốn.', heading: false, indicatorIds: [] },
    ],
  });
});

test('a deleted paragraph can be put back, and what was not changed is not written', async () => {
  const sent = opened([paragraph('a', '- Mở lớp;', { indicators: [{ id: 'j', name: 'Giải quyết việc làm' }] })]);
  fireEvent.click(screen.getByRole('button', { name: 'Xóa đoạn 1' }));
  expect(screen.getByRole('button', { name: 'Lưu: xóa hết lời văn ở đây' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lấy lại' }));
  expect(field(1).value).toBe('- Mở lớp;');
  await save();
  expect(form()).toBeNull();
  expect(sent).toEqual([]);
});
