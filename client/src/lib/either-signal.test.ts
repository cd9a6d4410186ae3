import { expect, test } from 'vitest';
import { eitherSignal } from './either-signal.ts';

const [one, other] = [0, 1] as const;

test.each([one, other])(
  'it ends with signal %i of two, for the reason of that one, and then with no other',
  (first) => {
    const ends = [new AbortController(), new AbortController()] as const;
    const either = eitherSignal(ends[one].signal, ends[other].signal);
    expect(either.aborted).toBe(false);
    ends[first].abort('first');
    ends[first === one ? other : one].abort('second');
    expect({ aborted: either.aborted, reason: either.reason }).toEqual({ aborted: true, reason: 'first' });
  },
);

test('of signals one of which is over it is over at once', () => {
  const either = eitherSignal(new AbortController().signal, AbortSignal.abort('over'));
  expect({ aborted: either.aborted, reason: either.reason }).toEqual({ aborted: true, reason: 'over' });
});
