import { act } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { forgetCells } from '#lib/draft-storage.ts';
import { renderSignedIn } from '#ui/signed-in.fixture.tsx';
import { type Remarks, useRemarks } from './use-remarks.ts';

afterEach(() => forgetCells('an.nguyen'));

interface Hands {
  held: Remarks | null;
}

function Page({ version, hands }: { version: number; hands: Hands }) {
  hands.held = useRemarks('r1', version);
  return null;
}

/** The remarks on a version as a page has them; `leave` closes the page. */
function openOn(version: number) {
  const hands: Hands = { held: null };
  const { unmount } = renderSignedIn(<Page version={version} hands={hands} />);
  const remarks = (): Remarks => {
    if (!hands.held) throw new Error('the page is not there');
    return hands.held;
  };
  return { remarks, leave: unmount };
}

test('remarks on cells stay on this machine until the version is returned, and belong to that version alone', () => {
  const first = openOn(1);
  act(() => first.remarks().say('i1', 'Có tính lao động thời vụ không?'));
  act(() => first.remarks().say('i2', 'Sai đơn vị'));
  act(() => first.remarks().say('i2', '  '));
  first.leave();

  const again = openOn(1);
  expect(again.remarks().texts).toEqual({ i1: 'Có tính lao động thời vụ không?' });
  const next = openOn(2);
  expect(next.remarks().texts).toEqual({});
  act(() => again.remarks().sent());
  again.leave();
  expect(openOn(1).remarks().texts).toEqual({});
});
