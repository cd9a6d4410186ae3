import { describe, expect, it } from 'vitest';
import { nextAfter } from './review-inbox.ts';

const inbox = ['a', 'b', 'c'].map((id) => ({ id }));

describe('the inbox opens the next report by itself', () => {
  it.each([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['elsewhere', 'a'],
  ])('after %s comes %s', (decided, next) => {
    expect(nextAfter(inbox, decided)).toBe(next);
  });
  it('after the last there is none', () => {
    expect(nextAfter([{ id: 'a' }], 'a')).toBeNull();
  });
});
