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

export interface AccountsSearch {
  /** Part of the name, or of the name to sign in with. */
  tim?: string;
  /** Identity of the unit that keeps the accounts. */
  'don-vi'?: string;
  /** Open ones or closed ones; both without it. */
  'trang-thai'?: 'mo' | 'khoa';
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

export function accountsSearch(search: Record<string, unknown>): AccountsSearch {
  const { tim, 'don-vi': unit, 'trang-thai': state } = search;
  return {
    ...(typeof tim === 'string' && tim !== '' ? { tim } : {}),
    ...(isId(unit) ? { 'don-vi': unit } : {}),
    ...(state === 'mo' || state === 'khoa' ? { 'trang-thai': state } : {}),
  };
}

export interface TrailSearch {
  /** Identity of the account that acted. */
  nguoi?: string;
  /** The verb, as the mutation is named. */
  viec?: string;
  /** The kind of record, as its type is named. */
  loai?: string;
  /** First and last day, YYYY-MM-DD. */
  tu?: string;
  den?: string;
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z]{1,64}$/.test(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export function trailSearch({ nguoi, viec, loai, tu, den }: Record<string, unknown>): TrailSearch {
  return {
    ...(isId(nguoi) ? { nguoi } : {}),
    ...(isName(viec) ? { viec } : {}),
    ...(isName(loai) ? { loai } : {}),
    ...(isDay(tu) ? { tu } : {}),
    ...(isDay(den) ? { den } : {}),
  };
}
