import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import '#ui/act-form.tsx'; // comes with the first click: here it need not be waited for
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { IssuePlan } from './issue-plan.tsx';

afterEach(() => void vi.unstubAllGlobals());

const SIGNERS = [
  { __typename: 'Signer', id: 's', fullName: 'Hoàng Hữu Lộc', post: 'VICE_CHAIR', substitutes: false, actedIn: true },
  { __typename: 'Signer', id: 't', fullName: 'Trần Văn Huy', post: null, substitutes: false, actedIn: false },
];
const SINCE = 'Cấp trên vừa giao hoặc thay đổi chỉ tiêu sau khi bạn xem: Việc làm (450).';
/** A page that was read when one target was assigned; another has come since. */
function Page() {
  const [changesDigest, setDigest] = useState('aa');
  const plan = {
    id: 'p',
    revision: 2,
    draftsDigest: '0.d',
    changesDigest,
    carriedWords: ['năm 2022'],
    decision: null,
    missing: [],
    ...{ issued: false, department: null },
  };
  return (
    <>
      <p>{`Cấp trên giao: ${changesDigest}`}</p>
      <IssuePlan plan={plan} onAnswered={() => setDigest('bb')} />
    </>
  );
}

test('what is signed is what was shown when the dialog opened; what came since is told in it and beside the page, and nothing typed is lost', async () => {
  const seen: string[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { input } = (JSON.parse(String(init.body)) as { variables: { input?: { changesSeen: string } } }).variables;
    if (!input) return Response.json({ data: { signers: SIGNERS } });
    seen.push(input.changesSeen);
    const isAll = input.changesSeen === 'bb';
    const userErrors = isAll ? [] : [{ code: 'STALE', path: ['changesSeen'], message: SINCE }];
    const plan = isAll ? { __typename: 'Plan', id: 'p', issued: true } : null;
    return Response.json({ data: { issuePlan: { __typename: 'IssuePlanPayload', plan, userErrors } } });
  });
  renderSignedIn(<Page />);
  const open = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Ban hành' }));
    return screen.findByRole('dialog');
  };
  const sign = (dialog: HTMLElement) => act(async () => fireEvent.submit(dialog.querySelector('form') as HTMLElement));
  const gone = () => vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: false });
  const dialog = await open();
  fireEvent.change(field('Số văn bản'), { target: { value: '12/QĐ-UBND' } });
  fireEvent.change(field('Giải trình chênh lệch'), { target: { value: 'Dự phòng' } });
  fireEvent.change(field('Các chỗ ghi năm khác'), { target: { value: 'yes' } });
  await sign(dialog);
  expect(await screen.findByText(SINCE)).toBeTruthy();
  expect(screen.getByText('Cấp trên giao: bb')).toBeTruthy();
  await sign(dialog);
  expect(seen).toEqual(['aa']);
  expect(screen.queryByRole('button', { name: 'Hủy' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Đóng để xem lại' }));
  await gone();
  expect(await screen.findByText(SINCE)).toBeTruthy();
  const again = await open();
  await vi.waitFor(() => expect(screen.queryByText(SINCE)).toBeNull());
  expect(field('Số văn bản').value).toBe('12/QĐ-UBND');
  expect(field('Giải trình chênh lệch').value).toBe('Dự phòng');
  expect(field('Các chỗ ghi năm khác').value).toBe('');
  await sign(again);
  await gone();
  expect(seen).toEqual(['aa', 'bb']);
  await open();
  expect(field('Số văn bản').value).toBe('');
});

test('the signature is proposed by the post of who acts, follows the kind of document and who is chosen, and keeps what was typed', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ data: { signers: SIGNERS } }));
  renderSignedIn(<Page />);
  fireEvent.click(screen.getByRole('button', { name: 'Ban hành' }));
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  const block = () => ['Thẩm quyền ký', 'Chức vụ người ký', 'Họ tên người ký'].map((label) => field(label).value);
  await screen.findByText(/Đề xuất theo chức vụ đang giữ/);
  const deputy = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', 'Hoàng Hữu Lộc'];
  expect(block()).toEqual(deputy);
  const choose = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
  choose('Loại văn bản', 'RESOLUTION');
  await vi.waitFor(() => expect(block()).toEqual(['', '', '']));
  expect(screen.getByText(/Văn bản của hội đồng nhân dân/)).toBeTruthy();
  choose('Loại văn bản', 'PLAN');
  await vi.waitFor(() => expect(block()).toEqual(deputy));
  fireEvent.change(field('Chức vụ người ký'), { target: { value: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH THƯỜNG TRỰC' } });
  choose('Loại văn bản', 'RESOLUTION');
  await vi.waitFor(() => expect(block()).toEqual(['', 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH THƯỜNG TRỰC', '']));
  choose('Người ký', 't');
  await vi.waitFor(() => expect(block()).toEqual(['', '', 'Trần Văn Huy']));
});

test('who has begun to type who signs before the proposal came is left alone, until they choose', async () => {
  let answer: (response: Response) => void = () => {};
  const answered = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  vi.stubGlobal('fetch', () => answered);
  renderSignedIn(<Page />);
  fireEvent.click(screen.getByRole('button', { name: 'Ban hành' }));
  await screen.findByRole('dialog');
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  const block = () => ['Thẩm quyền ký', 'Chức vụ người ký', 'Họ tên người ký'].map((label) => field(label).value);
  fireEvent.change(field('Họ tên người ký'), { target: { value: 'Người khác' } });
  answer(Response.json({ data: { signers: SIGNERS } }));
  await screen.findByText(/Đề xuất theo chức vụ đang giữ/);
  expect(block()).toEqual(['', '', 'Người khác']);
  fireEvent.change(field('Người ký'), { target: { value: 't' } });
  await vi.waitFor(() => expect(block()).toEqual(['', '', 'Trần Văn Huy']));
});

test('who signs is proposed of who led the unit on the day that is typed', async () => {
  const asked: (string | null)[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { on } = (JSON.parse(String(init.body)) as { variables: { on: string | null } }).variables;
    asked.push(on);
    const former = { ...SIGNERS[0], id: 'f', fullName: 'Nguyễn Thị Nhiệm', post: 'CHAIR', actedIn: false };
    return Response.json({ data: { signers: on === '2021-12-30' ? [former] : SIGNERS } });
  });
  renderSignedIn(<Page />);
  fireEvent.click(screen.getByRole('button', { name: 'Ban hành' }));
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: false });
  await screen.findByText(/Đề xuất theo chức vụ đang giữ/);
  const sign = (day: string) => fireEvent.change(field('Ngày ký'), { target: { value: day } });
  sign('30/12/2021');
  await vi.waitFor(() => expect(field('Họ tên người ký').value).toBe('Nguyễn Thị Nhiệm'));
  expect(field('Chức vụ người ký').value).toBe('CHỦ TỊCH');
  sign('30/12/20');
  await vi.waitFor(() => expect(field('Họ tên người ký').value).toBe('Hoàng Hữu Lộc'));
  expect(asked.slice(0, 2)).toEqual([null, '2021-12-30']);
});
