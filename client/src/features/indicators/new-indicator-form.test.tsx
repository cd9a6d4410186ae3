import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { NewIndicatorForm } from './new-indicator-form.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const PROBLEM = 'Đã có chỉ tiêu "Tỷ lệ hộ nghèo" (mã HO_NGHEO, tỉnh Thừa Thiên Huế).';

test('what was typed in the picker is the name; what is understood stands above; a refusal loses nothing', async () => {
  const sent: object[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { input } = (JSON.parse(String(init.body)) as { variables: { input: { name: string } } }).variables;
    sent.push(input);
    const isTaken = input.name === 'Tỷ lệ hộ nghèo';
    const userErrors = isTaken ? [{ code: 'CONFLICT', path: ['name'], message: PROBLEM }] : [];
    const indicator = isTaken ? null : { __typename: 'Indicator', id: 'i', name: input.name };
    return Response.json({
      data: { createIndicator: { __typename: 'CreateIndicatorPayload', indicator, userErrors } },
    });
  });
  const made: string[] = [];
  renderSignedIn(
    <NewIndicatorForm name="Tỷ lệ hộ nghèo" onMade={(indicatorId) => made.push(indicatorId)} onClose={() => {}} />,
  );
  const dialog = await screen.findByRole('dialog');
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  const send = () => act(async () => fireEvent.submit(dialog.querySelector('form') as HTMLElement));
  expect(dialog.textContent).toContain('nhập tử số (hộ nghèo) và mẫu số (hộ); càng thấp càng tốt');

  await send();
  expect(await screen.findByText(PROBLEM)).toBeTruthy();
  expect([field('Tên chỉ tiêu').value, made]).toEqual(['Tỷ lệ hộ nghèo', []]);

  fireEvent.change(field('Tên chỉ tiêu'), { target: { value: 'Tỷ lệ tăng dân số tự nhiên' } });
  expect(dialog.textContent).toContain('Chưa rõ cao hay thấp là tốt hơn.');
  fireEvent.change(field('Chiều tốt'), { target: { value: 'LOWER' } });
  fireEvent.change(field('Mẫu số'), { target: { value: 'dân số trung bình' } });
  await send();
  expect(made).toEqual(['i']);
  expect(sent.at(-1)).toMatchObject({ direction: 'LOWER', denominatorName: 'dân số trung bình', kind: null });
});

test('of one that is graded its scale is typed, a grade a line with other names, and what it is a part of is found', async () => {
  const sent: object[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: { input: object } };
    if (!query.includes('createIndicator')) {
      const node = { __typename: 'Indicator', id: 'whole', name: 'Thi đua chung', code: 'THI_DUA' };
      const edges = [{ __typename: 'IndicatorEdge', node }];
      return Response.json({
        data: { regimes: [], indicator: node, indicators: { __typename: 'IndicatorConnection', edges } },
      });
    }
    sent.push(variables.input);
    const indicator = { __typename: 'Indicator', id: 'i', name: 'Xếp loại tổ' };
    return Response.json({
      data: { createIndicator: { __typename: 'CreateIndicatorPayload', indicator, userErrors: [] } },
    });
  });
  renderSignedIn(<NewIndicatorForm name="Xếp loại tổ dân phố" onMade={() => {}} onClose={() => {}} />);
  const dialog = await screen.findByRole('dialog');
  expect(screen.queryByLabelText('Thang xếp loại')).toBeNull();
  fireEvent.change(screen.getByLabelText('Đơn vị tính'), { target: { value: 'xếp loại' } });
  fireEvent.change(await screen.findByLabelText('Thang xếp loại'), {
    target: { value: 'Yếu\n\nKhá = B, hạng hai\nTốt = A' },
  });
  fireEvent.click(screen.getByRole('button', { name: /Chi tiết/ }));
  fireEvent.click(await screen.findByRole('combobox', { name: 'Là một phần của' }));
  fireEvent.click(await screen.findByText('Thi đua chung (THI_DUA)'));
  await act(async () => fireEvent.submit(dialog.querySelector('form') as HTMLElement));
  expect(sent).toMatchObject([
    {
      parentId: 'whole',
      grades: [
        { name: 'Yếu', also: [] },
        { name: 'Khá', also: ['B', 'hạng hai'] },
        { name: 'Tốt', also: ['A'] },
      ],
    },
  ]);
});
