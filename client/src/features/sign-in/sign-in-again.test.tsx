import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { SignInAgain } from './sign-in-again.tsx';

afterEach(() => vi.unstubAllGlobals());

/** A page whose session has ended, of an official in the office o2; the new session begins in o1, as sessions do. */
function ended() {
  const sent: unknown[] = [];
  let office = 'o1';
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body ?? '{}'));
    if (address === '/session') {
      sent.push(body.account);
      return body.password === 'right'
        ? Response.json({ ok: true })
        : Response.json({ code: 'WRONG', message: 'Sai mật khẩu' }, { status: 401 });
    }
    if (body.query.includes('ActIn')) {
      office = body.variables.input.officeId;
      sent.push(office);
      return Response.json({ data: { actIn: { viewer: { login: 'an.nguyen' }, userErrors: [] } } });
    }
    return Response.json({ data: { viewer: { login: 'an.nguyen', unit: { id: 'u' }, actingOffice: { id: office } } } });
  });
  renderSignedIn(<SignInAgain login="an.nguyen" officeId="o2" unitId="u" />);
  return sent;
}

const signInBy = (password: string) => {
  fireEvent.change(screen.getByLabelText('Mật khẩu'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
};

test('the same account alone signs in again, acts in the same office as before, and tells other windows', async () => {
  const told: string[] = [];
  const channel = new BroadcastChannel('dich:session');
  channel.onmessage = ({ data }: MessageEvent<string>) => told.push(data);
  const sent = ended();
  const account = await screen.findByLabelText('Tên đăng nhập');
  expect(account).toHaveProperty('value', 'an.nguyen');
  expect(account).toHaveProperty('readOnly', true);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Mật khẩu')));
  signInBy('wrong');
  await screen.findByText('Sai mật khẩu');
  signInBy('right');
  await waitFor(() => expect(sent).toEqual(['an.nguyen', 'an.nguyen', 'o2']));
  await waitFor(() => expect(told).toEqual(['an.nguyen u o2']));
  channel.close();
});
