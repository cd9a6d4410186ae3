import { act, renderHook } from '@testing-library/react';
import { gql } from 'urql';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SessionProvider, useSession, whoIsHere } from './session.tsx';
import { type Answer, sender } from './verb.ts';

afterEach(() => vi.unstubAllGlobals());

const Save = gql<
  { save: { userErrors: [] } },
  { input: { text: string; clientMutationId?: string | null } }
>`mutation Save($input: SaveInput!) { save(input: $input) { userErrors { code } } }`;

let isSignedIn = true;
beforeEach(() => {
  isSignedIn = true;
});

/** A window in which somebody works; what reached the server, and who was sent away. */
function window() {
  const sent: { text: string; clientMutationId: string }[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    if (!isSignedIn) return Response.json({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
    sent.push(JSON.parse(String(init.body)).variables.input);
    return Response.json({ data: { save: { userErrors: [] } } });
  });
  const [onSignedOut, onOther] = [vi.fn(), vi.fn()];
  const { result, unmount } = renderHook(() => useSession(), {
    wrapper: ({ children }) => (
      <SessionProvider onSignedOut={onSignedOut} onOther={onOther}>
        {children}
      </SessionProvider>
    ),
  });
  const save = (text: string) => sender(result.current.clients.quiet)(Save, { text });
  return { session: () => result.current, sent, save, onSignedOut, onOther, unmount };
}

describe('a session that ends while somebody types', () => {
  test('asks them to sign in again; what was refused, and what was typed meanwhile, is then sent', async () => {
    const { session, sent, save, onSignedOut } = window();
    act(() => session().enter('an'));
    isSignedIn = false;
    const saving: Promise<Answer<unknown>>[] = [save('12')];
    await vi.waitFor(() => expect(session().hasEnded).toBe(true));
    saving.push(save('13'));
    expect(sent).toEqual([]);

    isSignedIn = true;
    act(() => session().goOn(true));
    expect((await Promise.all(saving)).map(({ problems }) => problems)).toEqual([null, null]);
    expect(sent.map(({ text }) => text).toSorted()).toEqual(['12', '13']);
    expect({ hasEnded: session().hasEnded, leaves: onSignedOut.mock.calls.length }).toEqual({
      hasEnded: false,
      leaves: 0,
    });
  });

  test('sends away who does not sign in again, or was never known here', async () => {
    const known = window();
    act(() => known.session().enter('an'));
    isSignedIn = false;
    const saving = known.save('12');
    await vi.waitFor(() => expect(known.session().hasEnded).toBe(true));
    act(() => known.session().goOn(false));
    expect((await saving).problems).not.toBeNull();
    expect(known.onSignedOut).toHaveBeenCalled();
    expect(known.sent).toEqual([]);
    known.unmount();

    const nobody = window();
    expect((await nobody.save('12')).problems).not.toBeNull();
    expect({ asked: nobody.session().hasEnded, sentAway: nobody.onSignedOut.mock.calls.length > 0 }).toEqual({
      asked: false,
      sentAway: true,
    });
  });
});

describe('a session that ends while somebody sends a file', () => {
  const file = new File(['1'], 'a.xlsx');
  const reached: unknown[] = [];
  const office = () => {
    const opened = window();
    reached.length = 0;
    vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
      if (!isSignedIn) return Response.json({ code: 'UNAUTHENTICATED' }, { status: 401 });
      reached.push(init.body);
      return Response.json({});
    });
    act(() => opened.session().enter('an'));
    isSignedIn = false;
    const answer = opened.session().clients.files('/import/figures', { method: 'POST', body: file });
    return { ...opened, answer };
  };

  test('asks them to sign in again, and the file goes on its way', async () => {
    const { session, answer, onSignedOut } = office();
    await vi.waitFor(() => expect(session().hasEnded).toBe(true));
    isSignedIn = true;
    act(() => session().goOn(true));
    expect({ status: (await answer).status, reached }).toEqual({ status: 200, reached: [file] });
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test('sends away who does not', async () => {
    const { session, answer, onSignedOut } = office();
    await vi.waitFor(() => expect(session().hasEnded).toBe(true));
    act(() => session().goOn(false));
    expect({ status: (await answer).status, reached }).toEqual({ status: 401, reached: [] });
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });
});

describe('in another window of the browser', () => {
  test('the same person signs in again: what waits here goes on', async () => {
    const [one, other] = [window(), window()];
    act(() => one.session().enter('an'));
    isSignedIn = false;
    const saving = one.save('12');
    await vi.waitFor(() => expect(one.session().hasEnded).toBe(true));
    isSignedIn = true;
    act(() => other.session().enter('an'));
    expect((await saving).problems).toBeNull();
    expect(one.onOther).not.toHaveBeenCalled();
  });

  const AN = { login: 'an', unit: { id: 'u' }, actingOffice: { id: 'planner' } };
  test.each([
    ['they sign out', null],
    ['somebody else signs in', { ...AN, login: 'binh' }],
    ['they act in another office', { ...AN, actingOffice: { id: 'leader' } }],
    ['they act for another unit', { ...AN, unit: { id: 'ended' } }],
  ])('%s: nothing of who was here stays', async (_what, now) => {
    const [one, other] = [window(), window()];
    act(() => one.session().enter(whoIsHere(AN)));
    act(() => (now ? other.session().enter(whoIsHere(now)) : other.session().leave()));
    await vi.waitFor(() => expect(one.onOther).toHaveBeenCalledTimes(1));
  });
});
