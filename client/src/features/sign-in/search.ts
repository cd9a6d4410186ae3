export interface SignInSearch {
  /** Where one was, as a path of this site. */
  tiep?: string;
  /** Why single sign-on did not work out. */
  loi?: SignOnRefusal;
  /** Who has just chosen a password. */
  moi?: string;
}

const REFUSALS = ['FAILED', 'UNKNOWN', 'NO_OFFICE'] as const;
export type SignOnRefusal = (typeof REFUSALS)[number];

/** Only paths of this site: an address from outside must not send anybody elsewhere after signing in. */
export function signInSearch({ tiep, loi, moi }: Record<string, unknown>): SignInSearch {
  const refusal = REFUSALS.find((reason) => reason === loi);
  return {
    ...(typeof tiep === 'string' && /^\/(?![/\\])/.test(tiep) ? { tiep } : {}),
    ...(refusal ? { loi: refusal } : {}),
    ...(typeof moi === 'string' && /^[a-z0-9._-]{3,64}$/.test(moi) ? { moi } : {}),
  };
}
