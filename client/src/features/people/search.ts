export interface SignInSearch {
  /** Where one was, as a path of this site. */
  tiep?: string;
}

/** Only paths of this site: an address from outside must not send anybody elsewhere after signing in. */
export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { tiep } = search;
  return typeof tiep === 'string' && /^\/(?![/\\])/.test(tiep) ? { tiep } : {};
}
