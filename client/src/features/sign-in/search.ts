import { matching, oneOf, searchOf } from '#lib/search.ts';

export const signInSearch = searchOf({
  /** Where one was. Only paths of this site: an address from outside must not send anybody elsewhere. */
  tiep: matching(/^\/(?![/\\])/),
  /** Why single sign-on did not work out. */
  loi: oneOf('FAILED', 'UNKNOWN', 'NO_OFFICE', 'OFFICE_WAITS'),
  /** Back from the single sign-on: the account's second factor is still asked for. */
  buoc: oneOf('XAC_THUC'),
  /** Who has just chosen a password. */
  moi: matching(/^[a-z0-9._-]{3,64}$/),
});
