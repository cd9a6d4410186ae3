import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { makeFragmentData } from '#gql/plans/fragment-masking.ts';
import type { ParagraphFieldsFragment } from '#gql/plans/graphql.ts';
import { ParagraphsEditor } from './paragraphs-editor.tsx';
import { renderEditor } from './plan-edits.fixture.tsx';
import { ParagraphFields } from './plan-words.tsx';

afterEach(() => vi.unstubAllGlobals());

const JOBS = { __typename: 'Indicator', id: 'j', name: 'Giải quyết việc làm' } as const;
const WORDS: ParagraphFieldsFragment = {
  ...{ __typename: 'Paragraph', id: 'a', section: 'OBJECTIVES', heading: false, text: '- Mở lớp;' },
  ...{ unquantified: false, indicators: [JOBS] },
};

/** The lines of an objective, and what is sent when they are written. */
function opened(paragraphs: readonly ParagraphFieldsFragment[]) {
  const sent = renderEditor(
    (edits) => (
      <ParagraphsEditor
        section="OBJECTIVES"
        objective={{ id: 'o', text: 'Việc làm' }}
        paragraphs={paragraphs.map((paragraph) => makeFragmentData(paragraph, ParagraphFields))}
        lines={[JOBS]}
        edits={edits}
      />
    ),
    [{ code: 'INVALID', path: ['paragraphs', '1', 'text'], message: 'Đoạn quá dài.' }],
  );
  fireEvent.click(screen.getByRole('button', { name: /lời văn: Các dòng của mục tiêu: Việc làm/ }));
  return sent;
}

const field = (place: number) => screen.getByLabelText(`Lời văn của đoạn ${place}`) as HTMLTextAreaElement;
const form = () => screen.queryByRole('form');
const save = () => fireEvent.submit(form() as HTMLElement);
const isClosed = () => waitFor(() => expect(form()).toBeNull());

test('a pasted text becomes paragraphs, and a refused one is marked', async () => {
  const sent = opened([]);
  fireEvent.paste(field(1), { clipboardData: { getData: () => '1. Việc làm:\r\n- Mở lớp;\r\n- Vay vốn.' } });
  fireEvent.click(screen.getAllByLabelText('Là đề mục')[0] as HTMLElement);
  expect(document.activeElement).toBe(field(3));
  save();
  await waitFor(() => expect(field(2).getAttribute('aria-invalid')).toBe('true'));
  save();
  await isClosed();
  const saveParagraphs = {
    ...{ planId: 'p', revision: 7, section: 'OBJECTIVES', objectiveId: 'o' },
    paragraphs: [
      { text: '1. Việc làm:', heading: true, indicatorIds: [] },
      { text: '- Mở lớp;', heading: false, indicatorIds: [] },
      { text: '- Vay vốn.', heading: false, indicatorIds: [] },
    ],
  };
  expect(sent).toEqual([{ saveParagraphs }, { saveParagraphs }]);
});

test('a deleted paragraph can be put back, and what was not changed is not written', async () => {
  const sent = opened([WORDS]);
  fireEvent.click(screen.getByRole('button', { name: 'Xóa đoạn 1' }));
  expect(screen.getByRole('button', { name: 'Lưu: xóa hết lời văn ở đây' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lấy lại' }));
  expect(field(1).value).toBe('- Mở lớp;');
  save();
  await isClosed();
  expect(sent).toEqual([]);
});
