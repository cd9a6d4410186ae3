import { matching, oneOf, searchOf } from '#lib/search.ts';

export const signInSearch = searchOf({
  /** Where one was. Only paths of this site: an address from outside must not send anybody elsewhere. */
  tiep: matching(/^\/(?![/\\])/),
  /** Why single sign-on did not work out. */
  loi: oneOf('FAILED', 'UNKNOWN', 'NO_OFFICE'),
  /** Who has just chosen a password. */
  moi: matching(/^[a-z0-9._-]{3,64}$/),
});
