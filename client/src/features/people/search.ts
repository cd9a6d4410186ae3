import { anId, matching, oneOf, searchOf } from '#lib/search.ts';

export type AccountsSearch = ReturnType<typeof accountsSearch>;
export const accountsSearch = searchOf({
  /** Part of the name, or of the name to sign in with. */
  tim: matching(/./),
  /** Identity of the unit that keeps the accounts. */
  'don-vi': anId,
  /** Open ones, closed ones, those that nobody has signed in with yet, or of these those whose link has run out; all without it. */
  'trang-thai': oneOf('mo', 'khoa', 'chua-vao', 'het-han'),
});

export type ConfirmationSearch = ReturnType<typeof confirmationSearch>;
export const confirmationSearch = searchOf({
  /** Those whose code was issued and not used; without it those that wait. */
  'trang-thai': oneOf('da-cap-ma'),
  /** Also of units below that have somebody of their own who can confirm. */
  'pham-vi': oneOf('cap-duoi'),
});
