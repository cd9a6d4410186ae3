import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Problem } from '#lib/refusal.ts';
import { DecisionEditor } from './decision-editor.tsx';
import { renderEditor } from './plan-edits.fixture.tsx';

afterEach(() => vi.unstubAllGlobals());

/** The editor of a plan that has no decision yet, and what it sends; each try is answered by the next refusals, then by none. */
function opened(...refusals: Problem[][]) {
  const sent = renderEditor(
    (edits) => <DecisionEditor plan={{ title: 'Kế hoạch năm 2024', decision: null }} edits={edits} />,
    ...refusals,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Soạn văn bản' }));
  return sent;
}

const form = () => screen.queryByRole('form', { name: 'Văn bản ban hành kế hoạch' });
const field = (name: string) => screen.getByLabelText(name) as HTMLTextAreaElement;
const type = (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } });
const save = () => fireEvent.submit(form() as HTMLElement);

test('what is pasted is sent as entries, and a refused entry is named at its field', async () => {
  const sent = opened([{ code: 'INVALID', path: ['articles', '1'], message: 'Điều quá dài.' }]);
  expect(field('Trích yếu').value).toBe('Về việc ban hành Kế hoạch năm 2024');
  type('Các điều', 'Điều 1. Ban hành:\n1. Mục tiêu.\nĐiều 2. Hiệu lực.');
  type('Nơi nhận', '- Như Điều 2;\n- Lưu: VT.');
  save();
  await waitFor(() => expect(field('Các điều').getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByText('Mục thứ 2: Điều quá dài.')).toBeTruthy();
  save();
  await waitFor(() => expect(form()).toBeNull());
  expect(sent).toHaveLength(2);
  expect(sent[1]?.saveDecision).toMatchObject({
    ...{ planId: 'p', revision: 7, kind: 'DECISION', title: 'Về việc ban hành Kế hoạch năm 2024', legalBases: [] },
    articles: ['Điều 1. Ban hành:\n1. Mục tiêu.', 'Điều 2. Hiệu lực.'],
    recipients: ['Như Điều 2;', 'Lưu: VT.'],
  });
});

test('Esc asks before it loses what was typed, and nothing when nothing was', () => {
  opened();
  type('Căn cứ', 'Căn cứ Luật A;');
  fireEvent.keyDown(form() as HTMLElement, { key: 'Escape' });
  fireEvent.click(screen.getByRole('button', { name: 'Soạn tiếp' }));
  expect(field('Căn cứ').value).toBe('Căn cứ Luật A;');
  fireEvent.keyDown(form() as HTMLElement, { key: 'Escape' });
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ, không lưu' }));
  expect(form()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Soạn văn bản' }));
  fireEvent.keyDown(form() as HTMLElement, { key: 'Escape' });
  expect(form()).toBeNull();
});
